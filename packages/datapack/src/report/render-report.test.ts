import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { fixturePack } from '../../test/fixture/fixture-pack.js';
import type { DataPack } from '../index.js';
import { renderReport } from './render-report.js';

let page = '';
beforeAll(async () => {
  page = (await renderReport(fixturePack))['index.html'];
});

const idsOf = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);

test('same pack, same bytes', async () => {
  expect((await renderReport(structuredClone(fixturePack)))['index.html']).toBe(page);
});

test('the page stands alone: no script, no inline style, no outside request', () => {
  expect(page).not.toMatch(/<script|<link rel="stylesheet"|<img|<iframe|<object|@import/);
  expect(page).not.toMatch(/<[^>]+ style=/);
  expect(page).not.toMatch(/<[^>]+ on[a-z]+=/);
  expect(page).not.toMatch(/ src=/);
});

test('its policy allows the one style by hash', () => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(`style-src 'sha256-${hash}'`);
  expect(page).toContain("default-src 'none'");
});

test('every id is there once and every link within the page arrives', () => {
  const ids = idsOf(page);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  const named = [...page.matchAll(/ aria-labelledby="([^"]+)"/g)].flatMap((match) => match[1]?.split(' ') ?? []);
  expect(named.filter((name) => !ids.includes(name))).toEqual([]);
});

test.each([
  { what: 'a published rate', text: '378.8' },
  { what: 'the pooled rate of the region: 3,953 plans over 1,283,333 children', text: '30.8 per 10,000' },
  { what: 'a Wilson interval of 36 plans in 223', text: '11.9 to 21.5' },
  { what: 'who did not return', text: 'not returned by Hertfordshire and Suffolk' },
  { what: 'a suppressed figure with its reason', text: 'suppressed to protect confidentiality' },
  { what: 'an incomplete region', text: 'Incomplete:' },
  { what: 'a declared grade that differs', text: 'declared Outstanding' },
  {
    what: 'where the region stands out: 20, 25, 30, 23 and 22 per cent placed far away, above the third quartile of 19',
    text: 'five of 11 in the worst quarter: Central Bedfordshire, Luton, Cambridgeshire, Peterborough and Thurrock.',
  },
  {
    what: 'the attribution',
    text: 'licensed under the Open Government Licence v3.0 (Department for Education, Ofsted, ONS)',
  },
])('it says $what', ({ text }) => {
  expect(page).toContain(text);
});

test('an indicator without polarity is never banded or coloured, whatever the pack says', async () => {
  const [sheet] = fixturePack.indicators.filter(({ polarity }) => polarity === 'neither');
  if (sheet === undefined) throw new Error('The fixture has an indicator without polarity');
  const only: DataPack = { ...fixturePack, indicators: [sheet], gaps: [], themes: [], grades: [], flags: [] };
  const { 'index.html': drawn } = await renderReport(only);
  expect(drawn).toContain('no polarity');
  expect(drawn).not.toMatch(/<td class="band-[a-d]"/);
});

test('every section that shows answers says that they are invented; one without answers says nothing', async () => {
  for (const id of ['headlines', 'grades', 'gaps', 'themes', 'flags', 'quality']) {
    const start = page.indexOf(`id="${id}" aria-labelledby`);
    expect(page.slice(start, start + 1200), id).toContain('No council gave these answers.');
  }
  const figures: DataPack = { ...fixturePack, gaps: [], themes: [], grades: [], flags: [] };
  const { 'index.html': drawn } = await renderReport(figures);
  expect(drawn).not.toContain('class="banner"');
  expect(drawn).not.toContain('id="grades"');
});

test('a pack with nothing in it is a page all the same', async () => {
  const empty: DataPack = {
    ...fixturePack,
    ...{ authorities: [], indicators: [], grades: [], themes: [], gaps: [], flags: [], sources: [] },
    quality: { issues: [], returned: [], missing: [] },
  };
  expect((await renderReport(empty))['index.html']).toContain('Everything that was asked for is here.');
});

test('markup in names, titles and sentences is neutralised wherever it stands', async () => {
  const bad = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>';
  const { 'index.html': drawn } = await renderReport(poisoned(fixturePack, bad));
  expect(drawn).not.toContain('<script');
  expect(drawn).not.toContain('<img');
  expect(drawn).not.toMatch(/<[^>]+ onerror=/);
  expect(drawn).toContain('&lt;script&gt;');
});

test('an address that is no web address is text, not a link', async () => {
  const pack: DataPack = { ...fixturePack, region: { ...fixturePack.region, address: 'javascript:alert(1)' } };
  expect((await renderReport(pack))['index.html']).not.toMatch(/href="javascript:/);
});

/** The pack with `bad` after every word that is free text; ids, codes and closed words stay. */
function poisoned(pack: DataPack, bad: string): DataPack {
  const free = new Set([
    'title',
    'name',
    'short',
    'sentence',
    'meaning',
    'source',
    'numerator',
    'denominator',
    'period',
  ]);
  for (const key of ['publisher', 'licence', 'message', 'fix', 'file', 'domain', 'type', 'policeForce', 'symbol'])
    free.add(key);
  for (const key of ['id', 'area', 'code', 'theme', 'score', 'instrument', 'unit', 'set', 'invented', 'edition'])
    free.add(key);
  const text = JSON.stringify(pack, (key, value: unknown) => {
    if (typeof value === 'string' && free.has(key)) return value + bad;
    const isWords = Array.isArray(value) && ['because', 'reasons', 'attribution', 'weakest', 'strongest'].includes(key);
    return isWords ? value.map((word) => `${word}${bad}`) : value;
  });
  return JSON.parse(text) as DataPack;
}
