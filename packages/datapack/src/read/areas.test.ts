import { openDuckDb } from '@plumbline/duckdb';
import type { Engine } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AreaIndex, indexAreas, readAreas, readAreasOfOpenData } from './areas.js';
import { regionOfName } from './regions.js';
import { eastOfEngland, realFile } from './testing/real-figures.js';

let engine: Engine;
let lookup: AreaIndex;
let dated: AreaIndex;
beforeAll(async () => {
  engine = await openDuckDb();
  const fromLookup = await readAreas(engine, realFile('ofsted/la_provider_lookup.csv'));
  const fromFile = await readAreasOfOpenData(engine, realFile('dfe/b1_children_in_need_2013_to_2025.csv'));
  if (!fromLookup.ok || !fromFile.ok) throw new Error('The areas could not be read.');
  lookup = indexAreas(fromLookup.value);
  dated = indexAreas(fromFile.value);
});
afterAll(() => engine.close());

const authorities = (index: AreaIndex) => [...index.byGss.values()].filter((area) => area.kind === 'authority');

test('the lookup has 156 authorities, three of them abolished; the dated file 161 codes', () => {
  expect(authorities(lookup)).toHaveLength(156);
  expect(authorities(dated)).toHaveLength(161);
});

test('the eleven authorities of the East of England, and no more', () => {
  for (const index of [lookup, dated]) {
    const inRegion = authorities(index).filter((area) => area.region === 'E12000006');
    expect(inRegion.map((area) => area.gss).sort()).toEqual([...eastOfEngland].sort());
  }
});

// The lookup gives Buckinghamshire the code of the East Midlands and Gloucestershire that of Yorkshire: the name is right.
test.each([
  { dfe: 825, region: 'E12000008' },
  { dfe: 916, region: 'E12000009' },
  { dfe: 887, region: 'E12000008' },
  { dfe: 201, region: 'E12000007' },
])('$dfe lies in $region in both', ({ dfe, region }) => {
  expect(lookup.ofNumber(dfe)?.region).toBe(region);
  expect(dated.ofNumber(dfe)?.region).toBe(region);
});

describe('an authority that changed its code', () => {
  test.each([
    { dfe: 815, year: 2023, gss: 'E10000023' },
    { dfe: 815, year: 2024, gss: 'E06000065' },
    { dfe: 815, year: undefined, gss: 'E06000065' },
    { dfe: 933, year: 2015, gss: 'E10000027' },
    { dfe: 825, year: 2020, gss: 'E10000002' },
    { dfe: 825, year: 2021, gss: 'E06000060' },
    { dfe: 835, year: 2015, gss: 'E10000009' },
    { dfe: 928, year: 2015, gss: 'E10000021' },
  ])('$dfe in $year is $gss', ({ dfe, year, gss }) => expect(dated.ofNumber(dfe, year)?.gss).toBe(gss));
});

test.each([
  { name: 'Bedford', gss: 'E06000055' },
  { name: 'Bedford Borough', gss: 'E06000055' },
  { name: 'bournemouth, christchurch & poole', gss: 'E06000058' },
  { name: 'Herefordshire', gss: 'E06000019' },
  { name: 'Herefordshire, County of', gss: 'E06000019' },
  { name: 'bristol', gss: 'E06000023' },
  { name: 'City of London', gss: 'E09000001' },
  { name: 'Durham', gss: 'E06000047' },
  { name: 'St. Helens', gss: 'E08000013' },
  { name: 'southend on sea', gss: 'E06000033' },
  { name: 'Yorkshire and the Humber', gss: 'E12000003' },
])('"$name" is $gss', ({ name, gss }) => {
  expect(lookup.ofName(name)?.gss).toBe(gss);
  expect(dated.ofName(name)?.gss).toBe(gss);
});

test.each([
  { name: 'London (Inner)', gss: 'E13000001' },
  { name: 'yorkshire and the humber', gss: 'E12000003' },
  { name: 'Wessex', gss: undefined },
])('region "$name" is $gss', ({ name, gss }) => expect(regionOfName(name)?.gss).toBe(gss));
