-- KEYS: heads of the partition, then the lines of each stream
-- ARGV: per stream: name, expected number, head, number of lines, the lines → 1 (added) or 0 (conflict) for each
local answers = {}
local place = 1
for i = 2, #KEYS do
  local stream, expected = ARGV[place], tonumber(ARGV[place + 1])
  local first, count = place + 4, tonumber(ARGV[place + 3])
  local found = redis.call('HGET', KEYS[1], stream)
  local n = found and tonumber(string.sub(found, 1, string.find(found, ':', 1, true) - 1)) or 0
  if n == expected then
    for k = 0, count - 1 do redis.call('ZADD', KEYS[i], n + k + 1, ARGV[first + k]) end
    redis.call('HSET', KEYS[1], stream, string.format('%.0f', n + count) .. ':' .. ARGV[place + 2])
  end
  answers[#answers + 1] = n == expected and 1 or 0
  place = first + count
end
return answers
