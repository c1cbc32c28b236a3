import { type CompiledInstrument, type CompiledScore, explain, type Result } from '@plumbline/core';

/**
 * What limits a score and why, in the words of `explain`: the grade with the cap from the item that made it, or the rule that
 * decided, or how little is answered and what it could still be. Empty where nothing limits it.
 */
export function because(instrument: CompiledInstrument, score: CompiledScore, result: Result): readonly string[] {
  const found = result.scores.find(({ id }) => id === score.id);
  if (!found) return [];
  const isLimited =
    found.status !== 'scored' || found.cappedBy.length > 0 || found.mayCap.length > 0 || score.method === 'decision';
  // Further paragraphs are about the scores behind it, which have cells of their own.
  return isLimited ? explain(instrument, result, score.id).slice(0, 1) : [];
}
