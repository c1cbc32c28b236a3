import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type DataPack, pack, packFiles, readProject, renderReport } from '@plumbline/datapack';
import { documents } from '@plumbline/schemas';
import { beforeAll, describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

const make = async (definition: string) => {
  const project = await readProject(folder, { documents, definition });
  if (!project.ok) throw new Error(project.issues.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const packed = pack(project.value.input);
  if (!packed.ok) throw new Error(packed.issues.map(({ code }) => code).join(', '));
  const report = await renderReport(packed.value);
  return { pack: packed.value, files: packFiles(packed.value, report, project.value.ingredients, { test: '0' }) };
};

const hashes = (files: readonly { readonly path: string; readonly content: string | Uint8Array }[]) =>
  files.map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`);

const sheet = (of: DataPack, id: string) => {
  const found = of.indicators.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
};

describe('the pack for 2015', () => {
  let made: Awaited<ReturnType<typeof make>>;
  beforeAll(async () => {
    made = await make('pack.json');
  }, 120_000);

  test('the same inputs give the same bytes', async () => {
    const again = await make('pack.json');
    expect(hashes(again.files)).toEqual(hashes(made.files));
  }, 120_000);

  // What the publishers print for the East of England, 2015 (SFR 41/2015), rounded to one place from rounded counts.
  test.each([
    ['cin-rate', 281.1],
    ['ref-rate', 411.2],
    ['reref-pct', 21.0],
    ['ref-nfa-pct', 7.0],
    ['ref-nn-pct', 31.4],
    ['s47-rate', 101.0],
    ['icpc-rate', 42.9],
    ['icpc-15d', 82.7],
    ['cpp-rate', 30.8],
    ['cpp-start-rate', 39.1],
    ['cpp-repeat', 17.1],
  ])('the pooled %s of the region is what was published, within rounding', (id, published) => {
    const { regional } = sheet(made.pack, id);
    expect(regional.basis).toBe('pooled');
    expect(regional.missing).toEqual([]);
    expect(regional.figure.state === 'value' ? regional.figure.value : Number.NaN).toBeCloseTo(published, 0);
    expect(Math.abs((regional.figure.state === 'value' ? regional.figure.value : 0) - published)).toBeLessThan(0.11);
  });

  test('the regional protection rate is 30.8 and not the mean of rates, 36.9', () => {
    const { regional, cells } = sheet(made.pack, 'cpp-rate');
    const rates = cells.map(({ figure }) => (figure.state === 'value' ? figure.value : Number.NaN));
    expect(rates.reduce((sum, rate) => sum + rate, 0) / 11).toBeCloseTo(36.9, 1);
    expect([regional.numerator, regional.denominator]).toEqual([3953, 1_283_333]);
    expect(regional.figure.state === 'value' && regional.figure.value.toFixed(1)).toBe('30.8');
  });

  test('a suppressed part keeps its reason, and the region is incomplete, never summed without it', () => {
    const { regional, cells } = sheet(made.pack, 'cpp-end-2y');
    const luton = cells.find(({ area }) => area === 'E06000032');
    expect(luton?.figure).toMatchObject({ state: 'missing', reason: 'confidential' });
    expect(regional).toMatchObject({ basis: 'published', numerator: null, denominator: null });
    expect(regional.missing.map(({ area }) => area)).toEqual(['E06000032', 'E06000033']);
  });

  test('every place that shows the invented answers says so', () => {
    const page = String(made.files.find(({ path }) => path === 'index.html')?.content);
    expect(made.pack.invented).toMatch(/invented/);
    expect(page.split('invented for demonstration').length).toBeGreaterThan(5);
    expect(page).toContain('Open Government Licence v3.0');
    for (const name of ['scores.csv', 'flags.csv', 'gaps.csv', 'themes.csv']) {
      const rows = String(made.files.find(({ path }) => path === name)?.content)
        .trimEnd()
        .split(/\r?\n/);
      expect(rows[0], name).toMatch(/,invented$/);
      expect(rows.at(-1), name).toMatch(/,true$/);
    }
  });

  test('over-confidence shows as a gap, and the limiting item as urgent', () => {
    const gap = made.pack.gaps.find(({ area, theme }) => area === 'E06000055' && theme === 'workforce');
    expect(gap?.verdict).toBe('more-positive');
    const urgent = made.pack.flags.flatMap(({ area, flags }) =>
      flags.filter(({ state, severity }) => state === 'raised' && severity === 'urgent').map(() => area),
    );
    expect([...new Set(urgent)]).toEqual(['E06000033']);
  });
});

test('the pack for 2025 reads the tool of the DfE and needs no responses', async () => {
  const { pack: made, files } = await make('pack-2025.json');
  // Suffolk, children looked after per 10,000, 2025, as LAIT and the DfE's own file print it.
  const suffolk = sheet(made, 'cla-rate').cells.find(({ area }) => area === 'E10000029');
  expect(suffolk?.figure.state === 'value' && Math.round(suffolk.figure.value)).toBe(60);
  expect(made.invented).toBeNull();
  expect(String(files.find(({ path }) => path === 'index.html')?.content)).not.toContain('invented for demonstration');
}, 120_000);
