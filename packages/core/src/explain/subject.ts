import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import type { Result, ScoreResult } from '../result.js';

/**
 * What is to be explained. Text names a score, or a theme where no score has that id; `'theme:voice'` and
 * `{ theme: 'voice' }` name a theme even where a score has the same id.
 */
export type Subject = string | { readonly score: string } | { readonly theme: string };

export interface SubjectName {
  /** `null`: whichever has it, a score first. */
  readonly kind: 'score' | 'theme' | null;
  readonly id: string;
}

export function subjectName(subject: Subject): SubjectName {
  if (typeof subject !== 'string')
    return 'theme' in subject ? { kind: 'theme', id: subject.theme } : { kind: 'score', id: subject.score };
  const [, kind, id = subject] = /^(score|theme):(.*)$/s.exec(subject) ?? [];
  return { kind: kind === 'score' || kind === 'theme' ? kind : null, id };
}

export interface FoundScore {
  readonly kind: 'score' | 'theme';
  readonly score: CompiledScore;
  readonly found: ScoreResult;
}

/** Throws a `RangeError` when the instrument or the result has no such score, a `TypeError` where the result has no trace. */
export function findSubject(compiled: CompiledInstrument, result: Result, subject: Subject): FoundScore {
  const { kind, id } = subjectName(subject);
  for (const [at, scores, found] of [
    ['score', compiled.scores, result.scores],
    ['theme', compiled.themeScores, result.themes],
  ] as const) {
    if (kind !== null && kind !== at) continue;
    const score = scores.find((each) => each.id === id);
    const ofResult = found.find((each) => each.id === id);
    if (score === undefined || ofResult === undefined) continue;
    if (ofResult.trace === undefined)
      throw new TypeError('A result without a trace cannot be explained: score the answers again with `score`.');
    return { kind: at, score, found: ofResult };
  }
  throw new RangeError(`The result has no ${kind ?? 'score or theme'} "${id}".`);
}

/** Index among scores and theme scores together, as the scorer counts them; `-1` when there is none. */
export function subjectIndex({ scores, themeScores }: CompiledInstrument, subject: Subject): number {
  const { kind, id } = subjectName(subject);
  const score = kind === 'theme' ? -1 : scores.findIndex((each) => each.id === id);
  if (score >= 0 || kind === 'score') return score;
  const theme = themeScores.findIndex((each) => each.id === id);
  return theme < 0 ? -1 : scores.length + theme;
}
