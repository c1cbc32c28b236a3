import { brought } from './brought.js';
import type { FlagContext } from './flags/flag-kind.js';
import type { FlagKinds } from './flags/flag-kinds.js';
import type { Flag } from './result.js';

/** Every flag of the instrument, in its order: raised, clear or cannot tell. */
export const flagsOf = (kinds: FlagKinds, context: FlagContext): readonly Flag[] =>
  context.scorer.compiled.flags.flatMap((flag) => brought('kind of flag', flag.kind, kinds[flag.kind])(flag, context));
