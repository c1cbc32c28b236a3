import { resolved } from '../answers/closed-subset.js';
import type { CompiledInstrument, CompiledItem, JsonSchema } from '../compiled.js';
import { isObject, ownNumber, ownObject, stepsOf } from '../json.js';
import { stateCodes } from '../projection.js';
import { type Fits, fitsOf } from './fits.js';
import { type OptionCodes, optionCodes } from './option-codes.js';

/** How the value at a key is read. */
export const slotKinds = { choice: 0, number: 1, text: 2, boolean: 3, other: 4, section: 5, table: 6 } as const;

/** What stands at a key of the answers. Flat and of one shape, so that reading stays in the nearest cache. */
export interface Slot {
  readonly kind: (typeof slotKinds)[keyof typeof slotKinds];
  /** Index of the item, or of the section that is a table. */
  readonly index: number;
  readonly options: OptionCodes;
  /** By option: what is marked when it is chosen; `refused` where its missing state is not allowed. */
  readonly marks: Int16Array;
  readonly maxLength: number;
  readonly limits: Limits;
  readonly fits: Fits;
  readonly keys: ReadonlyMap<string, Slot>;
}

type Choices = Pick<Slot, 'options' | 'marks'>;

/** Of a number. */
export interface Limits {
  readonly isWhole: boolean;
  readonly least: number;
  readonly most: number;
  /** Lowest plus highest, for reverse keying; NaN for as it is. */
  readonly turn: number;
}

export const refused = -100;

const plain: Slot = {
  kind: slotKinds.section,
  index: 0,
  options: optionCodes([]),
  marks: new Int16Array(0),
  maxLength: Number.POSITIVE_INFINITY,
  limits: {
    isWhole: false,
    least: Number.NEGATIVE_INFINITY,
    most: Number.POSITIVE_INFINITY,
    turn: Number.NaN,
  },
  fits: () => true,
  keys: new Map(),
};

const slot = (kind: keyof typeof slotKinds, index: number, more: Partial<Slot> = {}): Slot => ({
  ...plain,
  ...more,
  kind: slotKinds[kind],
  index,
});

/** The root of the answers as a slot: sections inside, items at the leaves. */
export function slotsOf(compiled: CompiledInstrument): Slot {
  const root: Building = { keys: new Map(), schema: compiled.schema.final };
  const whole = compiled.schema.final;
  const shared = choicesBy();
  const holderOf = (pointer: string): Building => {
    let at = root;
    for (const key of stepsOf(pointer).slice(0, -1)) at = at.inside?.get(key) ?? at;
    return at;
  };
  compiled.sections.forEach((section, index) => {
    if (section.parent === null) return;
    const holder = holderOf(section.pointer);
    const key = stepsOf(section.pointer).at(-1) ?? '';
    const schema = propertyOf(holder.schema, key, whole);
    if (section.repeats !== null) {
      holder.keys.set(key, slot('table', index, { fits: fitsOf(schema, whole) }));
      return;
    }
    const inside: Building = { keys: new Map(), schema };
    holder.inside = (holder.inside ?? new Map()).set(key, inside);
    holder.keys.set(key, slot('section', index, { keys: inside.keys }));
  });
  compiled.items.forEach((item, index) => {
    if (item.rowsOf !== null) return;
    const holder = holderOf(item.pointer);
    const key = stepsOf(item.pointer).at(-1) ?? '';
    holder.keys.set(key, itemSlot(item, index, propertyOf(holder.schema, key, whole), whole, shared));
  });
  return slot('section', 0, { keys: root.keys });
}

interface Building {
  readonly keys: Map<string, Slot>;
  readonly schema: JsonSchema;
  inside?: Map<string, Building>;
}

const propertyOf = (schema: JsonSchema, key: string, root: JsonSchema): JsonSchema => {
  const found = ownObject(resolved(schema, root), 'properties')[key];
  return resolved(isObject(found) ? found : {}, root);
};

/** Items with the same options share them: most of an instrument then reads from the nearest cache. */
const choicesBy = (): ((item: CompiledItem) => Choices) => {
  const known = new Map<string, Choices>();
  return (item) => {
    const marks = item.options.map((option, at) => markOf(item, option.missing, at));
    const name = JSON.stringify([item.options.map(({ code }) => code), marks]);
    const found = known.get(name);
    if (found !== undefined) return found;
    const choices = { options: optionCodes(item.options.map(({ code }) => code)), marks: Int16Array.from(marks) };
    known.set(name, choices);
    return choices;
  };
};

function itemSlot(
  item: CompiledItem,
  index: number,
  schema: JsonSchema,
  root: JsonSchema,
  shared: (item: CompiledItem) => Choices,
): Slot {
  const fits = fitsOf(schema, root);
  if (item.composite !== null) return slot('other', index, { fits });
  switch (item.kind) {
    case 'choice':
      return slot('choice', index, shared(item));
    case 'number':
    case 'integer': {
      const isPlainRange = !Object.hasOwn(schema, 'exclusiveMinimum') && !Object.hasOwn(schema, 'exclusiveMaximum');
      return isPlainRange
        ? slot('number', index, { limits: numberLimits(item, schema) })
        : slot('other', index, { fits });
    }
    case 'text': {
      const maxLength = ownNumber(schema, 'maxLength') ?? Number.POSITIVE_INFINITY;
      return Object.hasOwn(schema, 'format')
        ? slot('other', index, { fits })
        : slot('text', index, { fits, maxLength });
    }
    case 'boolean':
      return slot('boolean', index);
    case 'choices':
    case 'date':
    case 'list':
    case 'object':
      return slot('other', index, { fits });
  }
}

const numberLimits = ({ kind, reverse, range }: CompiledItem, schema: JsonSchema): Limits => ({
  isWhole: kind === 'integer',
  least: ownNumber(schema, 'minimum') ?? Number.NEGATIVE_INFINITY,
  most: ownNumber(schema, 'maximum') ?? Number.POSITIVE_INFINITY,
  turn: reverse && range !== null ? range.min + range.max : Number.NaN,
});

const markOf = (item: CompiledItem, missing: CompiledItem['options'][number]['missing'], at: number): number => {
  if (missing === null) return at;
  return item.missing.includes(missing) ? stateCodes[missing] : refused;
};
