import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { base, folderOf, idOf, type Json, readDocuments } from '../scripts/documents.ts';

const metas = readDocuments().filter(({ path }) => folderOf(path) === 'meta');
const ajv = new Ajv2020({ strict: true, strictRequired: false });
addFormats.default(ajv);
for (const { document } of metas) ajv.addSchema(document);

const isValid = (meta: string, document: unknown) => ajv.validate(`${base}meta/${meta}/1.0.0.json`, document);

// The dialect's own two are described in words, key by key, in docs/reference/dialect.md.
const described = metas.filter(({ path }) => !['instrument', 'common'].includes(idOf(path)));

test.each(described)('$path says what every property is', ({ document }) => {
  expect(propertiesWithoutWords(document, document)).toEqual([]);
});

const propertiesWithoutWords = (node: unknown, root: Json, path = ''): readonly string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries((node as Json).properties ?? {})
    .filter(([, property]) => !/\/(if|then|else)$/.test(path) && !hasWords(property, root))
    .map(([name]) => `${path}/${name}`);
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, value]) => propertiesWithoutWords(value, root, `${path}/${key}`)),
  ];
};

const hasWords = (property: unknown, root: Json): boolean => {
  const { description, $ref } = property as Json;
  if (typeof description === 'string') return true;
  const definitions = root.$defs as { readonly [name: string]: Json };
  return typeof $ref === 'string' && typeof definitions[$ref.replace('#/$defs/', '')]?.description === 'string';
};

describe('response', () => {
  const view = { id: 'self', kind: 'self', by: { role: 'dcs' }, answers: {} };
  const response = {
    instrument: { id: 'lscb', version: '1.0.0' },
    organisation: 'E10000012',
    period: '2015',
    state: 'draft',
    revision: 1,
    views: [view],
  };
  const seal = { sha256: 'a'.repeat(64), engine: '1.0.0', previous: null };

  test.each([
    ['the least there can be', {}],
    ['made up', { invented: true }],
    ['sealed', { state: 'signed-off', seal }],
    ['reopened, with a reason', { revision: 2, reason: 'A figure was wrong' }],
    ['a quarter', { period: '2015-Q2' }],
    ['an interval', { period: '2014-04-01/2015-03-31' }],
    ['a survey', { views: [{ ...view, kind: 'survey', by: { respondent: 'r-0017', agency: 'police' } }] }],
    ['a note on an answer', { views: [{ ...view, notes: { '/governance/chairInPost': [{ text: 'Since when?' }] } }] }],
  ])('fits: %s', (_, change) => {
    expect(isValid('response', { ...response, ...change })).toBe(true);
  });

  test.each([
    ['reopened without a reason', { revision: 2 }],
    ['revision 0', { revision: 0 }],
    ['an unknown key', { Period: '2015' }],
    ['no views', { views: [] }],
    ['no such state', { state: 'done' }],
    ['not a GSS code', { organisation: 'Essex' }],
    ['not a version', { instrument: { id: 'lscb', version: '1.0' } }],
    ["a person's name", { views: [{ ...view, by: { role: 'Jane Doe' } }] }],
    ['by nobody', { views: [{ ...view, by: {} }] }],
    ['a note that is not at a pointer', { views: [{ ...view, notes: { chairInPost: [{ text: 'Since when?' }] } }] }],
    ['a day that is not', { views: [{ ...view, notes: { '/a': [{ text: 'x', date: '2015-02-30' }] } }] }],
    ['a seal without its chain', { seal: { sha256: 'a'.repeat(64), engine: '1.0.0' } }],
  ])('does not fit: %s', (_, change) => {
    expect(isValid('response', { ...response, ...change })).toBe(false);
  });
});

describe('observations', () => {
  const observation = {
    indicator: 'cpp-rate',
    area: 'E06000055',
    period: '2015-03-31',
    status: 'published',
    source: 'cin',
  };
  const observations = (entry: Json) => ({
    $schema: `${base}meta/observations/1.0.0.json`,
    $id: `${base}observations/example/1.0.0.json`,
    title: 'Example',
    licence: 'OGL-UK-3.0',
    indicators: `${base}indicators/childrens-services/1.0.0.json`,
    sources: [{ id: 'cin', title: 'Characteristics of children in need', publisher: 'Department for Education' }],
    observations: [entry],
  });

  test.each([
    ['a figure', { value: 43.3 }],
    ['with its parts', { value: 43.3, numerator: 163, denominator: 37_670 }],
    ['suppressed', { value: { missing: 'confidential', symbol: 'c' } }],
    ['zero', { value: 0 }],
    ['over a year', { value: 53.9, period: '2014-04-01/2015-03-31' }],
  ])('fits: %s', (_, change) => {
    expect(isValid('observations', observations({ ...observation, ...change }))).toBe(true);
  });

  test.each([
    ['no value at all', {}],
    ['null', { value: null }],
    ['a year that says not which', { value: 1, period: '2015' }],
    ['a mark in place of a number', { value: 'c' }],
    ['missing without the mark that stood there', { value: { missing: 'confidential' } }],
    ['a reason that is not one', { value: { missing: 'zero', symbol: '0' } }],
  ])('does not fit: %s', (_, change) => {
    expect(isValid('observations', observations({ ...observation, ...change }))).toBe(false);
  });
});

describe('overlay and migration', () => {
  const pinned = { id: 'lscb', version: '1.0.0', sha256: 'b'.repeat(64) };
  const overlay = {
    $schema: `${base}meta/overlay/1.0.0.json`,
    $id: `${base}overlays/lscb-north/1.0.0.json`,
    id: 'lscb-north',
    version: '1.0.0',
    title: 'LSCB self-assessment, North',
    derivedFrom: pinned,
  };
  const migration = {
    $schema: `${base}meta/migration/1.0.0.json`,
    $id: `${base}migrations/lscb/2.0.0.json`,
    title: 'LSCB self-assessment, 1 to 2',
    from: pinned,
    to: { ...pinned, version: '2.0.0' },
  };

  test.each([
    ['nothing changed', {}, true],
    ['an item re-worded', { override: { chairIndependent: { title: 'The chair is independent' } } }, true],
    ['an item added', { add: [{ key: 'localItem', section: 'governance', item: { type: 'string' } }] }, true],
    ['an override of nothing', { override: { chairIndependent: {} } }, false],
    ['not pinned', { derivedFrom: { id: 'lscb', version: '1.0.0' } }, false],
  ])('overlay: %s', (_, change, fits) => {
    expect(isValid('overlay', { ...overlay, ...change })).toBe(fits);
  });

  test.each([
    ['same', { from: 'a', to: 'a', kind: 'same' }, true],
    ['re-worded', { from: 'a', to: 'a', kind: 'reworded', note: 'Plainer' }, true],
    ['re-scaled', { from: 'a', to: 'b', kind: 'rescaled', options: { met: 'good' } }, true],
    ['re-scaled without a table of options', { from: 'a', to: 'b', kind: 'rescaled' }, false],
    ['dropped', { from: 'a', kind: 'dropped', note: 'Duty ended' }, true],
    ['dropped into another', { from: 'a', to: 'b', kind: 'dropped', note: 'Duty ended' }, false],
  ])('migration: %s', (_, step, fits) => {
    expect(isValid('migration', { ...migration, items: [step] })).toBe(fits);
  });
});
