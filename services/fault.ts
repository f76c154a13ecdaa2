/** Everything that can go wrong outside the rules of the procedure, one literal per cause. */
export type FaultCode =
  | 'storeUnavailable'
  | 'notReplicated'
  | 'storeRefused'
  | 'storeFull'
  | 'wrongKey'
  | 'unknownKey'
  | 'sealBroken'
  | 'configuration'
  | 'deliveryFailed'
  | 'signInUnavailable'
  | 'signInRefused'
  | 'documentLost'
  | 'tooMany'
  | 'conflict'
  | 'unknownWork'
  | 'leak';

/** A failure of the machinery: the user gets a neutral sentence, the log gets code and cause, never content. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'Fault';
    this.code = code;
  }
}
