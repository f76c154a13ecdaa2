-- KEYS: due, leases, bodies, names of each partition · ARGV: now, limit → member, moment, member, moment, …
local machine = machine_now()
local found = {}
for n = 0, #KEYS / 4 - 1 do
  local keys = due_keys(n)
  for _, text in ipairs(redis.call('ZRANGEBYSCORE', keys.due, '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[2])) do
    found[#found + 1] = text
  end
  for _, member in ipairs(redis.call('ZRANGEBYSCORE', keys.leases, '-inf', whole(machine), 'LIMIT', 0, 1000)) do
    if claimable(keys, member, tonumber(ARGV[1]), machine) then
      found[#found + 1] = member
      found[#found + 1] = whole(due_moment(redis.call('HGET', keys.bodies, member)))
    end
  end
end
local limit = tonumber(ARGV[2])
if limit < 1 or #found <= 2 * limit then return found end
-- Only what can be among the earliest: what stands at the last moment of them is left to whoever sorts by name as well.
local moments = {}
for i = 2, #found, 2 do moments[#moments + 1] = tonumber(found[i]) end
table.sort(moments)
local earliest = {}
for i = 1, #found, 2 do
  if tonumber(found[i + 1]) <= moments[limit] then
    earliest[#earliest + 1] = found[i]
    earliest[#earliest + 1] = found[i + 1]
  end
end
return earliest
