import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ajvJudge, judgeBy, keywords } from './ajv.js';
import { checkSubset } from './answers/closed-subset.js';
import type { Issue } from './issue.js';
import { galleryAnswers, gallerySchema } from './testing/gallery-schema.js';
import { mutatedFrom } from './testing/mutations.js';
import { completeAnswers, smallInstrument } from './testing/small-instrument.js';

const sorted = (issues: readonly Issue[]) => issues.map((issue) => JSON.stringify(issue)).sort();

describe('the closed-subset checker and Ajv', () => {
  const byAjv = judgeBy(gallerySchema);

  test('accept the gallery as it stands', () => {
    expect(byAjv(galleryAnswers)).toEqual([]);
    expect(checkSubset(gallerySchema, galleryAnswers)).toEqual([]);
  });

  test.each([
    { name: 'nothing', found: undefined },
    { name: 'null', found: null },
    { name: 'a list', found: [] },
    { name: 'not a finite number', found: { ...galleryAnswers, number: Number.NaN } },
    { name: 'infinity', found: { ...galleryAnswers, number: Number.POSITIVE_INFINITY } },
    { name: 'a number as text', found: { ...galleryAnswers, number: '5' } },
    { name: 'a day that is not in the calendar', found: { ...galleryAnswers, date: '2015-02-30' } },
    {
      name: 'an own key __proto__',
      found: JSON.parse('{"section":{"choice":"good"},"number":1,"__proto__":{"open":1}}'),
    },
    { name: 'a key that objects inherit', found: { ...galleryAnswers, toString: 1 } },
    {
      name: 'astral characters',
      found: { ...galleryAnswers, section: { choice: 'good', inner: { note: '😀😀😀😀' } } },
    },
    { name: 'half a pair', found: { ...galleryAnswers, section: { choice: 'good', inner: { note: '\ud83d' } } } },
    { name: 'a hole in a list', found: { ...galleryAnswers, choices: [undefined, 'good'] } },
    { name: 'a reason wanting', found: { ...galleryAnswers, graded: { judgement: 'not-applicable' } } },
    { name: 'nothing that belongs together', found: { ...galleryAnswers, graded: {} } },
    {
      name: 'equal rows, keys in another order',
      found: {
        ...galleryAnswers,
        rows: [
          { id: 'a', count: 1 },
          { count: 1, id: 'a' },
        ],
      },
    },
  ])('agree on $name', ({ found }) => {
    expect(sorted(checkSubset(gallerySchema, found))).toEqual(sorted(byAjv(found)));
  });

  test('law: agree on every mutation of the gallery, issue for issue', () => {
    fc.assert(
      fc.property(mutatedFrom(galleryAnswers), (found) => {
        expect(sorted(checkSubset(gallerySchema, found))).toEqual(sorted(byAjv(found)));
      }),
      { numRuns: 5000 },
    );
  });

  test('law: agree on every mutation of the small instrument, as a draft and when final', () => {
    const judge = ajvJudge(smallInstrument);
    fc.assert(
      fc.property(mutatedFrom(completeAnswers), fc.constantFrom('draft' as const, 'final' as const), (found, mode) => {
        expect(sorted(checkSubset(smallInstrument.schema[mode], found))).toEqual(sorted(judge(found, mode)));
      }),
      { numRuns: 2000 },
    );
  });

  test('law: Ajv with ajv-formats, set up as anyone would, gives the same yes or no', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, keywords: [...keywords], logger: false });
    addFormats.default(ajv);
    const validate = ajv.compile(gallerySchema);
    fc.assert(
      // Without `toString`, on which Ajv itself throws.
      fc.property(mutatedFrom(galleryAnswers, ['extra', 'note', 'reason']), (found) => {
        expect(checkSubset(gallerySchema, found).length === 0).toBe(validate(found));
      }),
      { numRuns: 2000 },
    );
  });
});

test('an answer that is no option is one issue that lists the options', () => {
  const judge = ajvJudge(smallInstrument);
  const answers = { governance: { ...completeAnswers.governance, chairInPost: 'perhaps' } };
  expect(judge(answers, 'final')).toEqual([
    {
      code: 'answer-not-an-option',
      path: '/governance/chairInPost',
      expected: '"yes" | "no"',
      found: 'no such option',
    },
  ]);
});
