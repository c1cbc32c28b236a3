import type { AnswerSheet } from './answers/answer-sheet.js';
import { checkSubsetWith } from './answers/closed-subset.js';
import { formats } from './answers/formats.js';
import { readSheet, type ScoreOf } from './answers/read-sheet.js';
import type { ReadingParts } from './answers/reading-parts.js';
import type { CompiledInstrument } from './compiled.js';
import type { Outcome } from './issue.js';
import { operators } from './operators/operators.js';

/**
 * Reads a set of answers for scoring: every answer in exactly one state, options turned into numbers, reverse keyed items
 * turned round, rows gathered, and what is hidden made inert.
 *
 * Every answer is first checked against the dialect's closed subset, as a draft: nothing need be there, but what is there
 * must be of the right kind, among the options, in range and known to the instrument. One that is not refuses the whole
 * set, so that no score is ever made of half-read answers. Blank texts and empty lists are unanswered.
 *
 * Visibility is worked out in the order in which conditions need each other. Where a `when` reads a score, `scoreOf` is
 * asked for it: by then every item and row that the score reads (through other scores, caps and rules too) stands in the
 * sheet it is given; other places still hold `unanswered`. Without `scoreOf` such a condition is unknown.
 */
export const readAnswers = (
  compiled: CompiledInstrument,
  answers: unknown,
  options: ReadOptions = {},
): Outcome<AnswerSheet> => readAnswersWith({ formats, operators }, compiled, answers, options);

interface ReadOptions {
  readonly scoreOf?: ScoreOf;
}

/** `readAnswers`, with what it looks up by name given by the caller. */
export const readAnswersWith = (
  { formats, operators }: ReadingParts,
  compiled: CompiledInstrument,
  answers: unknown,
  options: ReadOptions = {},
): Outcome<AnswerSheet> => {
  const refused = checkSubsetWith(formats, compiled.schema.final, answers, { unfinished: true });
  if (refused.length > 0) return { ok: false, issues: refused };
  const { sheet, issues } = readSheet(operators, compiled, answers, options.scoreOf);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: sheet };
};
