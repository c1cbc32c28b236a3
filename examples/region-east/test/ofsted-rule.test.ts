import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testOfstedRule } from '../ofsted-rule.ts';

const file = fileURLToPath(new URL('../data/ofsted/ilacs_judgements_by_la.csv', import.meta.url));

const lookup = fileURLToPath(new URL('../data/ofsted/la_provider_lookup.csv', import.meta.url));

// Read off the file by hand: Salford 2023 and Warrington 2024 obey the rule for outstanding and were judged good (they
// are named in docs/scoring), and so do two later ones. Brent and Somerset have no overall grade there.
test('the rule gives the published overall of all but four authorities, and those by name', async () => {
  const { compared, reproduced, exceptions, without } = await testOfstedRule(file, lookup);
  expect(compared).toBe(151);
  expect(reproduced).toBe(147);
  expect(exceptions.map(({ name }) => name).toSorted()).toEqual([
    'Gloucestershire',
    'Kingston Upon Hull, City of',
    'Salford',
    'Warrington',
  ]);
  expect(exceptions.every(({ published, expected }) => published === 'good' && expected === 'outstanding')).toBe(true);
  expect(without.toSorted()).toEqual(['Brent', 'Somerset']);
});
