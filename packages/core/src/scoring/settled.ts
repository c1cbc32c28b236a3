import type { CompiledBand } from '../compiled.js';
import type { Exact, Integer } from '../exact.js';
import type { CapHit, ScoreStatus, Trace } from '../result.js';
import type { Coverage } from './coverage.js';
import type { Input } from './input.js';

/** A score as the answers stand, before what is missing is thought about. */
export interface Settled {
  readonly status: ScoreStatus;
  readonly value: Exact | null;
  readonly number: number | null;
  readonly band: CompiledBand | null;
  readonly bandBeforeCaps: CompiledBand | null;
  readonly coverage: Coverage;
  readonly weightScale: Integer;
  readonly inputs: readonly Input[];
  readonly cappedBy: readonly CapHit[];
  readonly mayCap: readonly CapHit[];
  readonly sum: { readonly numerator: Integer; readonly denominator: Integer } | null;
  readonly rules: Trace['rules'];
  readonly bands: Trace['bands'];
}
