import { expect, test } from 'vitest';
import { bundle } from './bundle.js';

const base = 'https://schemas.example/';
const common = {
  $id: `${base}common/1.0.0.json`,
  $defs: {
    grade: { oneOf: [{ const: 'good', title: 'Good' }] },
    gradedItem: { type: 'object', properties: { grade: { $ref: '#/$defs/grade' } }, 'x-answer': { score: 'grade' } },
  },
  'x-common': {
    bands: {
      g4: [{ band: 'good', value: 1 }],
      alias: { use: '#/x-common/bands/g4' },
      circle: { use: '#/x-common/bands/circle' },
    },
    flags: { stale: { id: 'stale', severity: 'info', kind: 'stale-evidence', months: 12 } },
  },
};
const documents = { [common.$id]: common };
const small = (more: object = {}) => ({
  $id: `${base}instruments/small/1.0.0.json`,
  'x-instrument': { themes: '../../themes/cs/1.0.0.json' },
  properties: { one: { $ref: '../../common/1.0.0.json#/$defs/gradedItem', 'x-item': { code: '1' } } },
  ...more,
});

test('a bundle holds every definition under its name and refers to nothing outside', () => {
  expect(bundle(small(), documents)).toEqual({
    ok: true,
    value: {
      $id: `${base}instruments/small/1.0.0.json`,
      'x-instrument': { themes: `${base}themes/cs/1.0.0.json` },
      properties: { one: { $ref: '#/$defs/gradedItem', 'x-item': { code: '1' } } },
      $defs: common.$defs,
    },
  });
});

test('`use` gives way to the thing itself, with what stands beside it on top', () => {
  const instrument = small({
    properties: {},
    'x-instrument': {
      bands: { mine: { use: '../../common/1.0.0.json#/x-common/bands/alias' } },
      flags: [{ use: '../../common/1.0.0.json#/x-common/flags/stale', severity: 'concern' }],
    },
  });
  const bundled = bundle(instrument, documents);
  expect(bundled.ok && bundled.value['x-instrument']).toEqual({
    bands: { mine: [{ band: 'good', value: 1 }] },
    flags: [{ id: 'stale', severity: 'concern', kind: 'stale-evidence', months: 12 }],
  });
});

test('two definitions of one name stay two', () => {
  const bundled = bundle(small({ $defs: { grade: { type: 'string' } } }), documents);
  expect(bundled.ok && bundled.value.$defs).toEqual({
    grade: { type: 'string' },
    gradedItem: { ...common.$defs.gradedItem, properties: { grade: { $ref: '#/$defs/grade2' } } },
    grade2: common.$defs.grade,
  });
});

test('bundling a bundle changes nothing', () => {
  const once = bundle(small(), documents);
  expect(once.ok && bundle(once.value, {})).toEqual(once);
});

const ref = ($ref: string) => small({ properties: { one: { $ref } } });
const use = (address: string) => small({ properties: {}, 'x-instrument': { bands: { b: { use: address } } } });
test.each([
  {
    name: 'a document that was not supplied',
    document: ref('../../other.json#/$defs/a'),
    code: 'document-missing',
    path: '/properties/one/$ref',
  },
  {
    name: 'a definition that is not there',
    document: ref('../../common/1.0.0.json#/$defs/nothing'),
    code: 'reference-broken',
    path: '/properties/one/$ref',
  },
  {
    name: 'what every object inherits is not there',
    document: ref('../../common/1.0.0.json#/$defs/toString'),
    code: 'reference-broken',
    path: '/properties/one/$ref',
  },
  { name: 'no address', document: ref('#%E0%A4%A'), code: 'address-invalid', path: '/properties/one/$ref' },
  {
    name: 'bands that are not there',
    document: use('../../common/1.0.0.json#/x-common/bands/g5'),
    code: 'reference-broken',
    path: '/x-instrument/bands/b/use',
  },
  {
    name: 'bands that use themselves',
    document: use('../../common/1.0.0.json#/x-common/bands/circle'),
    code: 'use-has-circle',
    path: '/x-instrument/bands/b/use',
  },
  { name: 'no address of its own', document: { properties: {} }, code: 'wrong-type', path: '/$id' },
  { name: 'no object', document: [], code: 'wrong-type', path: '' },
])('$name is an issue', ({ document, code, path }) => {
  expect(bundle(document, documents)).toMatchObject({ ok: false, issues: [{ code, path }] });
});

test('a chain of fifty thousand definitions does not exhaust the stack', () => {
  const $defs = Object.fromEntries(
    Array.from({ length: 50_000 }, (_, at) => [`d${at}`, { $ref: `#/$defs/d${at + 1}` }]),
  );
  const chain = {
    [`${base}chain.json`]: { $id: `${base}chain.json`, $defs: { ...$defs, d50000: { type: 'string' } } },
  };
  const bundled = bundle(small({ properties: { one: { $ref: '../../chain.json#/$defs/d0' } } }), chain);
  expect(bundled.ok && Object.keys(bundled.value.$defs as object)).toHaveLength(50_001);
});
