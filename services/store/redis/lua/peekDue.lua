-- KEYS: due, leases, bodies, names · ARGV: now, limit → member, moment, member, moment, …
local keys = { due = KEYS[1], leases = KEYS[2], bodies = KEYS[3], names = KEYS[4] }
local found = redis.call('ZRANGEBYSCORE', keys.due, '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[2])
local machine = machine_now()
for _, member in ipairs(redis.call('ZRANGEBYSCORE', keys.leases, '-inf', whole(machine), 'LIMIT', 0, 1000)) do
  if claimable(keys, member, tonumber(ARGV[1]), machine) then
    found[#found + 1] = member
    found[#found + 1] = whole(due_moment(redis.call('HGET', keys.bodies, member)))
  end
end
return found
