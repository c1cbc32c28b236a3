import type { CompiledInstrument } from './compiled.js';
import { paragraph } from './explain/paragraph.js';
import { findSubject, type Subject } from './explain/subject.js';
import { applies, scoresById, type Told, tellingOf } from './explain/telling.js';
import type { Result, ScoreResult } from './result.js';

/**
 * Says in plain words how a score came about: its value and band and why, what it rests on, how much was answered, which
 * cap from which item, the rule of a decision that held, and what it could still be. One paragraph for the score, then one
 * for each score behind it that is capped, that cannot be told, or that is its lowest.
 *
 * @param result What `score` gives. What `prepare` gives has no trace to tell: it throws a `TypeError`.
 * @param subject A score or theme of the result (see `Subject`); another one throws a `RangeError`.
 * @param language Falls back to the instrument's own language for its words and to English for ours.
 * `explanationLanguages` tells which languages there are and which no speaker has reviewed yet.
 */
export function explain(
  compiled: CompiledInstrument,
  result: Result,
  subject: Subject,
  language: string = compiled.languages[0] ?? 'en',
): readonly string[] {
  const telling = tellingOf(compiled, language);
  const first = findSubject(compiled, result, subject);
  const scores = scoresById(compiled, result);
  return [{ score: first.score, result: first.found }, ...behind(first.found, scores)].map(({ score, result: found }) =>
    paragraph(score, found, telling, scores).join(' '),
  );
}

/** Scores that need a word, nearest first, each once. */
function behind(first: ScoreResult, scores: ReadonlyMap<string, Told>): readonly Told[] {
  const found = new Set<Told>();
  const waiting = [first];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    for (const id of telling(next, scores)) {
      const told = scores.get(id);
      if (told === undefined || told.result === first || found.has(told)) continue;
      found.add(told);
      waiting.push(told.result);
    }
  return [...found];
}

/** Capped, not to be told, or lower than others where that settled it. */
function telling({ trace, cappedBy, status }: ScoreResult, scores: ReadonlyMap<string, Told>): readonly string[] {
  const inputs = trace.inputs.filter((input) => input.kind === 'score' && applies(input));
  const ordinals = inputs.flatMap(({ band }) => (band === null ? [] : [band.value]));
  const lowest = Math.min(...ordinals);
  const decides = status === 'scored' && lowest < Math.max(...ordinals);
  return inputs
    .filter(({ id, band, state }) => {
      const hasCapped = cappedBy.some(({ because }) => because === id);
      const isCapped = (scores.get(id)?.result.cappedBy.length ?? 0) > 0;
      return hasCapped || isCapped || state === 'insufficient' || (decides && band?.value === lowest);
    })
    .map(({ id }) => id);
}
