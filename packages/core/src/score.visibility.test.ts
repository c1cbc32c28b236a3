import { expect, test } from 'vitest';
import { compile } from './compile.js';
import { score } from './score.js';
import { graded, inspectionInstrument, judged } from './testing/inspection-instrument.js';

interface Sections {
  readonly leaders: { readonly properties: { readonly le1: object } };
  readonly [section: string]: object;
}

/** A fourth item of leaders that shows once help and protection is inadequate. */
function compiledWithFollowUp() {
  const { leaders, ...sections } = inspectionInstrument.properties as unknown as Sections;
  const first = leaders.properties.le1;
  const when = { '==': [{ band: 'helpAndProtection' }, 1] };
  const le4 = { ...first, title: 'The follow-up', 'x-item': { code: 'le4', missing: ['not-applicable'], when } };
  const properties = { ...sections, leaders: { ...leaders, properties: { ...leaders.properties, le4 } } };
  const outcome = compile({ ...inspectionInstrument, properties }, { documents: {} });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues, null, 1));
  return outcome.value;
}

const leadersOf = (answers: object) => {
  const result = score(compiledWithFollowUp(), answers);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.scores.find(({ id }) => id === 'leaders');
};

const good = judged(3, [3, 3, 3]);

test('an item that a score hides does not count, whatever it says', () => {
  const answers = { ...good, leaders: { ...graded('leaders', 3), le4: 'inadequate' } };
  expect(leadersOf(answers)).toMatchObject({
    value: 3,
    coverage: { applicable: 3 },
    bounds: { lowest: 3, highest: 3 },
  });
});

test('it counts once the score shows it', () => {
  const help = { ...judged(3, [1, 3, 3]) };
  const answers = { ...help, leaders: { ...graded('leaders', 3), le4: 'inadequate' } };
  expect(leadersOf(answers)).toMatchObject({ value: 2.5, coverage: { applicable: 4 } });
});

test('while the score may still show it, the bounds hold what it might say', () => {
  const { hp1: _, ...open } = graded('helpAndProtection', 3);
  // Hidden now: three goods. Shown, it may be anything: 10 to 13 over 4.
  expect(leadersOf({ ...good, helpAndProtection: open })).toMatchObject({
    value: 3,
    coverage: { applicable: 3 },
    bounds: { lowest: 2.5, highest: 3.25, lowestBand: { value: 2 }, highestBand: { value: 3 }, tight: false },
  });
});
