-- KEYS: due, leases, bodies, names · ARGV: after, or '-inf' → the earliest moment above it, or false
local after = tonumber(ARGV[1]) or -math.huge
local earliest = tonumber(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. ARGV[1], '+inf', 'WITHSCORES', 'LIMIT', 0, 1)[2])
for _, member in ipairs(redis.call('ZRANGE', KEYS[2], 0, -1)) do
  local at = due_moment(redis.call('HGET', KEYS[3], member))
  if at > after and (not earliest or at < earliest) then earliest = at end
end
return earliest and whole(earliest)
