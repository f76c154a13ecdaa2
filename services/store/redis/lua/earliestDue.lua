-- KEYS: due, leases, bodies, names of each partition · ARGV: after, or '-inf' → the earliest moment above it, or false
local after = tonumber(ARGV[1]) or -math.huge
local earliest
for n = 0, #KEYS / 4 - 1 do
  local keys = due_keys(n)
  local first = tonumber(redis.call('ZRANGEBYSCORE', keys.due, '(' .. ARGV[1], '+inf', 'WITHSCORES', 'LIMIT', 0, 1)[2])
  if first and (not earliest or first < earliest) then earliest = first end
  for _, member in ipairs(redis.call('ZRANGE', keys.leases, 0, -1)) do
    local at = due_moment(redis.call('HGET', keys.bodies, member))
    if at > after and (not earliest or at < earliest) then earliest = at end
  end
end
return earliest and whole(earliest)
