-- KEYS: due, leases, bodies, names · ARGV: member, packed as claimed, then nothing (done) or moment, body (later)
local keys = { due = KEYS[1], leases = KEYS[2], bodies = KEYS[3], names = KEYS[4] }
-- An item that was put again is free again: whoever holds the earlier one no longer decides about it.
if not redis.call('ZSCORE', keys.leases, ARGV[1]) then return 0 end
if redis.call('HGET', keys.bodies, ARGV[1]) ~= ARGV[2] then return 0 end
if #ARGV == 2 then
  drop_due(keys, ARGV[1])
else
  put_due(keys, ARGV[1], ARGV[3], ARGV[4])
end
return 1
