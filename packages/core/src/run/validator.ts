import { checkSubsetWith } from '../answers/closed-subset.js';
import type { AnswerJudge, AnswerMode } from '../answers/judge.js';
import type { ReadingParts } from '../answers/reading-parts.js';
import type { Issue } from '../issue.js';
import { validateWith } from '../validate.js';
import type { Carried } from './carried.js';

/** `validateAnswers` of one instrument, with the formats that it names. */
export const validatorOf =
  (instrument: Carried, parts: ReadingParts) =>
  (answers: unknown, mode: AnswerMode): readonly Issue[] => {
    // First, so that a module of another release, which may give no parts, is told that it is one.
    const compiled = instrument();
    const judge: AnswerJudge = (found, asked) => checkSubsetWith(parts.formats, compiled.schema[asked], found);
    return validateWith(parts.operators, judge, compiled, answers, { mode });
  };
