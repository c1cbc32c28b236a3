import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byAuthority, rows, strays } from './sql-scorer-example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('../../../docs/reference/sql-scorer.md');

describe('the page of the SQL scorer', () => {
  test('shows the example that is run here', () => {
    expect(page).toContain(read('./sql-scorer-example.ts').trim());
  });

  test('(3 + 2) / 2 is met; a half of it is enough to be scored; two poor answers are two members', () => {
    const shown = rows.map((row) => [
      row.authority,
      row.score_visits_status,
      row.score_visits_value,
      row.score_visits_band,
      row.score_visits_coverage,
      row.flag_poor_raised,
      row.flag_poor_skipped,
      row.flag_poor_members,
    ]);
    expect(shown).toEqual([
      ['E10000012', 2, 2.5, 0, 1, 0, 0, []],
      ['E10000012', 2, 1, 1, 1, 2, 0, ['item/seen', 'item/heard']],
      ['E06000033', 2, 3, 0, 0.5, 0, 1, []],
    ]);
  });

  test('nothing strays in a file of writeColumns', () => {
    expect(strays).toEqual([]);
  });

  test('(2.5 + 1) / 2 by authority', () => {
    expect(byAuthority).toEqual([
      { authority: 'E06000033', mean: 3, poor: 0 },
      { authority: 'E10000012', mean: 1.75, poor: 2 },
    ]);
    for (const row of byAuthority) expect(page).toContain(`| ${row.authority} | ${row.mean} | ${row.poor} |`);
  });

  test('names every column that comes out', () => {
    const fields = Object.keys(rows[0] ?? {}).flatMap(
      (name) => /^(?:score_visits|flag_poor)_(\w+)$/.exec(name)?.[1] ?? [],
    );
    expect(fields.length).toBe(14);
    expect(fields.filter((field) => !page.includes(`_${field}\``))).toEqual([]);
  });

  test('leads to files that are there', () => {
    const links = [...page.matchAll(/\]\((\.[^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.filter((link) => !existsSync(new URL(link, new URL('../../../docs/reference/', import.meta.url)))),
    ).toEqual([]);
  });
});
