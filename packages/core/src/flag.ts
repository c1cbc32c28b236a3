import type { FlagContext } from './flags/flag-kind.js';
import { flagKinds } from './flags/flag-kinds.js';
import type { Flag } from './result.js';

/** Every flag of the instrument, in its order: raised, clear or cannot tell. */
export const flagsOf = (context: FlagContext): readonly Flag[] =>
  context.scorer.compiled.flags.flatMap((flag) => flagKinds[flag.kind](flag, context));
