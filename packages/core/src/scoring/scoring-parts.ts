import type { Formats } from '../answers/format.js';
import type { FlagKinds } from '../flags/flag-kinds.js';
import type { Methods } from '../methods/methods.js';
import type { reachesBoth } from './witness.js';

/** What scores are worked out with. */
export interface ScorerParts {
  readonly methods: Methods;
  /** Left out where nobody asks whether bounds are tight: none is then called so. */
  readonly reachesBoth?: typeof reachesBoth;
}

/** What scoring looks up by name: an ahead-of-time module brings only what its instrument names. */
export interface ScoringParts extends ScorerParts {
  readonly formats: Formats;
  readonly flagKinds: FlagKinds;
}
