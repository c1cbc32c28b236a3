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
  readonly other?: Other;
}

export function slotsOf(compiled: CompiledInstrument): Slots {
  const whole = compiled.schema.final;
  const root: Building = { keys: new Map(), schema: whole, inside: new Map() };
  const shared = choicesBy();
  const otherOf = othersBy(whole);
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
        ? { kind: 'section', other: { ...anything, keys: inside.keys } }
        : { kind: 'table', other: { ...anything, fits: fitsOf(schema, whole) } },
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
    slots[index] = itemSlot(item, propertyOf(holder.schema, key, whole), shared, otherOf);
  });
  return {
    root: root.keys,
    kinds: Uint8Array.from(slots, ({ kind }) => slotKinds[kind]),
    choices: slots.map(({ choices }) => choices ?? noChoices),
    others: slots.map(({ other }) => other ?? anything),
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

type OtherOf = (item: CompiledItem, schema: JsonSchema) => Other;

/** Numbers and texts that ask the same are the same, too. */
const othersBy = (root: JsonSchema): OtherOf => {
  const known = new Map<string, Other>();
  return (item, schema) => {
    const { kind, reverse, range } = item;
    const asked = Object.entries(schema).filter(([key]) => key !== 'title' && !key.startsWith('x-'));
    const name = JSON.stringify([kind, reverse, range, asked]);
    const found = known.get(name) ?? otherOf(item, schema, root);
    known.set(name, found);
    return found;
  };
};

const otherOf = (item: CompiledItem, schema: JsonSchema, root: JsonSchema): Other => ({
  maxLength: ownNumber(schema, 'maxLength') ?? Number.POSITIVE_INFINITY,
  limits: numberLimits(item, schema),
  fits: fitsOf(schema, root),
  keys: new Map(),
});

function itemSlot(
  item: CompiledItem,
  schema: JsonSchema,
  shared: (item: CompiledItem) => Choices,
  otherOf: OtherOf,
): Slot {
  if (item.composite === null && item.kind === 'choice') return { kind: 'choice', choices: shared(item) };
  const other: Slot = { kind: 'other', other: otherOf(item, schema) };
  if (item.composite !== null) return other;
  switch (item.kind) {
    case 'number':
    case 'integer': {
      const isPlainRange = !Object.hasOwn(schema, 'exclusiveMinimum') && !Object.hasOwn(schema, 'exclusiveMaximum');
      return isPlainRange ? { ...other, kind: 'number' } : other;
    }
    case 'text':
      return Object.hasOwn(schema, 'format') ? other : { ...other, kind: 'text' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'choice':
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
