-- KEYS: due, leases, bodies, names · ARGV: now, lease in milliseconds, members → member, packed, …
local keys = { due = KEYS[1], leases = KEYS[2], bodies = KEYS[3], names = KEYS[4] }
local machine = machine_now()
local claimed = {}
for i = 3, #ARGV do
  if claimable(keys, ARGV[i], tonumber(ARGV[1]), machine) then
    lease_due(keys, ARGV[i], whole(machine + tonumber(ARGV[2])))
    claimed[#claimed + 1] = ARGV[i]
    claimed[#claimed + 1] = redis.call('HGET', keys.bodies, ARGV[i])
  end
end
return claimed
