import { resolved } from '../answers/closed-subset.js';
import type { CompiledInstrument, CompiledItem, JsonSchema } from '../compiled.js';
import { isObject, ownNumber, ownObject, stepsOf } from '../json.js';
import { stateCodes } from '../projection.js';
import { type Choices, choicesOf, refused } from './choices.js';
import { type Fits, fitsOf } from './fits.js';

/** How the value at a key is read. */
export const slotKinds = { choice: 0, number: 1, text: 2, boolean: 3, other: 4, section: 5, table: 6 } as const;

type Kind = keyof typeof slotKinds;

/** The place of what stands at each key: an item by its index, then sections and tables. */
export type Keys = ReadonlyMap<string, number>;

/**
 * What stands at each key of the answers, by place. Most answers are choices, which need a small number and options shared by
 * many: that stays in the nearest cache while the answers pass through it.
 */
export interface Slots {
  readonly root: Keys;
  readonly kinds: Uint8Array;
  readonly choices: readonly Choices[];
  readonly others: readonly Other[];
  /** Place of the root section. */
  readonly sections: number;
}

/** What is not a choice. */
export interface Other {
  readonly maxLength: number;
  readonly limits: Limits;
  readonly fits: Fits;
  readonly keys: Keys;
}

/** Of a number. */
export interface Limits {
  readonly isWhole: boolean;
  readonly least: number;
  readonly most: number;
  /** Lowest plus highest, for reverse keying; NaN for as it is. */
  readonly turn: number;
}

const noChoices = choicesOf([], []);

const anything: Other = {
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

interface Slot {
  readonly kind: Kind;
  readonly choices?: Choices;
  readonly other?: Partial<Other>;
}

export function slotsOf(compiled: CompiledInstrument): Slots {
  const whole = compiled.schema.final;
  const root: Building = { keys: new Map(), schema: whole, inside: new Map() };
  const shared = choicesBy();
  const sections = compiled.items.length;
  const slots: Slot[] = compiled.items.map(() => ({ kind: 'other' }));
  const holderOf = (pointer: string): Building => {
    let at = root;
    for (const key of stepsOf(pointer).slice(0, -1)) at = at.inside.get(key) ?? at;
    return at;
  };
  compiled.sections.forEach((section, index) => {
    const holder = holderOf(section.pointer);
    const key = stepsOf(section.pointer).at(-1) ?? '';
    const schema = section.parent === null ? whole : propertyOf(holder.schema, key, whole);
    const inside: Building = { keys: new Map(), schema, inside: new Map() };
    slots.push(
      section.repeats === null
        ? { kind: 'section', other: { keys: inside.keys } }
        : { kind: 'table', other: { fits: fitsOf(schema, whole) } },
    );
    if (section.parent === null) return;
    holder.keys.set(key, sections + index);
    if (section.repeats === null) holder.inside.set(key, inside);
  });
  compiled.items.forEach((item, index) => {
    if (item.rowsOf !== null) return;
    const holder = holderOf(item.pointer);
    const key = stepsOf(item.pointer).at(-1) ?? '';
    holder.keys.set(key, index);
    slots[index] = itemSlot(item, propertyOf(holder.schema, key, whole), whole, shared);
  });
  return {
    root: root.keys,
    kinds: Uint8Array.from(slots, ({ kind }) => slotKinds[kind]),
    choices: slots.map(({ choices }) => choices ?? noChoices),
    others: slots.map(({ other }) => (other === undefined ? anything : { ...anything, ...other })),
    sections,
  };
}

interface Building {
  readonly keys: Map<string, number>;
  readonly schema: JsonSchema;
  readonly inside: Map<string, Building>;
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
    const codes = item.options.map(({ code }) => code);
    const name = JSON.stringify([codes, marks]);
    const found = known.get(name);
    if (found !== undefined) return found;
    const choices = choicesOf(codes, marks);
    known.set(name, choices);
    return choices;
  };
};

function itemSlot(
  item: CompiledItem,
  schema: JsonSchema,
  root: JsonSchema,
  shared: (item: CompiledItem) => Choices,
): Slot {
  const fits = fitsOf(schema, root);
  const other: Slot = { kind: 'other', other: { fits } };
  if (item.composite !== null) return other;
  switch (item.kind) {
    case 'choice':
      return { kind: 'choice', choices: shared(item) };
    case 'number':
    case 'integer': {
      const isPlainRange = !Object.hasOwn(schema, 'exclusiveMinimum') && !Object.hasOwn(schema, 'exclusiveMaximum');
      return isPlainRange ? { kind: 'number', other: { limits: numberLimits(item, schema) } } : other;
    }
    case 'text': {
      const maxLength = ownNumber(schema, 'maxLength') ?? Number.POSITIVE_INFINITY;
      return Object.hasOwn(schema, 'format') ? other : { kind: 'text', other: { fits, maxLength } };
    }
    case 'boolean':
      return { kind: 'boolean' };
    case 'choices':
    case 'date':
    case 'list':
    case 'object':
      return other;
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
