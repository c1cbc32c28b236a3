import type { AnswerSheet, CompiledItem, ReadAnswer } from '@plumbline/core';
import { numberScale } from '@plumbline/core';
import { type Previous, stateOf } from '@plumbline/core/tables';
import type { Columns } from '../columns.js';
import type { ColumnarInstrument } from './columnar-instrument.js';

const unanswered: ReadAnswer = {
  state: 'unanswered',
  value: null,
  code: null,
  codes: null,
  evidence: [],
  hasImpact: false,
};

/** One row of columns as the answers that scoring reads. */
export function rowSheet({ compiled, leaves, tables }: ColumnarInstrument, columns: Columns, row: number): AnswerSheet {
  const own = compiled.items.length - leaves.length;
  const items = compiled.items.map((item, index) =>
    index < own ? answerAt(item, columns, row) : leafAt(leaves[index - own], columns, row),
  );
  const sections = Array.from({ length: compiled.sections.length + tables.size }, (_, index) => index);
  return {
    items,
    parts: items.map(() => ({})),
    visible: items.map(() => 'shown'),
    sections: sections.map(() => ({ visibility: 'shown', isHidden: false })),
    rows: sections.map((section) => rowsAt(tables.get(section), columns, row)),
  };
}

function answerAt(item: CompiledItem, { columns }: Columns, row: number): ReadAnswer {
  const column = columns.get(item.key);
  if (column?.kind !== 'small') return unanswered;
  const code = column.values[row] ?? -1;
  if (code < 0) return { ...unanswered, state: stateOf(code) };
  const number = columns.get(`${item.key}_number`);
  if (number?.kind === 'number') {
    const value = (number.values[row] ?? Number.NaN) / numberScale;
    return { ...unanswered, state: 'answered', code: asWritten(item, number.values[row] ?? Number.NaN), value };
  }
  if (item.kind === 'boolean') return { ...unanswered, state: 'answered', code: code === 1 };
  const option = item.kind === 'choice' ? item.options[code] : undefined;
  const worth = option?.value ?? null;
  const value = item.reverse && item.range !== null && worth !== null ? item.range.min + item.range.max - worth : worth;
  return { ...unanswered, state: 'answered', code: option?.code ?? null, value };
}

/** Columns hold the number that scoring uses; a formula reads it as it was written. Whole millionths, so nothing is lost. */
const asWritten = ({ reverse, range }: CompiledItem, millionths: number): number =>
  (reverse && range !== null ? Math.round((range.min + range.max) * numberScale) - millionths : millionths) /
  numberScale;

function leafAt(leaf: ColumnarInstrument['leaves'][number] | undefined, { columns }: Columns, row: number): ReadAnswer {
  const column = leaf === undefined ? undefined : columns.get(leaf.name);
  if (column?.kind === 'small') {
    const bit = column.values[row] ?? -1;
    return bit < 0 ? unanswered : { ...unanswered, state: 'answered', code: bit === 1 };
  }
  const number = column?.kind === 'number' ? (column.values[row] ?? Number.NaN) : Number.NaN;
  return Number.isNaN(number) ? unanswered : { ...unanswered, state: 'answered', code: number, value: number };
}

function rowsAt(name: string | undefined, { columns }: Columns, row: number): AnswerSheet['rows'][number] {
  const column = name === undefined ? undefined : columns.get(name);
  if (column?.kind !== 'list') return [];
  const [from, to] = [column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0];
  return Array.from(column.values.subarray(from, to), (value, index) => ({
    index,
    answers: {},
    visible: {},
    parts: Number.isNaN(value) ? {} : { value: value / numberScale },
  }));
}

/** What `this.previous` reads of a row. */
export function rowPrevious({ columns }: Columns, row: number): Previous {
  const at = (name: string): number | null => {
    const column = columns.get(name);
    const value = column?.kind === 'number' ? (column.values[row] ?? Number.NaN) : Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    score: (id) => at(`previous_${id}`) ?? at(`previous_theme_${id}`),
    item: (key) => at(`previous_${key}`),
  };
}
