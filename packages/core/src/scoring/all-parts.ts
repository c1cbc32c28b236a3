import { formats } from '../answers/formats.js';
import { flagKinds } from '../flags/flag-kinds.js';
import { methods } from '../methods/methods.js';
import { operators } from '../operators/operators.js';
import { possibleOperators } from '../operators/possible-operators.js';
import { inputKinds } from './inputs/input-kinds.js';
import type { ScoringParts } from './scoring-parts.js';
import { reachesBoth } from './witness.js';
import { worst } from './worst.js';

/** Whatever any instrument may name. */
export const allParts: ScoringParts = {
  formats,
  flagKinds,
  methods,
  operators,
  possibleOperators,
  inputs: inputKinds,
  policies: { worst },
  reachesBoth,
};
