import type { CompiledBand } from '../compiled.js';
import type { Exact } from '../exact.js';
import type { Possible } from './possible.js';

/** What a score may come to over every completion. */
export interface PossibleScore {
  /** Ends of its value, `null` where open-ended or where there is none. */
  readonly lowest: Exact | null;
  readonly highest: Exact | null;
  /** Bands after caps. */
  readonly bands: readonly CompiledBand[];
  /** Both ends of value and band are reached by some completion. */
  readonly tight: boolean;
  readonly mayScore: boolean;
  /** It may turn out insufficient. */
  readonly mayMiss: boolean;
  /** It may turn out not applicable. */
  readonly mayLeave: boolean;
  /** The same as conditions read it, unknown when it may not be scored. */
  readonly value: Possible;
  readonly band: Possible;
  readonly coverage: Possible;
}
