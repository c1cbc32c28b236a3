import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './folder.js';
import { boardResponse, laInstrument, laResponse, readDocument } from './published.js';
import { codesIn, runHere } from './run-here.js';

interface Property {
  readonly type?: string;
  readonly 'x-item'?: unknown;
  readonly properties?: Readonly<Record<string, { readonly $ref?: string }>>;
}

const instrument = readDocument(laInstrument).properties as Readonly<Record<string, Property>>;
const [view] = readDocument(laResponse).views as readonly { readonly answers: Readonly<Record<string, unknown>> }[];
const answers = view?.answers ?? {};

/** Answered items and cells of rows, counted from the two documents alone. */
const answered = Object.entries(instrument).reduce((count, [key, { 'x-item': item, type }]) => {
  const answer = answers[key];
  if (answer === undefined) return count;
  if (item !== undefined) return count + 1;
  if (type === 'array')
    return count + (answer as readonly object[]).reduce((sum, row) => sum + Object.keys(row).length, 0);
  return count + Object.keys(answer as object).length;
}, 0);

test('an authority with more than 130 answers has its overall explained', async () => {
  expect(answered).toBeGreaterThanOrEqual(130);
  const { code, out, err } = await runHere('explain', laResponse);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('invented for demonstration');
  expect(out).toContain('Overall');
  expect(out).toMatch(/hp3/);
  expect(out).toMatch(/limiting|limited|★★/);
  expect(out).toMatch(/inadequate/i);
});

test.each(['helpAndProtection', 'lookedAfter', 'leadership'])('%s is explained by its own mean', async (section) => {
  const values: Readonly<Record<string, number>> = {
    outstanding: 4,
    good: 3,
    'requires-improvement': 2,
    inadequate: 1,
  };
  const graded = Object.entries(instrument[section]?.properties ?? {})
    .filter(([, item]) => item.$ref?.endsWith('/gradedItem'))
    .map(([key]) => (answers[section] as Readonly<Record<string, { readonly grade?: string }>>)[key]?.grade ?? '')
    .flatMap((grade) => values[grade] ?? []);
  const mean = (graded.reduce((sum, value) => sum + value, 0) / graded.length).toFixed(2);
  const { code, out, err } = await runHere('explain', laResponse, section, '--view', 'self', '--as-at', '2015-05-31');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(String(Number(mean)));
});

describe('other forms', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  test('in Welsh, with a word on stderr that nobody has reviewed it', async () => {
    const { code, out, err } = await runHere('explain', laResponse, '--lang', 'cy');
    expect(code).toBe(0);
    expect(out).toContain('Y band ar gyfer Overall effectiveness yw Annigonol');
    expect(err).toContain('Cymraeg');
  });

  test('in Welsh every grade is, though bands of the board itself have no Welsh', async () => {
    const { out } = await runHere('explain', boardResponse, '--lang', 'cy');
    expect(out).toMatch(/The board overall yw (Rhagorol|Da|Angen gwella|Annigonol)[ ,]/);
    expect(out.replaceAll(/“[^”]*”/g, '')).not.toMatch(/\b(Outstanding|Good|Requires improvement|Inadequate)\b/);
  });

  test('what would change it', async () => {
    const { out } = await runHere('explain', laResponse);
    expect(out).toMatch(/It would rise to Good if hp3 “.*” went from Inadequate to Requires improvement\./);
  });

  test('as a tree of data', async () => {
    const tree = JSON.parse((await runHere('explain', laResponse, 'theme:voice', '--json')).out);
    expect(tree).toMatchObject({ language: 'en', isReviewed: true, root: { kind: 'score', id: 'voice' } });
    expect(tree.changes).toMatchObject({ kind: 'theme', id: 'voice' });
  });

  test('as a page whose one style is named by its hash', async () => {
    const ran = await runHere('explain', laResponse, '--html', folder.at('page.html'), '--lang', 'cy');
    expect(ran).toMatchObject({ code: 0, out: '', err: '' });
    const page = await folder.read('page.html');
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page).toContain('<html lang="cy">');
    expect(page).not.toContain('<script');
    expect(page).toContain('Mae’r atebion hyn wedi’u dyfeisio');
  });

  test('not over what it is made of, and no language that is none', async () => {
    const ran = await runHere('explain', laResponse, '--html', laResponse);
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['file-is-input']]);
    expect((await runHere('explain', laResponse, '--lang', '<b>')).code).toBe(2);
  });
});
