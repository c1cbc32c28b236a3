import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import type { CompiledInstrument } from './compiled.js';
import { explain } from './explain.js';
import type { Result, ScoreResult } from './result.js';
import { score } from './score.js';
import { graded, inspectionInstrument, judged } from './testing/inspection-instrument.js';

const outcome = compile(inspectionInstrument, { documents: {} });
const compiled = (): CompiledInstrument => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues, null, 1));
  return outcome.value;
};

const resultOf = (answers: unknown): Result => {
  const result = score(compiled(), answers);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const scoreIn = (result: Result, id: string): ScoreResult => {
  const found = result.scores.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no score ${id}`);
  return found;
};

/** Ofsted's own overall grades, from the published table of full inspections. */
describe('the evidence-tested overall of profile ilacs-2018', () => {
  test.each([
    { authority: 'Luton 2020', leaders: 2, services: [1, 2], want: 1 },
    { authority: 'Peterborough 2023', leaders: 2, services: [2, 2, 1], want: 1 },
    { authority: 'Suffolk 2024', leaders: 2, services: [2, 3, 2], want: 2 },
    { authority: 'Southend-on-Sea 2024', leaders: 3, services: [3, 2, 3], want: 3 },
    { authority: 'Hertfordshire 2023', leaders: 4, services: [3, 4, 3], want: 4 },
    { authority: 'Slough 2023', leaders: 1, services: [2, 2, 2], want: 2 },
  ] as const)('$authority: leaders $leaders, services $services is $want', ({ leaders, services, want }) => {
    const result = resultOf(judged(leaders, services));
    expect(scoreIn(result, 'overall').band?.value).toBe(want);
    expect(scoreIn(result, 'overall').bounds).toMatchObject({
      lowestBand: { value: want },
      highestBand: { value: want },
      tight: true,
    });
  });

  test('every combination agrees with the five steps written out', () => {
    const steps = (l: number, s: readonly number[]): number => {
      if (s.some((each) => each === 1)) return 1;
      if (l === 1) return 2;
      if (l === 4 && Math.max(...s) === 4 && Math.min(...s) >= 3) return 4;
      if (l >= 3 && s.filter((each) => each === 2).length <= 1) return 3;
      return 2;
    };
    for (const l of [1, 2, 3, 4])
      for (const a of [1, 2, 3, 4])
        for (const b of [1, 2, 3, 4])
          for (const c of [undefined, 1, 2, 3, 4]) {
            const services = c === undefined ? [a, b] : [a, b, c];
            const result = resultOf(judged(l, services as unknown as readonly [number, number]));
            expect(scoreIn(result, 'overall').band?.value, `${l} ${services}`).toBe(steps(l, services));
          }
  });
});

/** hp1 at 1 and eleven others that add up to 34: 35 over 12, which is 2.92. */
const cappedHelp = { ...graded('helpAndProtection', 3), hp1: 'inadequate', hp12: 'outstanding' };
const others = { ...judged(3, [3, 3, 3]) };

describe('a section mean of 2.92 with a limiting item at 1', () => {
  const result = () => resultOf({ ...others, helpAndProtection: cappedHelp });

  test('is good by its mean and inadequate by its cap', () => {
    expect(scoreIn(result(), 'helpAndProtection')).toMatchObject({
      fraction: { numerator: '35', denominator: '12' },
      bandBeforeCaps: { value: 3 },
      band: { value: 1 },
      cappedBy: [{ cap: 'stars/0', because: 'hp1' }],
    });
  });

  test('explains itself', () => {
    expect(explain(compiled(), result(), 'helpAndProtection')).toEqual([
      'Help and protection is Inadequate because hp1 “Every contact is answered in time” is a limiting item graded Inadequate (rule stars/0); without that cap it would have been Good, from a mean of 2.92. All 12 applicable items are answered; at least 70% of the weight is needed.',
    ]);
  });

  test('the overall names the section, the item and the rule', () => {
    const [overall, section] = explain(compiled(), result(), 'overall');
    expect(overall).toBe(
      'Overall is Inadequate by rule 1 of 5: a service judgement is inadequate. It rests on Help and protection (Inadequate), Children in care (Good), Care leavers (Good) and Leaders (Good). All 4 applicable scores are known.',
    );
    expect(section).toContain('Help and protection is Inadequate because hp1 “Every contact');
  });
});

describe('while answers are missing', () => {
  test('an unanswered limiting item may still cap', () => {
    const { hp1: _, ...open } = graded('helpAndProtection', 4);
    const result = resultOf({ ...others, helpAndProtection: open });
    const help = scoreIn(result, 'helpAndProtection');
    expect(help).toMatchObject({
      value: 4,
      band: { value: 3 },
      bandBeforeCaps: { value: 4 },
      cappedBy: [{ cap: 'stars/3', because: 'hp1' }],
      mayCap: [
        { cap: 'stars/0', because: 'hp1' },
        { cap: 'stars/1', because: 'hp1' },
      ],
      // Eleven fours and a one are 45 over 12.
      bounds: { lowest: 3.75, highest: 4, lowestBand: { value: 1 }, highestBand: { value: 4 }, tight: true },
    });
    expect(explain(compiled(), result, 'helpAndProtection').join('')).toBe(
      'Help and protection is Good because hp1 “Every contact is answered in time” is a limiting item and is not answered yet (rule stars/3); without that cap it would have been Outstanding, from a mean of 4.00. 11 of 12 applicable items are answered (92% of the weight); at least 70% of the weight is needed. It may still be capped at Inadequate: hp1 “Every contact is answered in time” is a limiting item and is not answered yet (rule stars/0). It may still be capped at Requires improvement: hp1 “Every contact is answered in time” is a limiting item and is not answered yet (rule stars/1). With what is missing, it could still be anything from 3.75 to 4.00. The band could still be anything from Inadequate to Outstanding.',
    );
  });

  test('coverage of exactly 70% is enough, and less is not', () => {
    const leaders = (answered: number) =>
      scoreIn(
        resultOf({ ...others, leaders: Object.fromEntries(Object.entries(graded('leaders', 3)).slice(0, answered)) }),
        'leaders',
      );
    expect(leaders(3).status).toBe('scored');
    expect(leaders(2)).toMatchObject({
      status: 'insufficient',
      value: null,
      band: null,
      coverage: { answered: 2, applicable: 3 },
    });
  });

  test('an insufficient section leaves the overall open only where it matters', () => {
    const noCare = { ...others, inCare: {} };
    const overall = scoreIn(resultOf(noCare), 'overall');
    // Services good, in care unknown: inadequate if it is 1, else good, whatever it is.
    expect(overall).toMatchObject({ status: 'insufficient', band: null });
    expect(overall.bounds).toMatchObject({ lowestBand: { value: 1 }, highestBand: { value: 3 } });
    const inadequate = { ...noCare, helpAndProtection: graded('helpAndProtection', 1) };
    expect(scoreIn(resultOf(inadequate), 'overall')).toMatchObject({ status: 'scored', band: { value: 1 } });
  });

  test('nothing answered is insufficient everywhere and worst nowhere', () => {
    for (const { status, value, band } of resultOf({}).scores)
      expect({ status, value, band }).toEqual({ status: 'insufficient', value: null, band: null });
  });

  test('nothing applicable is not applicable', () => {
    const none = Object.fromEntries(
      (['helpAndProtection', 'inCare', 'careLeavers', 'leaders'] as const).map((key) => [key, graded(key, null)]),
    );
    for (const { status, bounds } of resultOf(none).scores) {
      expect(status).toBe('not-applicable');
      expect(bounds).toEqual({ lowest: null, highest: null, lowestBand: null, highestBand: null, tight: true });
    }
    expect(explain(compiled(), resultOf(none), 'leaders')).toEqual(['Leaders does not apply: none of its items does.']);
  });

  test('an insufficient overall says which rules are open', () => {
    const words = explain(compiled(), resultOf({ ...others, inCare: {} }), 'overall');
    expect(words[0]).toContain('Overall cannot be told yet: what is missing still decides between rules.');
    expect(words[0]).toContain('Inadequate by rule 1 (a service judgement is inadequate)');
    expect(words[1]).toContain('Children in care cannot be told yet: too little is answered. 0 of 2 applicable items');
  });
});

test('a score that is not there throws', () => {
  expect(() => explain(compiled(), resultOf({}), 'nowhere')).toThrow(RangeError);
});
