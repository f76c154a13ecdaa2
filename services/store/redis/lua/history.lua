-- KEYS: seq, order, bodies, written · ARGV: after, limit → id, watermark, body, …
local found = redis.call('ZRANGEBYSCORE', KEYS[2], '(' .. ARGV[1], '+inf', 'WITHSCORES', 'LIMIT', 0, ARGV[2])
local entries = {}
for i = 1, #found, 2 do
  entries[#entries + 1] = found[i]
  entries[#entries + 1] = found[i + 1]
  entries[#entries + 1] = redis.call('HGET', KEYS[3], found[i])
end
return entries
