-- KEYS: seq, order, bodies, written · ARGV: channel, then per entry: id, body, moment → the highest watermark
local before = tonumber(redis.call('GET', KEYS[1]) or '0')
local seq = before
for i = 2, #ARGV, 3 do
  local id, body, at = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  local isNew = redis.call('HSETNX', KEYS[3], id, body) == 1
  if isNew or redis.call('HGET', KEYS[3], id) ~= body then
    if not isNew then redis.call('HSET', KEYS[3], id, body) end
    seq = seq + 1
    redis.call('ZADD', KEYS[2], seq, id)
    redis.call('ZADD', KEYS[4], at, id)
  end
end
if seq ~= before then
  redis.call('SET', KEYS[1], seq)
  redis.call('PUBLISH', ARGV[1], seq)
end
return seq
