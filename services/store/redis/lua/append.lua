-- KEYS: log, due, leases, bodies, names, probe
-- ARGV: expected version, number of events, the events, then per due item: member, moment or '', body, lease in milliseconds or ''
if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[1]) then return 0 end
local keys = { due = KEYS[2], leases = KEYS[3], bodies = KEYS[4], names = KEYS[5] }
local last = 2 + tonumber(ARGV[2])
for i = 3, last do redis.call('RPUSH', KEYS[1], ARGV[i]) end
for i = last + 1, #ARGV, 4 do
  if ARGV[i + 1] == '' then
    drop_due(keys, ARGV[i])
  elseif ARGV[i + 3] == '' then
    put_due(keys, ARGV[i], ARGV[i + 1], ARGV[i + 2])
  else
    put_leased(keys, ARGV[i], ARGV[i + 1], ARGV[i + 2], whole(machine_now() + tonumber(ARGV[i + 3])))
  end
end
-- WAIT covers what its own connection wrote; an append of nothing asks about everything before it.
if #ARGV == 2 then redis.call('SET', KEYS[6], 'barrier', 'PX', 60000) end
return 1
