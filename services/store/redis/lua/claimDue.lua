-- KEYS: due, leases, bodies, names of each partition
-- ARGV: now, lease in milliseconds, then per item: partition (0, 1, …), member → member, packed, …
local machine = machine_now()
local claimed = {}
for i = 3, #ARGV, 2 do
  local keys, member = due_keys(tonumber(ARGV[i])), ARGV[i + 1]
  if claimable(keys, member, tonumber(ARGV[1]), machine) then
    lease_due(keys, member, whole(machine + tonumber(ARGV[2])))
    claimed[#claimed + 1] = member
    claimed[#claimed + 1] = redis.call('HGET', keys.bodies, member)
  end
end
return claimed
