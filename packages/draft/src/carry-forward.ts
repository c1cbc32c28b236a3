import { type CompiledInstrument, type Outcome, validateAnswers } from '@plumbline/core';
import type { Answers } from './answers.js';
import { fit } from './carry/fit.js';
import { type CarryOptions, gather } from './carry/gather.js';
import type { NotCarried } from './carry/not-carried.js';
import { frozen } from './immutable.js';
import { soundAnswers } from './sound.js';

export interface LastYear {
  readonly answers: unknown;
  /** The version that was answered; the same as this year's unless given. */
  readonly compiled?: CompiledInstrument;
}

export interface Carried {
  /** Frozen; sound as a draft of this year's version. */
  readonly answers: Answers;
  /** JSON pointers into `answers`, of questions and rows. */
  readonly carried: readonly string[];
  /** Everything that was answered last year and does not stand in `answers`, and why. */
  readonly notCarried: readonly NotCarried[];
}

/**
 * Last year's answers as far as they still say the same: questions with the same key, wherever they stand now, that have
 * the same kind, options, range and unit, and rows of the same repeating section. Never a declared judgement, never a sign-off,
 * never what was hidden last year. Evidence keeps its dates, so that what has grown stale shows.
 *
 * Use `answers` as this year's draft, or as what last year's answers are shown by beside blank questions, or both:
 * then a form can ask whether each has changed.
 *
 * @returns issues where last year's answers are no plain JSON object; whatever else is wrong with them is in `notCarried`
 */
export const carryForward = (
  compiled: CompiledInstrument,
  lastYear: LastYear,
  { texts = 'carry', signOff = ['signOff'], except = [] }: CarryOptions = {},
): Outcome<Carried> => {
  const sound = soundAnswers(lastYear.answers);
  if (!sound.ok) return sound;
  const last = lastYear.compiled ?? compiled;
  const hidden = validateAnswers(last, sound.value, { mode: 'draft' })
    .filter(({ code }) => code === 'answer-while-hidden')
    .map(({ path }) => path);
  const years = { last, now: compiled, answers: sound.value, hidden: new Set(hidden) };
  const { parcels, left } = gather({ ...years, options: { texts, signOff, except } });
  const fitted = fit(compiled, parcels);
  const value = {
    answers: frozen(fitted.answers),
    carried: fitted.carried,
    notCarried: [...left, ...fitted.left],
  };
  return { ok: true, value };
};
