import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import type { CompiledInstrument } from './compiled.js';
import { explain } from './explain.js';
import { score } from './score.js';

const published = (path: string): { readonly $id: string } =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${path}/1.0.0.json`, import.meta.url), 'utf8'));

const documents = Object.fromEntries(
  ['common', 'themes/childrens-services', 'indicators/childrens-services']
    .map(published)
    .map((document) => [document.$id, document]),
);

const compiled = (id: string): CompiledInstrument => {
  const outcome = compile(published(`instruments/${id}`), { documents });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues.slice(0, 5), null, 1));
  return outcome.value;
};

const grades = ['', 'inadequate', 'requires-improvement', 'good', 'outstanding'] as const;

/** Answers as the item takes them: bare, or as the scored part of an object. */
const judged = (instrument: CompiledInstrument, ordinals: { readonly [key: string]: number | undefined }) => {
  const entries = instrument.items.flatMap(({ key, composite }) => {
    const ordinal = ordinals[key];
    if (ordinal === undefined) return [];
    const grade = grades[ordinal];
    return [[key, composite === null ? grade : { [composite.score]: grade }]];
  });
  return { judgements: Object.fromEntries(entries) };
};

/** Ofsted's own overall grades. */
describe('the published instrument ilacs-2018', () => {
  const instrument = compiled('ilacs-2018');

  test.each([
    { authority: 'Luton 2020', l: 2, s: [1, 2], want: 'inadequate' },
    { authority: 'Peterborough 2023', l: 2, s: [2, 2, 1], want: 'inadequate' },
    { authority: 'Suffolk 2024', l: 2, s: [2, 3, 2], want: 'requires-improvement' },
    { authority: 'Southend-on-Sea 2024', l: 3, s: [3, 2, 3], want: 'good' },
    { authority: 'Hertfordshire 2023', l: 4, s: [3, 4, 3], want: 'outstanding' },
    { authority: 'Slough 2023', l: 1, s: [2, 2, 2], want: 'requires-improvement' },
  ])('$authority is $want', ({ l, s, want }) => {
    const [helpAndProtection, inCare, careLeavers] = s;
    const judgements = judged(instrument, { leaders: l, helpAndProtection, inCare, careLeavers });
    const answers =
      careLeavers === undefined
        ? { judgements: { ...judgements.judgements, careLeavers: notApplicable(instrument, 'careLeavers') } }
        : judgements;
    const result = score(instrument, answers);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const overall = result.value.scores.find(({ id }) => id === 'overall');
    expect(overall?.band?.band).toBe(want);
    expect(explain(instrument, result.value, 'overall')[0]).toMatch(/^Overall effectiveness/);
  });
});

const notApplicable = ({ items }: CompiledInstrument, key: string) => {
  const item = items.find((each) => each.key === key);
  const code = item?.options.find(({ missing }) => missing === 'not-applicable')?.code;
  return item?.composite == null ? code : { [item.composite.score]: code };
};

/** Every item of each section the same, so that the section comes to that grade. */
const wholeSections = (instrument: CompiledInstrument, ordinals: { readonly [section: string]: number }) =>
  Object.fromEntries(
    Object.entries(ordinals).map(([section, ordinal]) => {
      const at = instrument.sections.findIndex(({ key }) => key === section);
      const items = instrument.items.filter(({ section: holder, composite }) => holder === at && composite !== null);
      return [section, Object.fromEntries(items.map(({ key }) => [key, { grade: grades[ordinal] }]))];
    }),
  );

/** The answer that is there settles careLeavers once enough is answered; until then its cap cannot be told. */
describe('a cap that must come, whatever is still missing', () => {
  const instrument = compiled('la');
  const answers = {
    ...wholeSections(instrument, { lookedAfter: 3 }),
    careLeavers: { careLeaversHomes: { grade: 'inadequate' } },
  };

  test('leaves the band as it stands, outside what it may come to, and says so', () => {
    const result = score(instrument, answers);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const lookedAfter = result.value.scores.find(({ id }) => id === 'lookedAfter');
    expect(lookedAfter).toMatchObject({
      band: { value: 3 },
      bounds: { lowest: 3, highest: 3, lowestBand: { value: 2 }, highestBand: { value: 2 } },
    });
    expect(explain(instrument, result.value, 'lookedAfter')[0]).toContain(
      'Whatever is still missing, the band will be Requires improvement.',
    );
  });
});

const overallOf = (instrument: CompiledInstrument, answers: unknown): number | undefined => {
  const result = score(instrument, answers);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.scores.find(({ id }) => id === 'overall')?.band?.value;
};

const every = [1, 2, 3, 4] as const;

/** The five steps of profile ilacs-2018 with step 2 at inadequate; the caps within key judgements 1 and 2 are ours. */
const sif2015 = (l: number, helpAndProtection: number, lookedAfter: number): number => {
  const s = [helpAndProtection, lookedAfter];
  if (s.includes(1) || l === 1) return 1;
  if (l === 4 && s.includes(4) && !s.includes(2)) return 4;
  return l >= 3 && (helpAndProtection > 2 || lookedAfter > 2) ? 3 : 2;
};

describe('the published instrument la, profile sif-2015', () => {
  const instrument = compiled('la');
  const overall = (l: number, hp: number, la: number, more: { readonly [section: string]: number } = {}) =>
    overallOf(
      instrument,
      wholeSections(instrument, {
        ...{ leadership: l, helpAndProtection: hp, lookedAfter: la },
        ...{ adoption: 3, careLeavers: 3, exploitation: 3, ...more },
      }),
    );

  test.each([
    { like: 'Luton 2020', l: 2, s: [1, 2], want: 1 },
    { like: 'Suffolk 2024', l: 2, s: [2, 3], want: 2 },
    { like: 'Southend-on-Sea 2024', l: 3, s: [3, 2], want: 3 },
    { like: 'Hertfordshire 2023', l: 4, s: [3, 4], want: 4 },
    { like: 'Slough 2023, inadequate by step 2 here', l: 1, s: [2, 2], want: 1 },
  ] as const)('$like: $want', ({ l, s: [hp, la], want }) => {
    expect(overall(l, hp, la)).toBe(want);
  });

  test('inadequate care leavers, as in Peterborough 2023, or adoption, as in Calderdale 2015, cap and do not force', () => {
    expect(overall(2, 2, 2, { careLeavers: 1 })).toBe(2);
    expect(overall(3, 2, 2, { adoption: 1 })).toBe(2);
    expect(overall(4, 4, 4, { adoption: 1 })).toBe(3);
  });

  test('every combination of key judgements and caps agrees with the steps written out', () => {
    for (const l of every)
      for (const hp of every)
        for (const la of every)
          for (const worst of [[], ['adoption'], ['careLeavers'], ['exploitation'], ['adoption', 'exploitation']]) {
            const capsCare = worst.some((each) => each !== 'exploitation');
            const want = sif2015(
              l,
              worst.includes('exploitation') ? Math.min(hp, 2) : hp,
              capsCare ? Math.min(la, 2) : la,
            );
            const more = Object.fromEntries(worst.map((section) => [section, 1]));
            expect(overall(l, hp, la, more), `${l} ${hp} ${la} ${worst}`).toBe(want);
          }
  });
});

describe('the published instrument lscb', () => {
  const instrument = compiled('lscb');
  const good = Object.fromEntries(instrument.sections.slice(1).map(({ key }) => [key, 3]));
  const scored = new Set(instrument.scores.map(({ id }) => id));
  const overall = (more: { readonly [section: string]: number }) => {
    const ordinals = Object.fromEntries(Object.entries({ ...good, ...more }).filter(([key]) => scored.has(key)));
    return overallOf(instrument, wholeSections(instrument, ordinals));
  };
  const allAt = (ordinal: number) => Object.fromEntries(Object.keys(good).map((key) => [key, ordinal]));

  test.each(['thresholds', 'assurance', 'exploitation'])('%s at inadequate makes the whole inadequate', (section) => {
    expect(overall({ ...allAt(4), [section]: 1 })).toBe(1);
  });

  test.each(every)('the whole is never above governance: %i', (governance) => {
    expect(overall({ ...allAt(4), governance })).toBe(governance);
  });

  test('another section at inadequate keeps it from outstanding only', () => {
    expect(overall({ ...allAt(4), resources: 1 })).toBe(3);
  });
});
