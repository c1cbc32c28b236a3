import { eastOfEngland } from '@plumbline/schemas/regions/east-of-england';
import { describe, expect, test } from 'vitest';

const { authorities, neighbourSets, otherAreas = [], sources } = eastOfEngland;
const byDfe = new Map(authorities.map((authority) => [authority.dfe, authority]));

// Department for Education numbers and ONS codes as in Ofsted's list of March 2025; police force areas.
test.each([
  { dfe: '822', code: 'E06000055', name: 'Bedford', type: 'unitary', police: 'Bedfordshire' },
  { dfe: '823', code: 'E06000056', name: 'Central Bedfordshire', type: 'unitary', police: 'Bedfordshire' },
  { dfe: '821', code: 'E06000032', name: 'Luton', type: 'unitary', police: 'Bedfordshire' },
  { dfe: '873', code: 'E10000003', name: 'Cambridgeshire', type: 'county', police: 'Cambridgeshire' },
  { dfe: '874', code: 'E06000031', name: 'Peterborough', type: 'unitary', police: 'Cambridgeshire' },
  { dfe: '881', code: 'E10000012', name: 'Essex', type: 'county', police: 'Essex' },
  { dfe: '882', code: 'E06000033', name: 'Southend-on-Sea', type: 'unitary', police: 'Essex' },
  { dfe: '883', code: 'E06000034', name: 'Thurrock', type: 'unitary', police: 'Essex' },
  { dfe: '919', code: 'E10000015', name: 'Hertfordshire', type: 'county', police: 'Hertfordshire' },
  { dfe: '926', code: 'E10000020', name: 'Norfolk', type: 'county', police: 'Norfolk' },
  { dfe: '935', code: 'E10000029', name: 'Suffolk', type: 'county', police: 'Suffolk' },
])('$name', ({ dfe, code, name, type, police }) => {
  const authority = byDfe.get(dfe);
  expect(authority).toMatchObject({ code, name, type });
  expect(authority?.policeForce).toContain(police);
});

test('the region has eleven authorities', () => {
  expect(authorities).toHaveLength(11);
  expect(new Set(authorities.map(({ short }) => short)).size).toBe(11);
});

// As printed in the lists of April 2021 and May 2025.
test.each([
  {
    set: 'nfer-2021',
    of: 'Essex',
    closest: ['Kent', 'Worcestershire', 'Staffordshire', 'West Sussex', 'Warwickshire', 'South Gloucestershire'],
  },
  {
    set: 'nfer-2021',
    of: 'Luton',
    closest: ['Birmingham', 'Slough', 'Sandwell', 'Bradford', 'Enfield', 'Walsall', 'Hillingdon', 'Derby'],
  },
  {
    set: 'dfe-2025',
    of: 'Luton',
    closest: ['Slough', 'Peterborough', 'Coventry', 'Hounslow', 'Hillingdon', 'Leicester', 'Ealing', 'Sandwell'],
  },
  {
    set: 'dfe-2025',
    of: 'Suffolk',
    closest: ['Somerset', 'Norfolk', 'Derbyshire', 'Nottinghamshire', 'Devon', 'Essex', 'Kent', 'Dorset'],
  },
])('$set: the neighbours of $of, closest first', ({ set, of, closest }) => {
  const neighbours = neighbourSets.find(({ id }) => id === set)?.neighbours;
  const code = authorities.find(({ name }) => name === of)?.code ?? '';
  expect(neighbours?.[code]?.slice(0, closest.length).map(({ name }) => name)).toEqual(closest);
});

describe.each(neighbourSets)('$id', ({ neighbours, source }) => {
  test('gives every authority ten neighbours, none of them itself or twice', () => {
    expect(Object.keys(neighbours)).toEqual(authorities.map(({ code }) => code));
    for (const [code, list] of Object.entries(neighbours))
      expect(new Set([code, ...list.map((neighbour) => neighbour.code)]).size).toBe(11);
  });

  test('closeness never grows down the list', () => {
    const words = ['extremely-close', 'very-close', 'close', 'somewhat-close', 'not-close'];
    for (const list of Object.values(neighbours)) {
      const ranks = list.map(({ closeness }) => words.indexOf(closeness));
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    }
  });

  test('names one of the sources', () => {
    expect(sources.map(({ id }) => id)).toContain(source);
  });

  test('knows the codes of neighbours whose code changed', () => {
    for (const { code, dfe } of Object.values(neighbours).flat()) {
      const other = otherAreas.find((area) => area.dfe === dfe);
      if (other) expect(other.codes.map((held) => held.code)).toContain(code);
    }
  });
});

test('the 2014 refresh is stood in for, and said so', () => {
  const [proxy] = neighbourSets.find(({ id }) => id === 'nfer-2021')?.proxyFor ?? [];
  expect(proxy?.note).toContain('could not be recovered');
});

test('Southend changed its name and kept its codes', () => {
  const names = byDfe.get('882')?.names ?? [];
  expect(names.map(({ council }) => council)).toEqual([
    'Southend-on-Sea Borough Council',
    'Southend-on-Sea City Council',
  ]);
});
