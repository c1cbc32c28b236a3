import type { CompiledScore } from '../compiled.js';
import type { Candidate } from './open-inputs.js';
import type { PossibleScope } from './possible.js';
import type { Scorer } from './scorer.js';

/** A score with everything that may become of its inputs. */
export interface OpenGiven {
  readonly score: CompiledScore;
  readonly candidates: readonly Candidate[];
  readonly scorer: Scorer;
  readonly scope: PossibleScope;
}
