import { readItem } from '../answers/read-item.js';
import type { CompiledInstrument } from '../compiled.js';
import { isObject } from '../json.js';
import { stateCodes } from '../projection.js';
import { isPlain } from './fits.js';
import { clear, type Marks } from './marks.js';
import { placeOf } from './option-codes.js';
import { refused, type Slot, slotKinds } from './slots.js';

const notApplicable = stateCodes['not-applicable'];

/** Tables as they were written; rows are read when all else is, since their conditions may look anywhere. */
export interface FoundTables {
  readonly tables: Map<number, unknown>;
}

/** `false` as soon as anything is not as a draft may be: the checker then says what. */
export type ReadMarks = (answers: unknown) => boolean;

/**
 * Walks the answers' own keys in the order in which they stand, which real answers, full of gaps, reward: looking up each
 * item of the instrument would look for a tenth of them in vain. Choices, most of what there is, are read without a call.
 */
export function readMarks(compiled: CompiledInstrument, root: Slot, marks: Marks, found: FoundTables): ReadMarks {
  const { codes, loose } = marks;

  const walk = (keys: ReadonlyMap<string, Slot>, answers: { readonly [key: string]: unknown }): boolean => {
    if (!isPlain(answers)) return false;
    for (const key in answers) {
      const slot = keys.get(key);
      if (slot === undefined) return false;
      const value = answers[key];
      if (value === undefined) continue;
      if (slot.kind === slotKinds.choice) {
        if (typeof value !== 'string') return false;
        const place = placeOf(value, slot.options);
        if (place < 0) return false;
        const mark = slot.marks[place] ?? refused;
        codes[slot.index] = mark;
        loose[slot.index] = mark >= 0 || mark === notApplicable ? 0 : 1;
        if (mark === refused) return false;
      } else if (slot.kind === slotKinds.section) {
        if (!isObject(value) || !walk(slot.keys, value)) return false;
      } else if (!readRest(compiled, slot, value, marks, found)) return false;
    }
    return true;
  };

  return (answers) => {
    clear(marks);
    return isObject(answers) && walk(root.keys, answers);
  };
}

function readRest(compiled: CompiledInstrument, slot: Slot, value: unknown, marks: Marks, found: FoundTables): boolean {
  switch (slot.kind) {
    case slotKinds.number:
      return readNumber(slot, value, marks);
    case slotKinds.text:
      return readText(slot, value, marks);
    case slotKinds.boolean:
      if (typeof value !== 'boolean') return false;
      marks.codes[slot.index] = value ? 1 : 0;
      marks.loose[slot.index] = 0;
      marks.written[slot.index] = value;
      return true;
    case slotKinds.table:
      if (!slot.fits(value)) return false;
      found.tables.set(slot.index, value);
      return true;
    case slotKinds.other:
      return readOther(compiled, slot, value, marks);
    default:
      return false;
  }
}

function readNumber({ index, limits }: Slot, value: unknown, marks: Marks): boolean {
  const { isWhole, least, most, turn } = limits;
  if (typeof value !== 'number' || !(value >= least && value <= most) || !Number.isFinite(value)) return false;
  if (isWhole && !Number.isInteger(value)) return false;
  marks.codes[index] = 0;
  marks.loose[index] = 0;
  marks.numbers[index] = Number.isNaN(turn) ? value : turn - value;
  marks.written[index] = value;
  return true;
}

function readText(slot: Slot, value: unknown, marks: Marks): boolean {
  if (typeof value !== 'string') return false;
  if (value.length > slot.maxLength && !slot.fits(value)) return false;
  if (!saysWords(value)) return true;
  marks.codes[slot.index] = 0;
  marks.loose[slot.index] = 0;
  marks.written[slot.index] = value;
  return true;
}

/** Spares the copy that `trim` makes where the first character already says something. */
const saysWords = (value: string): boolean => {
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127) || value.trim() !== '';
};

function readOther(compiled: CompiledInstrument, slot: Slot, value: unknown, marks: Marks): boolean {
  const item = compiled.items[slot.index];
  if (item === undefined || !slot.fits(value)) return false;
  const { answer, issues } = readItem(item, value, item.pointer);
  if (issues.length > 0) return false;
  marks.read[slot.index] = answer;
  marks.written[slot.index] = value;
  const { state } = answer;
  marks.loose[slot.index] = state === 'answered' || state === 'not-applicable' ? 0 : 1;
  if (state !== 'answered') {
    marks.codes[slot.index] = stateCodes[state];
    return true;
  }
  const { code } = answer;
  const place = item.kind === 'choice' ? item.options.findIndex((option) => option.code === code) : 0;
  marks.codes[slot.index] = item.kind === 'boolean' ? Number(code === true) : Math.max(place, 0);
  marks.numbers[slot.index] = answer.value ?? Number.NaN;
  return true;
}
