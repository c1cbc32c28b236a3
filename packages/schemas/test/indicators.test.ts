import { childrensServicesIndicators } from '@plumbline/schemas/indicators/childrens-services';
import { childrensServicesThemes } from '@plumbline/schemas/themes/childrens-services';
import { describe, expect, test } from 'vitest';

const { indicators, files, units, sources, domains, populationRules, disclosureClasses } = childrensServicesIndicators;
const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

test('identities are unique', () => {
  expect(byId.size).toBe(indicators.length);
  const themes = childrensServicesThemes.themes.map(({ slug }) => slug);
  expect(new Set(themes).size).toBe(themes.length);
});

test.each(indicators)('$id refers to what is there', (indicator) => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect(childrensServicesThemes.themes.map(({ slug }) => slug)).toEqual(expect.arrayContaining(indicator.themes));
  expect(ids(domains)).toContain(indicator.domain);
  expect(ids(sources)).toContain(indicator.source);
  expect(ids(units)).toContain(indicator.unit);
  if (indicator.population) expect(ids(populationRules)).toContain(indicator.population.rule);
  if (indicator.disclosure !== null) expect(ids(disclosureClasses)).toContain(indicator.disclosure);
  const kinds = files.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining((indicator.openData ?? []).map(({ file }) => file)));
});

test.each(indicators.filter(({ validTo }) => validTo !== null))('$id ends after it begins', (indicator) => {
  expect((indicator.validTo ?? '') > indicator.validFrom).toBe(true);
});

test('a bound of suspicion stands only where low is good', () => {
  const bounded = indicators.filter(({ suspiciousBelow }) => suspiciousBelow !== undefined);
  expect(bounded.map(({ id }) => id)).toEqual(['cpp-repeat', 'cla-missing', 'sw-turn']);
  expect(new Set(bounded.map(({ polarity }) => polarity))).toEqual(new Set(['low']));
});

describe('polarity beside that of the Local Authority Interactive Tool', () => {
  const shared = indicators.filter(({ lait }) => lait !== undefined);

  // Polarity column of the tool's data dictionary.
  test.each([
    ['CPP_rate', 'neither'],
    ['ReReferral', 'low'],
    ['RevCP', 'high'],
    ['Section_47', 'neither'],
    ['Work_Force_NoSW', 'neither'],
    ['LACHealth%', 'high'],
    ['Children_missing', 'neither'],
    ['SEN_EHC_Excpt_20wks', 'high'],
    ['Emotional_LAC', 'low'],
    ['%_of LAC Adopted', 'high'],
  ])('%s is %s there', (measure, polarity) => {
    expect(shared.find(({ lait }) => lait?.measure === measure)?.lait?.polarity).toBe(polarity);
  });

  test('a difference is explained', () => {
    const different = shared.filter(({ polarity, lait }) => lait?.polarity !== polarity);
    expect(different.map(({ id }) => id)).toEqual(['cla-missing']);
    for (const { lait } of different) expect(lait?.note).toBeTruthy();
  });

  test('no measure is used twice', () => {
    expect(new Set(shared.map(({ lait }) => lait?.measure)).size).toBe(shared.length);
  });
});

// Published counts of 2015 and the published rate or percentage that they make, with the population of mid-2014.
test.each([
  { id: 'cin-rate', numerator: 1427, denominator: 37_670, published: 378.8 },
  { id: 'cpp-rate', numerator: 163, denominator: 37_670, published: 43.3 },
  { id: 'ref-rate', numerator: 13_945, denominator: 299_781, published: 465.2 },
  { id: 'reref-pct', numerator: 3885, denominator: 13_945, published: 27.9 },
  { id: 'cpp-repeat', numerator: 37, denominator: 181, published: 20.4 },
  { id: 'cla-rate', numerator: 1027, denominator: 299_781, published: 34 },
])('$id: factor and places make the published figure', ({ id, numerator, denominator, published }) => {
  const indicator = byId.get(id);
  const factor = units.find((unit) => unit.id === indicator?.unit)?.factor ?? Number.NaN;
  expect(((factor * numerator) / denominator).toFixed(indicator?.places)).toBe(published.toFixed(indicator?.places));
});

test('a population below the line is that of the year before', () => {
  expect(populationRules.find(({ id }) => id === byId.get('cpp-rate')?.population?.rule)?.yearOffset).toBe(-1);
});

test.each([
  ['cla-ks2', '2015-08-31'],
  ['ks2-rwm', '2015-08-31'],
  ['gcse-em', '2016-08-31'],
  ['cla-ks4', '2016-08-31'],
])('%s ended on %s', (id, validTo) => {
  expect(byId.get(id)?.validTo).toBe(validTo);
});

test.each([
  ['pers-abs', 2016, 'definition'],
  ['cla-missing', 2015, 'experimental'],
  ['sw-agency', 2017, 'definition'],
])('%s breaks in %i', (id, year, kind) => {
  expect(byId.get(id)?.breaks).toEqual(expect.arrayContaining([expect.objectContaining({ year, kind })]));
});
