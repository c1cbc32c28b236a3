import type { Result, ScoreResult } from '../result.js';

/** What `this.previous` reads of the result before: of a score the ordinal of its band, or its value where it has no bands; of an item its value. */
export interface Previous {
  readonly score: (id: string) => number | null;
  readonly item: (key: string) => number | null;
}

const noPrevious: Previous = { score: () => null, item: () => null };

export function previousOf(result: Result | undefined): Previous {
  if (result === undefined) return noPrevious;
  const scores = new Map<string, number | null>();
  const items = new Map<string, number | null>();
  for (const score of [...result.themes, ...result.scores]) {
    scores.set(score.id, ordinal(score));
    for (const { kind, id, value } of score.trace.inputs) if (kind === 'item') items.set(id, value);
  }
  return { score: (id) => scores.get(id) ?? null, item: (key) => items.get(key) ?? null };
}

const ordinal = ({ band, value }: ScoreResult): number | null => band?.value ?? value;
