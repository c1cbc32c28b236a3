import { expect, test } from 'vitest';
import { bundle } from './bundle.js';
import { check } from './check.js';
import { compile } from './compile.js';
import { describe } from './describe.js';
import { issueAreas } from './issue-codes.js';
import { brokenDocument, brokenInstruments, unreadableDocuments } from './testing/broken-instruments.js';
import { documents, instrumentDocument } from './testing/instrument-document.js';

test.each(brokenInstruments)('$code at $path', (broken) => {
  const { instrument, documents: supplied } = brokenDocument(broken);
  const issues = check(instrument, { documents: supplied });
  const { code, path, found, expected, suggestion } = broken;
  expect(issues).toContainEqual(
    expect.objectContaining({
      code,
      path,
      found,
      ...(expected === undefined ? {} : { expected }),
      ...(suggestion === undefined ? {} : { suggestion }),
    }),
  );
  expect(compile(instrument, { documents: supplied })).toEqual({ ok: false, issues });
});

test.each(brokenInstruments)('one mistake is told once: $code at $path', (broken) => {
  const { instrument, documents: supplied } = brokenDocument(broken);
  const codes = check(instrument, { documents: supplied }).map(({ code }) => code);
  expect(codes.filter((code) => code === broken.code)).toHaveLength(1);
});

test('every code is in a table and has a broken instrument that shows it', () => {
  const shown = new Set(brokenInstruments.map(({ code }) => code));
  const beforeReading = unreadableDocuments.map(({ code }) => code);
  const { documents, instruments, expressions } = issueAreas;
  const told = Object.keys({ ...documents, ...instruments, ...expressions });
  expect(told.filter((code) => !shown.has(code) && !beforeReading.includes(code))).toEqual([]);
  expect([...shown].filter((code) => !told.includes(code))).toEqual([]);
});

test('no two areas use one code', () => {
  const codes = Object.values(issueAreas).flatMap((area) => Object.keys(area));
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
});

test.each(brokenInstruments)('$code says what is wrong and how to mend it', (broken) => {
  const { instrument, documents: supplied } = brokenDocument(broken);
  for (const issue of check(instrument, { documents: supplied })) {
    const { message, fix } = describe(issue, 'en');
    expect(message).toMatch(/^.{10,400}\.$/s);
    expect(fix).toMatch(/^.{8,600}[.?]$/s);
    expect(message + fix).not.toMatch(/undefined|\[object|NaN/);
  }
});

test('several mistakes come all at once, in document order', () => {
  const { instrument, documents: supplied } = brokenDocument({
    code: '',
    path: '',
    found: null,
    edits: [
      ['/properties/learningSection/properties/partners/x-item/code', '1.1'],
      ['/properties/governance/properties/chairIndependent/x-item/wieght', 3],
      ['/x-instrument/scores/learning/bands', 'g5'],
      ['/properties/governance/properties/chairGap/x-item/when', { '==': [{ var: 'governance.chairInPosts' }, 'no'] }],
      ['/x-instrument/scores/governance/minCoverage', 7],
    ],
  });
  const issues = check(instrument, { documents: supplied });
  expect(issues.map(({ code }) => code)).toEqual([
    'number-out-of-range',
    'bands-unknown',
    'path-unknown',
    'key-unknown',
    'item-code-repeated',
  ]);
});

test('a broken document says the same in its split form and as a bundle', () => {
  const { instrument, documents: supplied } = brokenDocument({
    code: '',
    path: '',
    found: null,
    edits: [['/properties/governance/properties/chairIndependent/x-item/themes', ['leadrship']]],
  });
  const bundled = bundle(instrument, supplied);
  expect(bundled.ok && check(bundled.value, { documents: supplied })).toEqual(
    check(instrument, { documents: supplied }),
  );
});

const nested = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

const circular: Record<string, unknown> = {};
circular.self = circular;

test.each([
  {
    name: 'a prototype key',
    document: JSON.parse('{"__proto__": {"polluted": true}}'),
    code: 'key-forbidden',
    path: '/__proto__',
  },
  {
    name: 'a constructor',
    document: { properties: { constructor: {} } },
    code: 'key-forbidden',
    path: '/properties/constructor',
  },
  { name: 'a hundred thousand levels', document: nested(100_000), code: 'document-too-deep' },
  { name: 'an object that holds itself', document: circular, code: 'document-too-deep' },
  {
    name: 'half a million keys',
    document: Object.fromEntries(Array.from({ length: 500_000 }, (_, at) => [`k${at}`, 1])),
    code: 'document-too-large',
    path: '',
  },
  {
    name: 'a long list of references',
    document: Array.from({ length: 300_000 }, () => 1),
    code: 'document-too-large',
    path: '',
  },
  { name: 'no number', document: { a: Number.NaN }, code: 'not-json', path: '/a' },
  { name: 'a function', document: { a: () => 1 }, code: 'not-json', path: '/a' },
  { name: 'a date object', document: { a: new Date(0) }, code: 'not-json', path: '/a' },
  { name: 'null', document: null, code: 'wrong-type', path: '' },
  { name: 'nothing', document: undefined, code: 'not-json', path: '' },
  { name: 'text', document: 'instrument', code: 'wrong-type', path: '' },
])('hostile or hopeless: $name', ({ document, code, path }) => {
  const issues = check(document, { documents: {} });
  expect(issues[0]).toMatchObject({ code, ...(path === undefined ? {} : { path }) });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('many mistakes in a large document are found in a moment', () => {
  const many = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, at) => [
      `item${at}`,
      {
        type: 'string',
        'x-item': { code: `c${at}`, themes: [`theme-${at}`], when: { '==': [{ var: `nowhere${at}` }, 'x'] } },
      },
    ]),
  );
  const instrument = { ...instrumentDocument(), properties: { ...instrumentDocument().properties, ...many } };
  const started = performance.now();
  expect(check(instrument, { documents: documents() }).length).toBeGreaterThan(5_999);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('every part of the instrument may be replaced by anything without a throw', () => {
  const pointers: string[] = [];
  const walk = (value: unknown, path: string) => {
    pointers.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value))
      walk(below, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  walk(instrumentDocument(), '');
  for (const pointer of pointers.slice(1))
    for (const value of [null, 7, 'x', [], {}, [{}], true, undefined]) {
      const broken = { code: '', path: '', found: null, edits: [[pointer, value]] as const };
      const { instrument, documents: supplied } = brokenDocument(broken);
      expect(() => check(instrument, { documents: supplied }), `${pointer} ${value}`).not.toThrow();
    }
});
