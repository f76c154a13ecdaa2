-- KEYS: due, leases, bodies, names · ARGV: owner → member, packed, …
local found = {}
for _, member in ipairs(due_names({ names = KEYS[4] }, ARGV[1])) do
  found[#found + 1] = member
  found[#found + 1] = redis.call('HGET', KEYS[3], member)
end
return found
