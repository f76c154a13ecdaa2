-- KEYS: due, leases, bodies, names of each partition
-- ARGV: per item: partition (0, 1, …), member, packed as claimed, then moment and body for later, or '' and '' when done
for i = 1, #ARGV, 5 do
  local keys, member = due_keys(tonumber(ARGV[i])), ARGV[i + 1]
  -- An item that was put again is free again: whoever holds the earlier one no longer decides about it.
  if redis.call('HGET', keys.bodies, member) == ARGV[i + 2] and redis.call('ZSCORE', keys.leases, member) then
    if ARGV[i + 3] == '' then
      drop_leased(keys, member)
    else
      put_due(keys, member, ARGV[i + 3], ARGV[i + 4])
    end
  end
end
return 1
