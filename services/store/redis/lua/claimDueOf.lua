-- KEYS: due, leases, bodies, names · ARGV: now, lease in milliseconds, limit, owner → member, packed, …
local keys = { due = KEYS[1], leases = KEYS[2], bodies = KEYS[3], names = KEYS[4] }
local machine = machine_now()
local found = {}
for _, member in ipairs(due_names(keys, ARGV[4])) do
  if claimable(keys, member, tonumber(ARGV[1]), machine) then
    local packed = redis.call('HGET', keys.bodies, member)
    found[#found + 1] = { member = member, packed = packed, at = due_moment(packed) }
  end
end
table.sort(found, function(a, b)
  if a.at ~= b.at then return a.at < b.at end
  return a.member < b.member
end)
local claimed = {}
for i = 1, math.min(#found, tonumber(ARGV[3])) do
  lease_due(keys, found[i].member, whole(machine + tonumber(ARGV[2])))
  claimed[#claimed + 1] = found[i].member
  claimed[#claimed + 1] = found[i].packed
end
return claimed
