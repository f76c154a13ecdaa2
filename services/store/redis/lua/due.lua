-- Placed in front of every script that changes due items. An item is a member `owner <newline> id`:
-- in `due` with its moment while free, in `leases` with the end of its lease while claimed, always in
-- `bodies` as `moment:body` and in `names` with score 0, so that the items of one owner can be listed.

local function machine_now()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

local function whole(number)
  return string.format('%.0f', number)
end

-- An item that is new stands in no other set yet.
local function put_due(keys, member, at, body)
  if redis.call('HSET', keys.bodies, member, at .. ':' .. body) == 1 then
    redis.call('ZADD', keys.names, 0, member)
  else
    redis.call('ZREM', keys.leases, member)
  end
  redis.call('ZADD', keys.due, at, member)
end

-- Put and claimed in one.
local function put_leased(keys, member, at, body, ends)
  if redis.call('HSET', keys.bodies, member, at .. ':' .. body) == 1 then
    redis.call('ZADD', keys.names, 0, member)
  else
    redis.call('ZREM', keys.due, member)
  end
  redis.call('ZADD', keys.leases, ends, member)
end

local function drop_leased(keys, member)
  redis.call('ZREM', keys.leases, member)
  redis.call('HDEL', keys.bodies, member)
  redis.call('ZREM', keys.names, member)
end

-- The keys of the due index of the n-th partition, four each.
local function due_keys(n)
  local at = 4 * n
  return { due = KEYS[at + 1], leases = KEYS[at + 2], bodies = KEYS[at + 3], names = KEYS[at + 4] }
end

local function drop_due(keys, member)
  if redis.call('HDEL', keys.bodies, member) == 0 then return end
  redis.call('ZREM', keys.due, member)
  redis.call('ZREM', keys.leases, member)
  redis.call('ZREM', keys.names, member)
end

local function due_names(keys, owner)
  return redis.call('ZRANGEBYLEX', keys.names, '[' .. owner .. '\n', '(' .. owner .. '\11')
end

local function due_moment(packed)
  return tonumber(string.sub(packed, 1, string.find(packed, ':', 1, true) - 1))
end

-- Free and due, or claimed with a lease that ran out.
local function claimable(keys, member, now, machine)
  local at = redis.call('ZSCORE', keys.due, member)
  if at then return tonumber(at) <= now end
  local ends = redis.call('ZSCORE', keys.leases, member)
  if not ends or tonumber(ends) > machine then return false end
  return due_moment(redis.call('HGET', keys.bodies, member)) <= now
end

local function lease_due(keys, member, ends)
  redis.call('ZREM', keys.due, member)
  redis.call('ZADD', keys.leases, ends, member)
end
