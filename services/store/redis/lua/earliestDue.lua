-- KEYS: due, leases, bodies, names → the earliest moment, or false
local earliest = tonumber(redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2])
for _, member in ipairs(redis.call('ZRANGE', KEYS[2], 0, -1)) do
  local at = due_moment(redis.call('HGET', KEYS[3], member))
  if not earliest or at < earliest then earliest = at end
end
return earliest and whole(earliest)
