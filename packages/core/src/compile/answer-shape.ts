import type { DeclaredMissing } from '../answer.js';
import type { CompiledItem, ItemKind, JsonSchema } from '../compiled.js';
import { isObject, type JsonObject, own, ownArray, ownNumber, ownObject, ownText } from '../json.js';

/** What an answer to a schema is, as scoring and conditions see it. Read leniently: what makes no sense is left out. */
export interface AnswerShape {
  /** `null` where the schema does not say what an answer is. */
  readonly kind: ItemKind | null;
  readonly options: readonly OptionShape[];
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly composite: CompiledItem['composite'];
  /** Parts of an object; of a list, the properties of its entries. */
  readonly parts: ReadonlyMap<string, AnswerShape>;
}

export interface OptionShape {
  readonly code: string;
  readonly value: number | null;
  readonly missing: DeclaredMissing | null;
  /** The branch itself, for its words. */
  readonly node: JsonObject;
}

const bare: AnswerShape = { kind: null, options: [], range: null, composite: null, parts: new Map() };

/** Reads shapes of schemas with every reference resolved; what several take from one definition is read once and shared. */
export const answerShapes = (): ((schema: JsonSchema) => AnswerShape) => {
  const known: Known = { options: new Map(), parts: new Map() };
  return (schema) => answerShape(schema, known);
};

interface Known {
  /** By the list of branches. */
  readonly options: Map<unknown, Options>;
  /** By the properties of an object. */
  readonly parts: Map<JsonObject, AnswerShape['parts']>;
}

type Options = Pick<AnswerShape, 'options' | 'range'>;

const answerShape = (schema: JsonSchema, known: Known): AnswerShape => {
  if (Array.isArray(own(schema, 'oneOf')) || Array.isArray(own(schema, 'enum')))
    return { ...bare, kind: 'choice', ...choices(schema, known) };
  switch (ownText(schema, 'type') ?? typeof own(schema, 'const')) {
    case 'array':
      return list(schema, known);
    case 'object':
      return object(schema, known);
    case 'string':
      return { ...bare, kind: ownText(schema, 'format') === 'date' ? 'date' : 'text' };
    case 'integer':
      return { ...bare, kind: 'integer', range: numericRange(schema) };
    case 'number':
      return { ...bare, kind: 'number', range: numericRange(schema) };
    case 'boolean':
      return { ...bare, kind: 'boolean' };
    default:
      return bare;
  }
};

const choices = (schema: JsonSchema, known: Known): Options => {
  // Read from both lists together, so that only one of them can stand for the result.
  const key = own(schema, 'enum') === undefined ? own(schema, 'oneOf') : null;
  const found = known.options.get(key);
  if (found !== undefined) return found;
  const options = optionsOf(schema);
  const read = { options, range: valueRange(options) };
  if (key !== null) known.options.set(key, read);
  return read;
};

const optionsOf = (schema: JsonSchema): readonly OptionShape[] => {
  const named = ownArray(schema, 'oneOf').flatMap((branch): readonly OptionShape[] => {
    const code = ownText(branch, 'const');
    if (code === undefined || !isObject(branch)) return [];
    const option = ownObject(branch, 'x-option');
    return [{ code, value: ownNumber(option, 'value') ?? null, missing: missingState(option), node: branch }];
  });
  const plain = ownArray(schema, 'enum')
    .filter((code): code is string => typeof code === 'string')
    .map((code) => ({ code, value: null, missing: null, node: { title: code } }));
  return named.length > 0 ? named : plain;
};

const missingState = (option: JsonObject): DeclaredMissing | null => {
  const state = ownText(option, 'missing');
  return state === 'not-applicable' || state === 'not-known' || state === 'declined' ? state : null;
};

const valueRange = (options: readonly OptionShape[]): AnswerShape['range'] => {
  const values = options.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first] = values;
  if (first === undefined) return null;
  return {
    min: values.reduce((least, value) => Math.min(least, value), first),
    max: values.reduce((most, value) => Math.max(most, value), first),
  };
};

const numericRange = (schema: JsonSchema): AnswerShape['range'] => {
  const min = ownNumber(schema, 'minimum') ?? ownNumber(schema, 'exclusiveMinimum');
  const max = ownNumber(schema, 'maximum') ?? ownNumber(schema, 'exclusiveMaximum');
  return min === undefined || max === undefined ? null : { min, max };
};

const list = (schema: JsonSchema, known: Known): AnswerShape => {
  const entry = answerShape(ownObject(schema, 'items'), known);
  if (entry.kind === 'choice') return { ...bare, kind: 'choices', options: entry.options };
  return { ...bare, kind: 'list', parts: entry.parts };
};

const partsOf = (properties: JsonObject, known: Known): AnswerShape['parts'] => {
  const found = known.parts.get(properties);
  if (found !== undefined) return found;
  const parts = new Map(
    Object.entries(properties).map(([name, part]) => [name, answerShape(isObject(part) ? part : {}, known)]),
  );
  known.parts.set(properties, parts);
  return parts;
};

const object = (schema: JsonSchema, known: Known): AnswerShape => {
  const parts = partsOf(ownObject(schema, 'properties'), known);
  const answer = ownObject(schema, 'x-answer');
  const score = ownText(answer, 'score');
  const scored = score === undefined ? undefined : parts.get(score);
  if (score === undefined || scored === undefined) return { ...bare, kind: 'object', parts };
  const part = (name: string) => ownText(answer, name) ?? null;
  return {
    ...scored,
    composite: {
      score,
      evidence: part('evidence'),
      impact: part('impact'),
      reason: part('reason'),
      comment: part('comment'),
    },
    parts,
  };
};
