import { readItem } from '../answers/read-item.js';
import type { CompiledInstrument } from '../compiled.js';
import { isObject, type JsonObject } from '../json.js';
import { stateCodes } from '../projection.js';
import { type Choices, markOf, refused } from './choices.js';
import { isPlain } from './fits.js';
import { clear, type Marks } from './marks.js';
import { type Keys, type Limits, type Other, type Slots, slotKinds } from './slots.js';

/** Tables as they were written; rows are read when all else is, since their conditions may look anywhere. */
export interface FoundTables {
  readonly tables: Map<number, unknown>;
}

/** `false` as soon as anything is not as a draft may be: the checker then says what. */
export type ReadMarks = (answers: unknown) => boolean;

/**
 * Walks the answers' own keys in the order in which they stand, which real answers, full of gaps, reward: looking up each
 * item of the instrument would look for a tenth of them in vain. Sections wait until all beside them are found, so that the
 * waits for memory overlap. Names and values are listed both at once, which takes less than looking each value up by its name.
 * Choices, most of what there is, are read without a call.
 */
export function readMarks(compiled: CompiledInstrument, slots: Slots, marks: Marks, found: FoundTables): ReadMarks {
  const { codes } = marks;
  const { kinds, choices, others } = slots;
  const waiting: (JsonObject | null)[] = compiled.sections.map(() => null);
  const waitingKeys: Keys[] = compiled.sections.map(() => slots.root);

  const readRest = (at: number, kind: number | undefined, value: unknown): boolean => {
    const other = others[at] as Other;
    switch (kind) {
      case slotKinds.number:
        return readNumber(other.limits, at, value, marks);
      case slotKinds.text:
        return readText(other, at, value, marks);
      case slotKinds.boolean:
        if (typeof value !== 'boolean') return false;
        mark(marks, at, value ? 1 : 0, value);
        return true;
      case slotKinds.table:
        found.tables.set(at - slots.sections, value);
        return other.fits(value);
      default:
        return other.fits(value) && readOther(compiled, at, value, marks);
    }
  };

  return (answers) => {
    clear(marks);
    if (!isObject(answers)) return false;
    waiting[0] = answers;
    waitingKeys[0] = slots.root;
    let size = 1;
    for (let next = 0; next < size; next += 1) {
      const section = waiting[next] as JsonObject;
      const keys = waitingKeys[next] as Keys;
      waiting[next] = null;
      if (!isPlain(section)) return false;
      const names = Object.keys(section);
      const values = Object.values(section);
      for (let place = 0; place < names.length; place += 1) {
        const value = values[place];
        const at = keys.get(names[place] as string);
        if (at === undefined) return false;
        if (value === undefined) continue;
        const kind = kinds[at];
        if (kind === slotKinds.choice) {
          if (typeof value !== 'string') return false;
          const mark = markOf(value, choices[at] as Choices);
          if (mark === refused) return false;
          codes[at] = mark;
        } else if (kind === slotKinds.section) {
          if (!isObject(value)) return false;
          waiting[size] = value;
          waitingKeys[size] = (others[at] as Other).keys;
          size += 1;
        } else if (!readRest(at, kind, value)) return false;
      }
    }
    return true;
  };
}

function mark(marks: Marks, index: number, code: number, written: unknown): void {
  marks.codes[index] = code;
  marks.written[index] = written;
}

function readNumber({ isWhole, least, most, turn }: Limits, index: number, value: unknown, marks: Marks): boolean {
  if (typeof value !== 'number' || !(value >= least && value <= most) || !Number.isFinite(value)) return false;
  if (isWhole && !Number.isInteger(value)) return false;
  mark(marks, index, 0, value);
  marks.numbers[index] = Number.isNaN(turn) ? value : turn - value;
  return true;
}

function readText({ maxLength, fits }: Other, index: number, value: unknown, marks: Marks): boolean {
  if (typeof value !== 'string') return false;
  if (value.length > maxLength && !fits(value)) return false;
  if (saysWords(value)) mark(marks, index, 0, value);
  return true;
}

/** Spares the copy that `trim` makes where the first character already says something. */
const saysWords = (value: string): boolean => {
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127) || value.trim() !== '';
};

function readOther(compiled: CompiledInstrument, index: number, value: unknown, marks: Marks): boolean {
  const item = compiled.items[index];
  if (item === undefined) return false;
  const { answer, issues } = readItem(item, value, item.pointer);
  if (issues.length > 0) return false;
  marks.read[index] = answer;
  marks.written[index] = value;
  const { state } = answer;
  if (state !== 'answered') {
    marks.codes[index] = stateCodes[state];
    return true;
  }
  const { code } = answer;
  const place = item.kind === 'choice' ? item.options.findIndex((option) => option.code === code) : 0;
  marks.codes[index] = item.kind === 'boolean' ? Number(code === true) : Math.max(place, 0);
  marks.numbers[index] = answer.value ?? Number.NaN;
  return true;
}
