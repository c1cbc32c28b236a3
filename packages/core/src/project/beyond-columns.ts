import type { CompiledInstrument } from '../compiled.js';
import type { Issue } from '../issue.js';
import { step } from '../json.js';
import { allColumns } from './projection-of.js';

/** Places of options and bands lie in a TINYINT, which ends at 127; caps of a score are the bits of one INTEGER. */
const most = { options: 128, bands: 128, caps: 32 } as const;

/** What would not fit into columns, or would share one with something else: values would be lost without a word. */
export function beyondColumns(compiled: CompiledInstrument): readonly Issue[] {
  const { bandSets, scores, themeScores, items } = compiled;
  const columns = allColumns(compiled);
  const codes = new Set(columns.flatMap((column) => (column.kind === 'code' ? [column.item] : [])));
  return [
    ...items
      .filter(({ options }, index) => codes.has(index) && options.length > most.options)
      .map(({ key }) => beyond('/properties', `an item of at most ${most.options} options`, key)),
    ...bandSets
      .filter(({ bands }) => bands.length > most.bands)
      .map(({ id }) => beyond(step('/x-instrument/bands', id), `at most ${most.bands} bands`, id)),
    ...scores
      .filter(({ caps }) => caps.length > most.caps)
      .map(({ id }) => beyond(step('/x-instrument/scores', id), `at most ${most.caps} caps`, id)),
    ...(themeScores.some(({ caps }) => caps.length > most.caps)
      ? [beyond('/x-instrument/themeScores', `at most ${most.caps} caps`, 'themes')]
      : []),
    ...namesTwice(columns.map((column) => [column.name, JSON.stringify(column)])).map((name) =>
      beyond('/x-instrument', 'one column of each name, whatever the case of its letters', name),
    ),
  ];
}

const beyond = (path: string, expected: string, found: string): Issue => ({
  code: 'score-not-columnar',
  path,
  expected,
  found,
});

/** Parquet's readers and SQL take capital and small letters for the same. */
function namesTwice(columns: readonly (readonly [name: string, told: string])[]): readonly string[] {
  const first = new Map<string, string>();
  return columns.flatMap(([name, told]) => {
    const key = name.toLowerCase();
    const known = first.get(key);
    if (known === undefined) first.set(key, told);
    return known === undefined || known === told ? [] : [name];
  });
}
