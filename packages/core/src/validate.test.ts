import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ajvJudge } from './ajv.js';
import type { CompiledInstrument } from './compiled.js';
import { mutatedFrom } from './testing/mutations.js';
import { completeAnswers, smallInstrument } from './testing/small-instrument.js';
import { type ValidateOptions, validateAnswers } from './validate.js';

const judged = (answers: unknown, mode: ValidateOptions['mode'], compiled: CompiledInstrument = smallInstrument) =>
  validateAnswers(compiled, answers, { mode }).map(
    ({ code, path, severity }) => `${severity === 'warning' ? 'warning: ' : ''}${code} ${path}`,
  );

const { governance, workforce } = completeAnswers;
const withGovernance = (more: object) => ({ ...completeAnswers, governance: { ...governance, ...more } });
const withRows = (...rows: readonly object[]) => ({ ...completeAnswers, workforce: rows });

describe('validateAnswers', () => {
  test.each(['draft', 'final'] as const)('complete answers are a good %s', (mode) => {
    expect(judged(completeAnswers, mode)).toEqual([]);
  });

  test('nothing is a good draft', () => {
    expect(judged({}, 'draft')).toEqual([]);
  });

  test('nothing is no good final', () => {
    expect(judged({}, 'final')).toEqual([
      'answer-required /governance',
      'answer-required /governance/chairInPost',
      'answer-required /governance/chairIndependent',
    ]);
  });

  test.each([
    {
      name: 'required once visible',
      answers: withGovernance({ chairInPost: 'no' }),
      draft: [],
      final: ['answer-required /governance/chairGap'],
    },
    {
      name: 'required, but blank',
      answers: withRows({ ...workforce[0], role: ' ' }),
      draft: [],
      final: ['answer-required /workforce/0/role'],
    },
    {
      name: 'required, but only a comment is there',
      answers: withGovernance({ chairIndependent: { comment: 'Soon' } }),
      draft: [],
      final: [
        'answer-required /governance/chairIndependent/judgement',
        'answer-incomplete /governance/chairIndependent/judgement',
      ],
    },
    {
      name: 'not applicable without a reason',
      answers: withGovernance({ challenge: { judgement: 'not-applicable' } }),
      draft: [],
      final: ['answer-incomplete /governance/challenge/reason'],
    },
    {
      name: 'too short',
      answers: withGovernance({ summary: 'Short' }),
      draft: [],
      final: ['answer-wrong-length /governance/summary'],
    },
    {
      name: 'answered while hidden',
      answers: withGovernance({ chairGap: '2015-01-31' }),
      draft: ['warning: answer-while-hidden /governance/chairGap'],
      final: ['answer-while-hidden /governance/chairGap'],
    },
    {
      name: 'no day of the calendar',
      answers: withGovernance({ chairInPost: 'no', chairGap: '2015-02-30' }),
      draft: ['answer-wrong-format /governance/chairGap'],
      final: ['answer-wrong-format /governance/chairGap'],
    },
    {
      name: 'two rows with one key',
      answers: withRows({ role: 'a' }, { role: 'b' }, { role: 'a' }),
      draft: ['row-key-repeats /workforce/2'],
      final: ['row-key-repeats /workforce/2'],
    },
    {
      name: 'rows without a key',
      answers: withRows({}, {}),
      draft: [],
      final: ['answer-required /workforce/0/role', 'answer-required /workforce/1/role'],
    },
    {
      name: 'a cross-check that fails, and one that warns',
      answers: withRows(
        { role: 'a', inPostFte: 5, inPostHeadcount: 4 },
        { role: 'b', inPostFte: 0, inPostHeadcount: 4 },
      ),
      draft: ['row-check-failed /workforce/0', 'warning: row-check-failed /workforce/1'],
      final: ['row-check-failed /workforce/0', 'warning: row-check-failed /workforce/1'],
    },
    {
      name: 'a cross-check that cannot be told',
      answers: withRows({ role: 'a', inPostFte: 5 }),
      draft: [],
      final: [],
    },
    {
      name: 'an unknown key',
      answers: withGovernance({ extra: 1 }),
      draft: ['answer-unknown-key /governance/extra'],
      final: ['answer-unknown-key /governance/extra'],
    },
    {
      name: 'not an object',
      answers: 'x',
      draft: ['answer-wrong-type '],
      final: ['answer-wrong-type ', ...requiredOfNothing()],
    },
  ])('$name', ({ answers, draft, final }) => {
    expect(judged(answers, 'draft')).toEqual(draft);
    expect(judged(answers, 'final')).toEqual(final);
  });

  test('in the order of the questions, rows by number', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      role: `${index}`,
      inPostFte: index === 10 || index === 2 ? 1001 : 1,
      inPostHeadcount: 1,
    }));
    const answers = { workforce: rows, governance: { ...governance, worry: 11, chairInPost: 'x' }, declaredOverall: 1 };
    expect(judged(answers, 'draft').map((line) => line.split(' ').at(-1))).toEqual([
      '/declaredOverall',
      '/governance/chairInPost',
      '/governance/worry',
      '/workforce/2',
      '/workforce/2/inPostFte',
      '/workforce/10',
      '/workforce/10/inPostFte',
    ]);
  });

  test('a flood of mistakes ends at a thousand', () => {
    const rows = Array.from({ length: 100_000 }, () => ({ bad: 1 }));
    expect(judged(withRows(...rows), 'final')).toHaveLength(1000);
  });

  test('law: any value whatever is judged, never thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (found) => {
        for (const answers of [
          found,
          { governance: found, workforce: found },
          { governance: { challenge: found }, workforce: [found] },
        ])
          validateAnswers(smallInstrument, answers, { mode: 'final' });
      }),
      { numRuns: 500 },
    );
  });

  test('a table that is hidden must be empty', () => {
    const compiled: CompiledInstrument = {
      ...smallInstrument,
      sections: smallInstrument.sections.map((section) =>
        section.repeats === null
          ? section
          : { ...section, when: { if: { op: 'literal', value: false }, whenUnknown: 'hide' } },
      ),
    };
    expect(judged(completeAnswers, 'final', compiled)).toEqual(['answer-while-hidden /workforce']);
    expect(judged({ ...completeAnswers, workforce: [] }, 'final', compiled)).toEqual([]);
  });

  test('issues never hold an answer', () => {
    const secret = 'Jo Bloggs, aged 7';
    const answers = {
      declaredOverall: { grade: secret, comment: 7 },
      governance: {
        ...governance,
        chairInPost: secret,
        chairGap: secret,
        worry: secret,
        agencies: [secret, secret],
        summary: { secret },
      },
      workforce: [{ role: secret }, { role: secret, inPostFte: secret }],
    };
    for (const mode of ['draft', 'final'] as const)
      for (const judge of [undefined, ajvJudge(smallInstrument)]) {
        const issues = validateAnswers(smallInstrument, answers, judge === undefined ? { mode } : { mode, judge });
        expect(issues.length).toBeGreaterThan(6);
        expect(JSON.stringify(issues)).not.toContain('Bloggs');
      }
  });

  test('law: both judges give the same issues in the same order', () => {
    const judge = ajvJudge(smallInstrument);
    fc.assert(
      fc.property(
        mutatedFrom(completeAnswers),
        fc.constantFrom('draft' as const, 'final' as const),
        (answers, mode) => {
          const places = (options: ValidateOptions) =>
            validateAnswers(smallInstrument, answers, options).map(({ path }) => path);
          expect(places({ mode, judge })).toEqual(places({ mode }));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('law: a good final set of answers is a good draft', () => {
    fc.assert(
      fc.property(mutatedFrom(completeAnswers), (answers) => {
        if (judged(answers, 'final').length === 0) expect(judged(answers, 'draft')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

function requiredOfNothing(): readonly string[] {
  return ['answer-required /governance/chairInPost', 'answer-required /governance/chairIndependent'];
}
