/**
 * What ahead-of-time modules run on (`plumbline build`): validation and scoring over data that was compiled before. Makes no
 * code at run time. A module and this entry must be of one release.
 */
import type { AnswerMode } from './answers/judge.js';
import type { CompiledInstrument } from './compiled.js';
import type { Issue, Outcome } from './issue.js';
import type { Prepared } from './prepare/prepared.js';
import type { Scorecard } from './prepare/scorecard.js';
import { prepare } from './prepare.js';
import { restore } from './run/restore.js';
import type { StrippedInstrument } from './run/stripped.js';
import type { ScoreContext } from './score.js';
import { validateAnswers } from './validate.js';

export type { ModuleTexts } from './run/module-texts.js';
export { restore } from './run/restore.js';
export { strip } from './run/strip.js';
export type { StrippedInstrument } from './run/stripped.js';
export type { AnswerMode, Issue, Outcome, ScoreContext, Scorecard };

/** Reads the data of a module when it is first needed, so that importing one costs next to nothing. */
export const carried = (json: string): (() => CompiledInstrument) => {
  let instrument: CompiledInstrument | null = null;
  return () => {
    instrument ??= restore(JSON.parse(json) as StrippedInstrument);
    return instrument;
  };
};

export const validatorOf =
  (instrument: () => CompiledInstrument) =>
  (answers: unknown, mode: AnswerMode): readonly Issue[] =>
    validateAnswers(instrument(), answers, { mode });

export const scorerOf = (instrument: () => CompiledInstrument) => {
  let prepared: Prepared | null = null;
  return (answers: unknown, context: ScoreContext = {}): Outcome<Scorecard> => {
    prepared ??= prepare(instrument());
    return prepared.score(answers, context);
  };
};
