import type { ReadingParts } from '../answers/reading-parts.js';
import type { FlagKinds } from '../flags/flag-kinds.js';
import type { Methods } from '../methods/methods.js';
import type { Operators, PossibleOperators } from '../operators/operator.js';
import type { InputKinds } from './inputs/input-kind.js';
import type { reachesBoth } from './witness.js';
import type { Worst } from './worst.js';

/** What scores are worked out with. */
export interface ScorerParts {
  readonly methods: Methods;
  readonly operators: Operators;
  readonly possibleOperators: PossibleOperators;
  readonly inputs: InputKinds;
  /** Ways to treat what is missing that need more than the arithmetic. */
  readonly policies: { readonly worst?: Worst };
  /** Left out where nobody asks whether bounds are tight: none is then called so. */
  readonly reachesBoth?: typeof reachesBoth;
}

/** What scoring looks up by name: an ahead-of-time module brings only what its instrument names. */
export interface ScoringParts extends ScorerParts, ReadingParts {
  readonly flagKinds: FlagKinds;
}
