import { type CompiledInstrument, type CompiledItem, type JsonSchema, stateCodes } from '@plumbline/core';
import { isFindable, type Names, namesOf } from './names.js';
import { type Shape, shapeOf } from './shape.js';

/** What stands at a key: a section, a composite answer, an answer, or a part of a composite that is only checked. */
export interface Slot {
  readonly kind: 'keys' | 'choice' | 'choices' | 'number' | 'text' | 'date' | 'boolean' | 'value' | 'part' | 'evidence';
  /** Of the item; -1 for none. */
  readonly item: number;
  /** Its own place among all slots: no key may be met twice in one line. */
  readonly id: number;
  readonly shape: Shape;
  /** By option: what is marked when it is chosen; `refused` where the slow path must say what that means. */
  readonly marks: Int8Array;
  /** Lowest plus highest, for reverse keying; NaN for as it is. */
  readonly turn: number;
  readonly names: Names;
  readonly inner: readonly Slot[];
}

export const refused = -100;

export interface Slots {
  readonly root: Slot;
  readonly count: number;
}

interface Numbering {
  next: number;
}

const anything: Shape = shapeOf({ type: 'object', properties: {} }) as Shape;

const slotWith = (numbering: Numbering, more: Partial<Slot>): Slot => {
  const id = numbering.next;
  numbering.next += 1;
  return {
    kind: 'part',
    item: -1,
    id,
    shape: anything,
    marks: new Int8Array(0),
    turn: Number.NaN,
    names: anything.names,
    inner: [],
    ...more,
  };
};

const keysWith = (numbering: Numbering, found: ReadonlyMap<string, Slot>, more: Partial<Slot> = {}): Slot =>
  slotWith(numbering, { kind: 'keys', names: namesOf([...found.keys()]), inner: [...found.values()], ...more });

/** Keys of tables, and of answers whose schema is not read here, are left out: lines that have them go the slow way. */
export function slotsOf(compiled: CompiledInstrument): Slots {
  const numbering: Numbering = { next: 0 };
  const inside = (section: number): Slot => {
    const found = new Map<string, Slot>();
    compiled.sections.forEach(({ parent, key, repeats }, index) => {
      if (parent === section && index !== section && repeats === null && isFindable(key)) found.set(key, inside(index));
    });
    compiled.items.forEach((item, index) => {
      if (item.section !== section || item.rowsOf !== null || !isFindable(item.key)) return;
      const slot = slotOf(item, index, numbering);
      if (slot !== null) found.set(item.key, slot);
    });
    return keysWith(numbering, found);
  };
  return { root: inside(0), count: numbering.next };
}

function slotOf(item: CompiledItem, index: number, numbering: Numbering): Slot | null {
  if (item.composite === null) return answerSlot(item, index, item.schema, numbering);
  const { properties, type, additionalProperties } = item.schema;
  if (type !== 'object' || additionalProperties !== false || !isObject(properties)) return null;
  const found = new Map<string, Slot>();
  for (const [key, schema] of Object.entries(properties)) {
    const slot = partSlot(item, index, key, schema, numbering);
    if (slot !== null && isFindable(key)) found.set(key, slot);
  }
  return keysWith(numbering, found);
}

function partSlot(item: CompiledItem, index: number, key: string, schema: unknown, numbering: Numbering): Slot | null {
  if (key === item.composite?.score) return answerSlot(item, index, schema, numbering);
  const shape = shapeOf(schema);
  if (shape === null) return null;
  if (key !== item.composite?.evidence) return slotWith(numbering, { shape });
  const dated = shape.kind === 'list' ? datedEvidence(shape) : null;
  return dated && slotWith(numbering, { kind: 'evidence', item: index, shape: dated });
}

/** Evidence that may be dated in another way than by a whole day is left to the slow path. */
function datedEvidence(shape: Shape): Shape | null {
  const [entry] = shape.inner;
  if (entry?.kind !== 'object') return null;
  const inner = entry.inner.map((part, at) => (entry.codes[at] === 'date' ? { ...part, isDated: true } : part));
  if (inner.some(({ isDated, kind }) => isDated && kind !== 'date')) return null;
  return { ...shape, inner: [{ ...entry, inner }] };
}

function answerSlot(item: CompiledItem, index: number, schema: unknown, numbering: Numbering): Slot | null {
  const shape = shapeOf(schema);
  if (shape === null) return null;
  const turn = item.reverse && item.range !== null ? item.range.min + item.range.max : Number.NaN;
  const slot = { item: index, shape, turn };
  switch (item.kind) {
    case 'choice':
      return shape.kind === 'choice'
        ? slotWith(numbering, {
            ...slot,
            kind: 'choice',
            marks: Int8Array.from(shape.codes, (code) => markOf(item, code)),
          })
        : null;
    case 'choices':
      return shape.kind === 'list' && shape.inner[0]?.kind === 'choice'
        ? slotWith(numbering, { ...slot, kind: 'choices' })
        : null;
    case 'number':
    case 'integer':
      return shape.kind === 'number' && item.options.length === 0
        ? slotWith(numbering, { ...slot, kind: 'number' })
        : null;
    case 'text':
      return shape.kind === 'text' ? slotWith(numbering, { ...slot, kind: 'text' }) : null;
    case 'date':
      return shape.kind === 'date' ? slotWith(numbering, { ...slot, kind: 'date' }) : null;
    case 'boolean':
      return shape.kind === 'boolean' ? slotWith(numbering, { ...slot, kind: 'boolean' }) : null;
    case 'list':
    case 'object':
      return shape.kind === 'list' || shape.kind === 'object' ? slotWith(numbering, { ...slot, kind: 'value' }) : null;
  }
}

function markOf(item: CompiledItem, code: string): number {
  const place = item.options.findIndex((option) => option.code === code);
  const missing = item.options[place]?.missing ?? null;
  if (place < 0 || place > 127 || code.trim() === '') return refused;
  if (missing === null) return place;
  return item.missing.includes(missing) ? stateCodes[missing] : refused;
}

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
