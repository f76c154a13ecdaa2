-- KEYS: log, due, leases, bodies, names · ARGV: expected version, case id, the events
if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[1]) then return 0 end
local keys = { due = KEYS[2], leases = KEYS[3], bodies = KEYS[4], names = KEYS[5] }
redis.call('DEL', KEYS[1])
for i = 3, #ARGV do redis.call('RPUSH', KEYS[1], ARGV[i]) end
for _, member in ipairs(due_names(keys, ARGV[2])) do drop_due(keys, member) end
return 1
