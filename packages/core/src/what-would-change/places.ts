import type { ReadAnswer } from '../answer.js';
import type { AnswerSheet } from '../answers/answer-sheet.js';
import type { CompiledInstrument, CompiledItem } from '../compiled.js';
import { step, stepsOf } from '../json.js';
import type { Written } from './change.js';

/** Where an answer may be written, and what stands there. */
export interface Place {
  readonly item: CompiledItem;
  readonly row: number | null;
  /** Of what is to be written: in a composite answer, of the part that is scored. */
  readonly pointer: string;
  /** `null` where there is no answer that counts. */
  readonly from: Written | null;
}

/** Places of these items, in document order. What is hidden now is left out: an answer there counts for nothing. */
export function placesOf(
  { items }: CompiledInstrument,
  sheet: AnswerSheet,
  wanted: ReadonlySet<number>,
): readonly Place[] {
  return items.flatMap((item, index) => {
    if (!wanted.has(index)) return [];
    if (item.rowsOf === null) return placeOf(item, null, item.pointer, sheet.items[index]);
    const [head = '', tail = ''] = item.pointer.split('/-');
    return (sheet.rows[item.rowsOf] ?? []).flatMap((row) =>
      placeOf(item, row.index, `${head}/${row.index}${tail}`, row.answers[item.key]),
    );
  });
}

function placeOf(
  item: CompiledItem,
  row: number | null,
  pointer: string,
  answer: ReadAnswer | undefined,
): readonly Place[] {
  if (answer === undefined || answer.state === 'hidden') return [];
  const scored = item.composite === null ? pointer : step(pointer, item.composite.score);
  return [{ item, row, pointer: scored, from: answer.state === 'answered' ? (answer.codes ?? answer.code) : null }];
}

/** A copy of the answers with one thing written; objects that are not there yet are made. */
export const written = (answers: unknown, pointer: string, value: Written): unknown =>
  put(answers, stepsOf(pointer), value);

function put(node: unknown, [key, ...rest]: readonly string[], value: Written): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) return node.map((entry, at) => (String(at) === key ? put(entry, rest, value) : entry));
  const holder = typeof node === 'object' && node !== null ? (node as { readonly [key: string]: unknown }) : {};
  return { ...holder, [key]: put(Object.hasOwn(holder, key) ? holder[key] : undefined, rest, value) };
}
