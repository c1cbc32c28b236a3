import type { AnswerSheet } from './answers/answer-sheet.js';
import { checkSubset, mostIssues } from './answers/closed-subset.js';
import { inDocumentOrder } from './answers/document-order.js';
import type { AnswerJudge, AnswerMode } from './answers/judge.js';
import { profileChecks } from './answers/profile-checks.js';
import { readSheet, type ScoreOf } from './answers/read-sheet.js';
import type { CompiledInstrument } from './compiled.js';
import type { Issue } from './issue.js';
import type { Operators } from './operators/operator.js';
import { operators } from './operators/operators.js';

export interface ValidateOptions {
  readonly mode: AnswerMode;
  /** Who gives the JSON Schema's verdict. Default: the closed-subset checker, which needs no code made at run time. */
  readonly judge?: AnswerJudge;
  /** For instruments in which a `when` reads a score; see `readAnswers`. */
  readonly scoreOf?: ScoreOf;
}

/**
 * Everything that is wrong with a set of answers, in the instrument's order, all at once: the verdict of its JSON Schema
 * and what the dialect asks besides: required once visible, nothing answered while hidden, missing states that the item
 * allows, rows told apart by their key, cross-checks.
 *
 * A draft may leave out anything, and what is answered while hidden is a warning there (it counts for nothing, and may be
 * shown again). In a final set both are errors. A question whose visibility waits for another answer is asked for
 * only where its `whenUnknown` is `show`. A cross-check that cannot be told says nothing.
 *
 * `path` points into the answers. Issues never hold an answer. At most a thousand are given.
 */
export const validateAnswers = (
  compiled: CompiledInstrument,
  answers: unknown,
  { judge = (found, mode) => checkSubset(compiled.schema[mode], found), ...rest }: ValidateOptions,
): readonly Issue[] => validateWith(operators, judge, compiled, answers, rest);

/** `validateAnswers`, with operators and the judge given by the caller. */
export const validateWith = (
  operators: Operators,
  judge: AnswerJudge,
  compiled: CompiledInstrument,
  answers: unknown,
  { mode, scoreOf }: Omit<ValidateOptions, 'judge'>,
): readonly Issue[] => {
  const verdict = judge(answers, mode);
  if (verdict.length >= mostIssues) return inDocumentOrder(verdict.slice(0, mostIssues), compiled.schema.final);
  const { issues } = examine(operators, compiled, answers, { mode, scoreOf });
  return inDocumentOrder([...verdict, ...issues].slice(0, mostIssues), compiled.schema.final);
};

/** The answers read, and what the dialect asks of them besides their JSON Schema, in no particular order. */
export const examine = (
  operators: Operators,
  compiled: CompiledInstrument,
  answers: unknown,
  { mode, scoreOf }: { readonly mode: AnswerMode; readonly scoreOf: ScoreOf | undefined },
): { readonly sheet: AnswerSheet; readonly issues: readonly Issue[] } => {
  const { sheet, issues } = readSheet(operators, compiled, answers, scoreOf);
  const own = profileChecks.flatMap((check) => check({ compiled, answers, sheet, mode, operators }));
  return { sheet, issues: [...issues, ...own] };
};
