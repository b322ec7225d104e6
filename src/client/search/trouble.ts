/** Why an index cannot be searched. */
export type TroubleReason = 'unreachable' | 'slow' | 'language' | 'version' | 'malformed';

/** An index that cannot be searched; a later try may succeed. */
export class IndexTrouble extends Error {
  readonly reason: TroubleReason;

  constructor(reason: TroubleReason, what: string) {
    super(`${reason}: ${what}`);
    this.reason = reason;
  }
}
