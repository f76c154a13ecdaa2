import { Fault } from '../../fault.ts';

/** The fault that an error of Redis or of the connection stands for. Its cause carries the message, never the arguments. */
export function redisFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const message = error instanceof Error ? error.message : String(error);
  // ioredis hangs the command with its arguments on the error: session tokens and ids do not belong in a log.
  const cause = new Error(message);
  if (message.startsWith('OOM')) return new Fault('storeFull', 'Redis has no room left (maxmemory).', cause);
  if (message.startsWith('NOREPLICAS')) {
    return new Fault('notReplicated', 'Redis refuses writes: too few replicas are connected.', cause);
  }
  return new Fault('storeUnavailable', `Redis did not do what was asked: ${message.split('\n')[0]}`, cause);
}
