-- KEYS: due, leases, bodies, names · ARGV: member, moment, body
put_due({ due = KEYS[1], leases = KEYS[2], bodies = KEYS[3], names = KEYS[4] }, ARGV[1], ARGV[2], ARGV[3])
return 1
