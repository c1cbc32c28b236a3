import type { Formats } from '../answers/format.js';
import type { FlagKinds } from '../flags/flag-kinds.js';
import type { Methods } from '../methods/methods.js';

/** What scoring looks up by name: an ahead-of-time module brings only what its instrument names. */
export interface ScoringParts {
  readonly formats: Formats;
  readonly methods: Methods;
  readonly flagKinds: FlagKinds;
}
