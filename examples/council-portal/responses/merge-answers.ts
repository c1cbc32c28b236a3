import { merge } from '@plumbline/draft';
import type { Instrument } from './instruments.ts';
import type { Answers } from './stored-response.ts';

interface Versions {
  readonly base: Answers;
  readonly mine: Answers;
  /** What stands. */
  readonly theirs: Answers;
}

export interface MergedAnswers {
  readonly answers: Answers;
  readonly conflicts: readonly { readonly pointer: string; readonly mine: unknown; readonly theirs: unknown }[];
}

/**
 * Merges what was typed into what stands. Where both answered differently what stands goes on standing: it was
 * acknowledged to somebody.
 */
export function mergeAnswers({ compiled }: Instrument, { base, mine, theirs }: Versions): MergedAnswers {
  // The merge keeps the version that it calls mine.
  const merged = merge(base, theirs, mine, compiled);
  if (!merged.ok) throw new Error(`Answers cannot be merged: ${merged.issues[0]?.code}`);
  return {
    answers: merged.value.answers,
    conflicts: merged.value.conflicts.map(({ pointer, mine: standing, theirs: typed }) => ({
      pointer,
      mine: typed,
      theirs: standing,
    })),
  };
}
