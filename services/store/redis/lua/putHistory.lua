-- KEYS: seq, order, bodies, written · ARGV: channel, then per entry: id, body, moment → the highest watermark
local seq = tonumber(redis.call('GET', KEYS[1]) or '0')
local before = seq
for i = 2, #ARGV, 3 do
  local id, body, at = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  if redis.call('HGET', KEYS[3], id) ~= body then
    seq = redis.call('INCR', KEYS[1])
    redis.call('ZADD', KEYS[2], seq, id)
    redis.call('HSET', KEYS[3], id, body)
    redis.call('ZADD', KEYS[4], at, id)
  end
end
if seq ~= before then redis.call('PUBLISH', ARGV[1], seq) end
return seq
