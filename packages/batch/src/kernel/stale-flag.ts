import type { CompiledFlag, CompiledInstrument } from '@plumbline/core';
import { newestStaleDay } from '@plumbline/core/tables';
import { type Columns, noDay } from '../columns.js';
import type { FlagColumns } from '../scored-columns.js';
import { type Block, columnNamed, smallColumn } from './block.js';

const limitOf = ({ parameters }: CompiledFlag, asAt: string | null): number | null =>
  asAt === null ? null : newestStaleDay(asAt, parameters.months ?? 0);

/** Keys of the items of one row whose evidence is that old. */
export function staleItems(
  flag: CompiledFlag,
  { items }: CompiledInstrument,
  input: Columns,
  row: number,
  asAt: string | null,
) {
  const limit = limitOf(flag, asAt);
  if (limit === null) return [];
  return evidenced(items).filter((key) => {
    const days = columnNamed(input, `${key}_newest`);
    const day = days.kind === 'day' ? (days.values[row] ?? noDay) : noDay;
    return (smallColumn(input, key)[row] ?? -5) >= 0 && day !== noDay && day <= limit;
  });
}

const evidenced = (items: CompiledInstrument['items']): readonly string[] =>
  items.flatMap(({ key, composite, rowsOf }) => (rowsOf === null && composite?.evidence ? [key] : []));

/** Answered items whose newest dated evidence is older than the flag's months on the day `asAt`. */
export function staleFlag(
  flag: CompiledFlag,
  { items }: CompiledInstrument,
): (block: Block, out: FlagColumns, asAt: string | null) => void {
  const names = evidenced(items);
  return (block, out, asAt) => {
    const limit = limitOf(flag, asAt);
    const { from, to, input } = block;
    out.raised.fill(0, from, to);
    out.unknown.fill(0, from, to);
    out.skipped.fill(0, from, to);
    out.cannotTell.fill(1, from, to);
    if (limit === null) return;
    const found = new Uint16Array(to - from);
    for (const name of names) addItem(smallColumn(input, name), daysOf(block, name), limit, block, found, out);
    for (let at = from; at < to; at += 1) {
      const skipped = out.skipped[at] ?? 0;
      out.cannotTell[at] = skipped > 0 && skipped === found[at - from] ? 1 : 0;
    }
  };
}

const daysOf = ({ input }: Block, name: string): Int32Array => {
  const column = columnNamed(input, `${name}_newest`);
  if (column.kind !== 'day') throw new TypeError(`The column "${name}_newest" holds no days.`);
  return column.values;
};

function addItem(
  codes: Int8Array,
  days: Int32Array,
  limit: number,
  { from, to }: Block,
  found: Uint16Array,
  { raised, skipped }: FlagColumns,
): void {
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? -5;
    if (code === -2 || code === -5) continue;
    found[at - from] = (found[at - from] ?? 0) + 1;
    const day = days[at] ?? noDay;
    if (code < 0 || day === noDay) skipped[at] = (skipped[at] ?? 0) + 1;
    else if (day <= limit) raised[at] = (raised[at] ?? 0) + 1;
  }
}
