import type { FlagContext } from './flags/flag-kind.js';
import type { FlagKinds } from './flags/flag-kinds.js';
import type { Flag } from './result.js';

/** Every flag of the instrument, in its order: raised, clear or cannot tell. */
export const flagsOf = (kinds: FlagKinds, context: FlagContext): readonly Flag[] =>
  context.scorer.compiled.flags.flatMap((flag) => {
    const kind = kinds[flag.kind];
    if (kind === undefined) throw new RangeError(`Flags of the kind "${flag.kind}" were not brought along.`);
    return kind(flag, context);
  });
