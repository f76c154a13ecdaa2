-- KEYS: any key of the channel's partition · ARGV: channel, message
-- The key has every message of a channel sent from one node: a cluster keeps their order only then.
return redis.call('PUBLISH', ARGV[1], ARGV[2])
