-- KEYS: bucket · ARGV: tokens a second, most tokens → 0 when granted, else milliseconds to wait
-- Kept is one number: the moment at which the bucket will be full again.
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local each = 1000 / tonumber(ARGV[1])
local full = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now)
local wait = full - now - (tonumber(ARGV[2]) - 1) * each
if wait > 0 then return math.ceil(wait) end
redis.call('SET', KEYS[1], string.format('%.3f', full + each), 'PX', math.ceil(full + each - now) + 1)
return 0
