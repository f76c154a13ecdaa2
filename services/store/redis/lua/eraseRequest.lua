-- KEYS: requests of the person · ARGV: case id
local all = redis.call('HGETALL', KEYS[1])
for i = 1, #all, 2 do
  if all[i + 1] == ARGV[1] then redis.call('HSET', KEYS[1], all[i], '') end
end
return 1
