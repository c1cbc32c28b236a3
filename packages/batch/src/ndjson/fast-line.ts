import { type CompiledInstrument, evaluate, type Projection } from '@plumbline/core';
import { notColumnar } from '@plumbline/core/tables';
import { nullBit } from '../columns.js';
import { type Filling, putList } from './block.js';
import { type Cursor, lineFeed, opensObject, quote, skipSpace } from './cursor.js';
import { envelopeReader, memberNames } from './envelope.js';
import { findName } from './names.js';
import { type Met, readKeys } from './read-answers.js';
import { itemsRead, scopeOver } from './reads.js';
import { clearRow, makeRow } from './row.js';
import { sightOver } from './sight.js';
import { slotsOf } from './slots.js';
import { rootKeys } from './slow-line.js';

export interface FastLine {
  /**
   * Reads the line at the cursor and puts it into the columns. `null`: the slow path must judge it. Else the organisation,
   * `''` for bare answers.
   */
  readonly read: (cursor: Cursor, fillings: readonly Filling[], place: number) => string | null;
}

/** `null`: this instrument asks for more than codes and numbers, so every line goes the slow way, and is refused there or not. */
export function fastLine(compiled: CompiledInstrument, projection: Projection): FastLine | null {
  if (notColumnar(compiled).length > 0) return null;
  const row = makeRow(compiled.items.length);
  const scope = scopeOver(compiled, row);
  const settle = sightOver(compiled, row, scope);
  const put = putting(compiled, projection, row, scope);
  if (settle === null || put === null) return null;
  const { root, count } = slotsOf(compiled);
  const met: Met = { lines: new Float64Array(count), line: 0 };
  const keys = rootKeys(compiled);
  const envelope = ['instrument', 'views'].some((member) => keys.has(member)) ? null : envelopeReader(compiled);

  const readDocument = (cursor: Cursor): string | null => {
    const { bytes } = cursor;
    const start = skipSpace(bytes, cursor.at);
    if (bytes[start] !== opensObject) return null;
    cursor.at = skipSpace(bytes, start + 1);
    const isEnvelope = envelope !== null && bytes[cursor.at] === quote && findName(memberNames, cursor) >= 0;
    cursor.at = start;
    if (isEnvelope) return envelope.read(cursor, root, row, met);
    return readKeys(cursor, root, row, met) ? '' : null;
  };

  return {
    read(cursor, fillings, place) {
      clearRow(row);
      met.line += 1;
      const organisation = readDocument(cursor);
      if (organisation === null || cursor.bytes[skipSpace(cursor.bytes, cursor.at)] !== lineFeed) return null;
      settle();
      put(fillings, place);
      return organisation;
    },
  };
}

type Put = (fillings: readonly Filling[], place: number) => void;
type List = Extract<Filling, { kind: 'list' }>;
type Single = Exclude<Filling, { kind: 'list' }>;

function putting(
  compiled: CompiledInstrument,
  { columns: kinds }: Projection,
  row: ReturnType<typeof makeRow>,
  scope: ReturnType<typeof scopeOver>,
): Put | null {
  const codes: { readonly at: number; readonly item: number }[] = [];
  const puts: Put[] = [];
  for (const [at, column] of kinds.entries()) {
    switch (column.kind) {
      case 'code':
        codes.push({ at, item: column.item });
        break;
      case 'number':
      case 'newest': {
        const { item } = column;
        const from = column.kind === 'number' ? row.millionths : row.newest;
        puts.push((fillings, place) => {
          (fillings[at] as Single).values[place] = from[item] ?? Number.NaN;
        });
        break;
      }
      case 'leaf': {
        const { expression } = column;
        const unknown = column.gives === 'truth' ? nullBit : Number.NaN;
        if (itemsRead(expression, compiled) === null) return null;
        puts.push((fillings, place) => {
          const found = evaluate(expression, scope);
          const isTold = column.gives === 'truth' ? typeof found === 'boolean' : typeof found === 'number';
          (fillings[at] as Single).values[place] = isTold ? Number(found) : unknown;
        });
        break;
      }
      case 'rows':
        // A line with the table in it has gone the slow way.
        puts.push((fillings, place) => {
          putList(fillings[at] as List, [], place);
        });
        break;
      case 'test':
      case 'previous':
        return null;
    }
  }
  const columnAt = Int32Array.from(codes, ({ at }) => at);
  const itemAt = Int32Array.from(codes, ({ item }) => item);
  return (fillings, place) => {
    for (let index = 0; index < columnAt.length; index += 1)
      (fillings[columnAt[index] ?? 0] as Single).values[place] = row.codes[itemAt[index] ?? 0] ?? 0;
    for (let index = 0; index < puts.length; index += 1) (puts[index] as Put)(fillings, place);
  };
}
