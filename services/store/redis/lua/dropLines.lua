-- KEYS: heads of the partition, lines · ARGV: stream, number of its last line, up to, then nothing (all of it) or the new head
local found = redis.call('HGET', KEYS[1], ARGV[1])
if not found or string.sub(found, 1, string.find(found, ':', 1, true) - 1) ~= ARGV[2] then return 0 end
if #ARGV == 3 then
  redis.call('DEL', KEYS[2])
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', ARGV[3])
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. ':' .. ARGV[4])
end
return 1
