import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import type { CompiledInstrument } from './compiled.js';
import { explainChanges } from './explain-changes.js';
import { score } from './score.js';
import { graded, inspectionInstrument } from './testing/inspection-instrument.js';
import { mixedDocument, mixedThemes } from './testing/mixed-document.js';
import { type RandomAnswers, randomAnswers, randomInstrument } from './testing/random-instrument.js';
import type { Change } from './what-would-change/change.js';
import { type ChangeOptions, whatWouldChange } from './what-would-change.js';

const compiledOf = (document: unknown): CompiledInstrument => {
  const outcome = compile(document, { documents: { [mixedThemes.$id]: mixedThemes } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
const mixed = compiledOf(mixedDocument);
const inspection = compiledOf(inspectionInstrument);

const found = (compiled: CompiledInstrument, answers: unknown, subject: string, options: ChangeOptions = {}) => {
  const outcome = whatWouldChange(compiled, answers, subject, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const brief = ({ item, to, leadsTo }: Change) => [item, to, leadsTo.band?.band ?? leadsTo.value];

/** Bands of three: high from 7, middle from 4. `second` is reversed: 10 counts as 0. */
describe('numbers meet the edge exactly', () => {
  test.each([
    // (3 + (10 - 6)) / 2 = 3.5: half a point short of 4.
    {
      name: 'a mean of two, up',
      numbers: { first: 3, second: 6 },
      up: [
        ['first', 4, 'middle'],
        ['second', 5, 'middle'],
        // 3 and 10 are 6.5, 10 and 4 are 7: only the first can come to 7.
        ['first', 10, 'high'],
      ],
      down: [],
    },
    // (5 + 3.2) / 2 = 4.1: it falls below 4 when the sum falls below 8.
    {
      name: 'down, by the smallest step there is',
      numbers: { first: 5, second: 6.8 },
      up: [],
      down: [
        ['first', 4.79, 'low'],
        ['second', 7.01, 'low'],
      ],
    },
  ])('$name', ({ numbers, up, down }) => {
    const changes = found(mixed, { numbers }, 'voice');
    expect(changes.down.map(brief)).toEqual(down);
    if (up.length > 0) expect(changes.up.map(brief)).toEqual(up);
  });

  test('a first answer: the lowest that raises, the highest that lowers', () => {
    // 5 alone is middle. With y reversed, (5 + 10 - y) / 2 is 7 at y = 1, and below 4 beyond y = 7.
    const changes = found(mixed, { numbers: { first: 5 } }, 'voice');
    const second = [...changes.up, ...changes.down].filter(({ item }) => item === 'second');
    expect(second.map(brief)).toEqual([
      ['second', 1, 'high'],
      ['second', 7.01, 'low'],
    ]);
    expect(second.every(({ from, step }) => from === null && step === 0)).toBe(true);
  });

  test('a cell of a table', () => {
    const rows = [
      { role: 'a', people: 3 },
      { role: 'b', people: 0 },
    ];
    const changes = found(mixed, { rows }, 'staff');
    expect(changes.up.map(({ item, row, pointer, to }) => [item, row, pointer, to])).toEqual([
      // Steps of the same size: from the lower number first.
      ['people', 1, '/rows/1/people', 1],
      ['people', 0, '/rows/0/people', 4],
      ['people', 1, '/rows/1/people', 4],
      ['people', 0, '/rows/0/people', 7],
    ]);
    expect(explainChanges(mixed, changes)[1]).toContain('if R1 “People” in row 2 went from 0 to 1');
  });
});

test('a question that shows another counts as a way', () => {
  // Three of five that apply are answered; the sixth applies once asked, which is still half.
  const numbers = { first: 4, second: 6, fourth: 4, third: 10 };
  const changes = found(mixed, { asked: 'no', numbers }, 'many');
  // (4 + 4 + 4) / 3 is 4; with the third (4 + 4 + 4 + 10) / 4 = 5.5: no other band, so no change.
  expect(changes.up.map(({ item }) => item)).not.toContain('asked');
  const higher = found(mixed, { asked: 'no', numbers: { first: 6, second: 3, fourth: 7, third: 10 } }, 'many');
  // (6 + 7 + 7) / 3 is 6.67; with the third 30 / 4 = 7.5.
  expect(higher.up.map(brief)).toContainEqual(['asked', 'yes', 'high']);
});

test('what lets a score be told, and that one answer is not enough', () => {
  const one = found(mixed, { numbers: { first: 5, fourth: 5 } }, 'many');
  expect(one.now.status).toBe('insufficient');
  // Two of five that apply are answered, and half is needed: any third will do.
  expect(new Set(one.told.map(({ item }) => item))).toEqual(new Set(['second', 'fifth', 'sixth']));
  expect([one.up, one.down]).toEqual([[], []]);
  const none = found(mixed, {}, 'many');
  expect(none.told).toEqual([]);
  expect(none.limits).toEqual([{ kind: 'coverage' }]);
  expect(explainChanges(mixed, none).at(-1)).toBe('No single answer lets it be told.');
});

describe('what limits it now', () => {
  const others = { inCare: graded('inCare', 3), careLeavers: graded('careLeavers', 3), leaders: graded('leaders', 3) };
  const help = { ...graded('helpAndProtection', 3), hp1: 'inadequate' };

  test('a cap from one item, lifted step by step, and through the decision behind', () => {
    const answers = { ...others, helpAndProtection: help };
    const section = found(inspection, answers, 'helpAndProtection');
    expect(section.limits[0]).toMatchObject({ kind: 'caps', to: { value: 1 }, hits: [{ because: 'hp1' }] });
    expect(section.up.map(brief)).toEqual([
      ['hp1', 'requires-improvement', 'requiresImprovement'],
      ['hp1', 'good', 'good'],
    ]);
    const overall = found(inspection, answers, 'overall');
    expect(overall.limits).toEqual([{ kind: 'rule', rule: 0, band: { band: 'inadequate', value: 1 } }]);
    // One service may require improvement and the overall still be good.
    expect(overall.up.map(brief)).toEqual([['hp1', 'requires-improvement', 'good']]);
  });

  test('the further condition of a band', () => {
    // (11 × 4 + 2) / 12 = 3.83 would be outstanding, but the lowest must be at least good.
    const answers = { helpAndProtection: { ...graded('helpAndProtection', 4), hp12: 'requires-improvement' } };
    const changes = found(inspection, answers, 'helpAndProtection');
    expect(changes.limits).toEqual([
      { kind: 'condition', band: { band: 'outstanding', value: 4 }, edge: 3.5, unknown: false },
    ]);
    expect(changes.up.map(brief)).toEqual([['hp12', 'good', 'outstanding']]);
  });

  test('no single change raises it: the edge is too far', () => {
    const changes = found(inspection, { helpAndProtection: graded('helpAndProtection', 3) }, 'helpAndProtection');
    expect(changes.up).toEqual([]);
    expect(changes.limits).toEqual([{ kind: 'edge', band: { band: 'outstanding', value: 4 }, edge: 3.5 }]);
    expect(explainChanges(inspection, changes)[0]).toContain('Outstanding begins at 3.5; it stands at 3.00.');
    expect(explainChanges(inspection, changes, 'cy')[1]).toBe('Nid oes yr un newid i un ateb yn unig sy’n ei godi.');
  });

  test('a score without bands stands at a value, in either language', () => {
    const changes = found(mixed, { numbers: { first: 3 } }, 'plain');
    expect(explainChanges(mixed, changes)[0]).toMatch(/^Plain is 3\.00 now\./);
    expect(explainChanges(mixed, changes, 'cy')[0]).toMatch(/^3\.00 yw’r gwerth ar gyfer Plain ar hyn o bryd\./);
    const told = found(mixed, {}, 'plain');
    expect(explainChanges(mixed, told, 'cy').at(-1)).toMatch(
      /^0 fyddai’r gwerth pe bai N1 “The first” yn cael yr ateb 0/,
    );
  });

  test('a band in Welsh is a band', () => {
    const changes = found(mixed, { numbers: { first: 3, second: 6 } }, 'voice');
    expect(explainChanges(mixed, changes, 'cy')[0]).toMatch(/^Isel yw’r band ar gyfer Llais ar hyn o bryd\./);
    expect(explainChanges(mixed, changes, 'cy')[1]).toMatch(/^Byddai’r band yn codi i Canolig pe bai/);
  });

  test('no bands, nothing that applies, the highest', () => {
    expect(found(mixed, { numbers: { first: 3 } }, 'plain').limits).toEqual([{ kind: 'no-bands' }]);
    expect(found(inspection, { leaders: graded('leaders', null) }, 'leaders').limits).toEqual([]);
    expect(found(mixed, { numbers: { first: 9 } }, 'theme:voice').limits).toEqual([
      { kind: 'highest', band: { band: 'high', value: 3 } },
    ]);
  });
});

const cases = randomInstrument.chain((compiled) => fc.tuple(fc.constant(compiled), randomAnswers(compiled)));

/** Every option of every item tried by itself, without asking what may bear on the score. */
const byHand = (compiled: CompiledInstrument, answers: RandomAnswers, id: string): ReadonlySet<string> => {
  const of = (given: RandomAnswers) => {
    const result = score(compiled, given);
    return result.ok ? result.value.scores.find((each) => each.id === id) : undefined;
  };
  const now = of(answers);
  const all = compiled.items.flatMap(({ key, options }) =>
    options
      .filter(({ code, missing }) => missing === null && code !== answers[key])
      .flatMap(({ code }) => {
        const then = of({ ...answers, [key]: code });
        const isTold = now?.status === 'insufficient' && then?.status === 'scored';
        const isMoved = now?.band != null && then?.band != null && now.band.value !== then.band.value;
        return isTold || isMoved ? [`${key} ${then.band?.band}`] : [];
      }),
  );
  return new Set(all);
};

test('finds every band that a single answer leads to, and nothing else', () => {
  let moved = 0;
  fc.assert(
    fc.property(cases, ([compiled, answers]) => {
      for (const { id } of compiled.scores) {
        const { up, down, told } = found(compiled, answers, id);
        const all = [...up, ...down, ...told].map(({ item, leadsTo }) => `${item} ${leadsTo.band?.band}`);
        const expected = byHand(compiled, answers, id);
        expect(new Set(all), id).toEqual(expected);
        expect(all).toHaveLength(expected.size);
        moved += all.length;
      }
    }),
    { numRuns: 300 },
  );
  expect(moved).toBeGreaterThan(300);
});

test('the smallest step comes first', () => {
  fc.assert(
    fc.property(cases, ([compiled, answers]) => {
      const { up, down } = found(compiled, answers, 'top');
      for (const list of [up, down]) {
        const steps = list.map(({ step }) => step);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 100 },
  );
});

test('another scorer may be handed in', () => {
  const asked: unknown[] = [];
  const rescore = (answers: unknown) => {
    asked.push(answers);
    return { status: 'scored', value: 9, band: { band: 'high', value: 3 } } as const;
  };
  const { up, rescored } = found(mixed, { numbers: { first: 5, second: 5 } }, 'voice', { rescore });
  expect(up.length).toBeGreaterThan(0);
  expect(asked).toHaveLength(rescored);
});

test('a hundred and twenty numbers take some hundreds of rescorings', () => {
  const keys = Array.from({ length: 120 }, (_, at) => `q${at}`);
  const { properties: _, 'x-instrument': head, ...rest } = mixedDocument;
  const { themeScores: __, ...settings } = head;
  const wide = compiledOf({
    ...rest,
    'x-instrument': {
      ...settings,
      flags: [],
      scores: { all: { of: { items: keys }, method: 'mean', bands: 'three' } },
    },
    properties: Object.fromEntries(
      keys.map((key) => [key, { type: 'integer', title: key, minimum: 0, maximum: 10, 'x-item': { code: key } }]),
    ),
  });
  const { rescored } = found(wide, Object.fromEntries(keys.map((key) => [key, 5])), 'all');
  expect(rescored).toBeLessThan(500);
});

test('answers that cannot be read are issues; a score that is not there throws', () => {
  const outcome = whatWouldChange(mixed, { numbers: 'none' }, 'voice');
  expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual(['answer-wrong-type']);
  expect(() => whatWouldChange(mixed, {}, 'nowhere')).toThrow(RangeError);
});
