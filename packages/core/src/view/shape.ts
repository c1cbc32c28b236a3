import { choicesOf, resolved } from '../answers/closed-subset.js';
import { textsOf } from '../compile/texts.js';
import type { Control, JsonSchema } from '../compiled.js';
import { isObject, own, ownArray, ownNumber, ownObject, ownText, ownTexts } from '../json.js';
import type { TextField, Words } from './field.js';
import { namedAfterKey, plainly, type WordsOf } from './words-of.js';

interface Named {
  readonly label: Words;
  readonly hints: readonly Words[];
}

export interface ShapeOption {
  readonly value: string | boolean;
  readonly code: string;
  readonly label: Words;
  readonly hint: Words | null;
  /** Says why there is no answer. */
  readonly missing: string | null;
}

export interface ChoiceShape extends Named {
  readonly kind: 'choice' | 'choices';
  readonly options: readonly ShapeOption[];
}

export interface TextShape extends Named {
  readonly kind: 'text';
  readonly isLong: boolean;
  readonly purpose: TextField['purpose'];
  readonly maximum: number | null;
}

export interface NumberShape extends Named {
  readonly kind: 'number';
  readonly isWhole: boolean;
}

export interface DateShape extends Named {
  readonly kind: 'date';
}

export interface PartShape {
  readonly key: string;
  readonly shape: Shape;
  /** Asked for wherever the whole is there. */
  readonly isRequired: boolean;
}

export interface GroupShape extends Named {
  readonly kind: 'group';
  /** In the order of the schema. */
  readonly parts: readonly PartShape[];
  /** Of a composite answer: names of its parts. */
  readonly composite: null | {
    readonly score: string;
    readonly reason: string | null;
    readonly comment: string | null;
  };
}

export interface ListShape extends Named {
  readonly kind: 'list';
  readonly entry: Shape;
  readonly most: number | null;
}

/** What a form asks for, read from a JSON Schema of the dialect's closed subset once. */
export type Shape = ChoiceShape | TextShape | NumberShape | DateShape | GroupShape | ListShape;

export type ShapeOf = (schema: JsonSchema, key: string) => Shape;

interface Reading {
  readonly root: JsonSchema;
  /** Of the words in the schema. */
  readonly language: string;
  readonly wordsOf: WordsOf;
  readonly yes: string;
  readonly no: string;
}

/** Reads shapes; what several questions take from one definition is read once. */
export const shapes = (reading: Reading): ShapeOf => {
  const known = new Map<JsonSchema, Shape>();
  const shapeOf: ShapeOf = (given, key) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const shape = read(resolved(given, reading.root), key, reading, shapeOf);
    known.set(given, shape);
    return shape;
  };
  return shapeOf;
};

const read = (schema: JsonSchema, key: string, reading: Reading, shapeOf: ShapeOf): Shape => {
  const texts = textsOf(reading.language, schema);
  const hint = reading.wordsOf(texts, 'description');
  const named: Named = {
    label: reading.wordsOf(texts, 'title') ?? namedAfterKey(key),
    hints: hint === null ? [] : [hint],
  };
  if (choicesOf(schema) !== null) return { ...named, kind: 'choice', options: optionsOf(schema, reading) };
  switch (ownText(schema, 'type')) {
    case 'array':
      return list(schema, key, named, shapeOf);
    case 'object':
      return group(schema, named, shapeOf);
    case 'number':
    case 'integer':
      return { ...named, kind: 'number', isWhole: schema.type === 'integer' };
    case 'boolean':
      return { ...named, kind: 'choice', options: optionsOf({ enum: [true, false] }, reading) };
    default:
      return ownText(schema, 'format') === 'date' ? { ...named, kind: 'date' } : textShape(schema, key, named);
  }
};

const optionsOf = (schema: JsonSchema, { language, wordsOf, yes, no }: Reading): readonly ShapeOption[] => {
  const branches = new Map(ownArray(schema, 'oneOf').map((branch) => [own(branch, 'const'), branch]));
  return (choicesOf(schema) ?? []).flatMap((value): readonly ShapeOption[] => {
    if (typeof value !== 'string' && typeof value !== 'boolean') return [];
    const branch = branches.get(value);
    const texts = isObject(branch) ? textsOf(language, branch) : {};
    const bare = plainly(typeof value === 'string' ? value : value ? yes : no);
    const label = wordsOf(texts, 'title') ?? bare;
    const missing = ownText(own(branch, 'x-option'), 'missing') ?? null;
    return [{ value, code: String(value), label, hint: wordsOf(texts, 'description'), missing }];
  });
};

/** Longer than fits a line. */
const longest = 250;

const purposes: { readonly [name: string]: TextField['purpose'] } = {
  email: 'email',
  uri: 'link',
  reference: 'reference',
  indicator: 'reference',
  period: 'period',
};

const textShape = (schema: JsonSchema, key: string, named: Named): TextShape => {
  const maximum = ownNumber(schema, 'maxLength') ?? null;
  const purpose = own(purposes, ownText(schema, 'format') ?? key);
  return {
    ...named,
    kind: 'text',
    isLong: purpose === undefined && maximum !== null && maximum > longest,
    // Own values of the table above, or nothing.
    purpose: (purpose as TextField['purpose'] | undefined) ?? 'words',
    maximum,
  };
};

const list = (schema: JsonSchema, key: string, named: Named, shapeOf: ShapeOf): Shape => {
  const entry = shapeOf(ownObject(schema, 'items'), key);
  if (entry.kind === 'choice') return { ...named, kind: 'choices', options: entry.options };
  return { ...named, kind: 'list', entry, most: ownNumber(schema, 'maxItems') ?? null };
};

const group = (schema: JsonSchema, named: Named, shapeOf: ShapeOf): GroupShape => {
  const required = new Set(ownTexts(schema, 'required'));
  const answer = ownObject(schema, 'x-answer');
  const score = ownText(answer, 'score');
  const long = new Set(['impact', 'reason', 'comment'].map((role) => ownText(answer, role)));
  const parts = Object.entries(ownObject(schema, 'properties')).flatMap(([key, of]): readonly PartShape[] => {
    if (!isObject(of)) return [];
    const shape = shapeOf(of, key);
    const isLong = shape.kind === 'text' && long.has(key);
    return [{ key, shape: isLong ? { ...shape, isLong } : shape, isRequired: required.has(key) }];
  });
  const role = (name: string): string | null => ownText(answer, name) ?? null;
  const composite = score === undefined ? null : { score, reason: role('reason'), comment: role('comment') };
  return { ...named, kind: 'group', parts, composite };
};

/** How a single value is asked for where the author does not say. */
export const controlOf = (shape: ChoiceShape, asked: Control | null): 'radios' | 'select' => {
  if (asked === 'select' || asked === 'radios') return asked;
  return shape.options.length > 7 ? 'select' : 'radios';
};
