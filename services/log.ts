import { type DestinationStream, pino } from 'pino';
import { z } from 'zod';
import { Fault } from './fault.ts';

/** Every field that a line of the log may have; nothing else is ever written. None of them can hold what anybody typed, or whom it is about. */
export const logEntry = z.strictObject({
  event: z.enum(['started', 'stopped', 'warning', 'fault', 'error', 'request']),
  /** A sentence of our own. */
  message: z.string().optional(),
  /** The kind of a fault, or the name of an error. */
  code: z.string().optional(),
  /** Where in the code, never with what. */
  place: z.array(z.string()).optional(),
  /** What somebody was told to name on the phone. */
  reference: z.string().optional(),
  method: z.string().optional(),
  /** The route as it is declared, such as `/api/cases/:id`; never an address that was asked for. */
  route: z.string().optional(),
  status: z.number().optional(),
  milliseconds: z.number().optional(),
});
export type LogEntry = z.infer<typeof logEntry>;

export const logLevels = ['error', 'warn', 'info'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Log = (entry: LogEntry) => void;

const levelOf: { readonly [E in LogEntry['event']]: LogLevel } = {
  started: 'info',
  stopped: 'info',
  request: 'info',
  warning: 'warn',
  fault: 'error',
  error: 'error',
};

const allowed = new Set(Object.keys(logEntry.shape));

/** A log of one JSON object a line, with the fields of `logEntry` and nothing else. */
export function jsonLog(level: LogLevel, to: DestinationStream): Log {
  const logger = pino(
    {
      level,
      base: undefined,
      messageKey: 'sentence',
      formatters: {
        level: (label) => ({ level: label }),
        // What is not on the list is left out, whoever put it there.
        log: (fields) => Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name))),
      },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    to,
  );
  return (entry) => logger[levelOf[entry.event]]({ ...entry });
}

/** What the log says of a failure: its kind and place. Of a fault also the sentence, which is ours; the words of any other error may hold anything. */
export function entryOf(error: unknown): LogEntry {
  if (error instanceof Fault)
    return { event: 'fault', code: error.code, message: error.message, place: placesOf(error) };
  if (!(error instanceof Error)) return { event: 'error', code: 'unknown' };
  const reference = /, reference ([0-9a-f]{8})\.$/.exec(error.message)?.[1];
  return {
    event: 'error',
    code: /^\w{1,40}$/.test(error.name) ? error.name : 'Error',
    place: placesOf(error),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** The first frames of a stack, each as function and file; never a line of the message, which may hold anything. */
function placesOf({ message, stack = '' }: Error): string[] {
  const at = stack.indexOf(message);
  return (at < 0 ? stack : stack.slice(at + message.length))
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim());
}
