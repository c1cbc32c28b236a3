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
