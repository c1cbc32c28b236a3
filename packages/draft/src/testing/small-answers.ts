import fc from 'fast-check';
import type { Answers } from '../answers.js';

const some = <T>(part: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(part, { nil: undefined, freq: 3 });

/** Parts that are there; `undefined` where none is. */
const partsOf = (parts: { readonly [name: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<Answers | undefined> =>
  fc
    .record(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, some(part)])))
    .map((found) => Object.entries(found).filter(([, part]) => part !== undefined))
    .map((entries) => (entries.length === 0 ? undefined : Object.fromEntries(entries)));

const filled = <T>(list: readonly (T | undefined)[]): readonly T[] | undefined => {
  const there = list.filter((entry) => entry !== undefined);
  return there.length === 0 ? undefined : there;
};

const listOf = (entry: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.array(some(entry), { maxLength: 4 }).map(filled);

const word = fc.constantFrom('x', 'y', 'z');
const number = fc.integer({ min: 0, max: 3 });

const evidence = listOf(partsOf({ title: word, date: fc.constantFrom('2014-01-31', '2015-01-31') }));

const graded = partsOf({
  grade: fc.constantFrom('good', 'inadequate', 'not-applicable'),
  comment: word,
  reason: word,
  evidence,
});

const agencies = fc.uniqueArray(fc.constantFrom('police', 'health', 'schools'), { minLength: 1 });

/** Rows whose keys are often the same, sometimes missing and sometimes given twice. */
const workforce = listOf(partsOf({ role: word, inPostFte: number, vacancyFte: number, note: word }));

/** Answers to the small instrument, tidy, of few values, so that two of them often meet. */
export const smallAnswers: fc.Arbitrary<Answers> = partsOf({
  governance: partsOf({ chairInPost: fc.constantFrom('yes', 'no'), chairIndependent: graded, agencies, worry: number }),
  workforce,
}).map((answers) => answers ?? {});
