import type { CompiledInstrument, CompiledItem, CompiledScore, CompiledSection, JsonSchema } from '../compiled.js';
import { isObject, own, ownArray, ownObject, ownText } from '../json.js';
import { inputsOfItems, pointerIn } from './inputs-of-items.js';
import {
  itemDefaults,
  type SharedItem,
  type StrippedInstrument,
  type StrippedItem,
  type StrippedScore,
  type StrippedSection,
  scoreDefaults,
  sectionDefaults,
  strippedFormat,
} from './stripped.js';

/** Takes from a compiled instrument what scoring and validation do not read: words, numbering, and what can be worked out again. */
export const strip = (compiled: CompiledInstrument): StrippedInstrument => {
  const options = sharing<StrippedInstrument['options'][number]>();
  const parts = sharing<JsonSchema>();
  const kinds = sharing<SharedItem>();
  const caps = sharing<StrippedInstrument['caps'][number]>();
  const items = compiled.items.map((item): StrippedItem => {
    const { key, code: _, pointer, section, themes, when, options: offered, schema, texts: __, ...rest } = item;
    const own = {
      pointer: pointer === pointerIn(compiled.sections[section], key) ? undefined : pointer,
      section,
      themes,
      when,
    };
    const like = kinds.placeOf({
      ...unlike({ ...rest, ...unread }, itemDefaults),
      options: options.placeOf(offered.map(({ code, value, missing }) => ({ code, value, missing }))),
      schema: parts.placeOf(missingParts(item, schema)),
    });
    return { key, ...unlike(own, itemDefaults), like };
  });
  const { address, id, version, edition, languages } = compiled;
  return {
    format: strippedFormat,
    head: { address, id, version, edition, languages },
    sections: compiled.sections.map(strippedSection),
    items,
    kinds: kinds.list,
    options: options.list,
    parts: parts.list,
    bandSets: compiled.bandSets.map((set) => ({ ...set, bands: set.bands.map(wordless) })),
    scores: compiled.scores.map((score) => strippedScore(score, compiled.items, caps.placeOf)),
    themeScores: compiled.themeScores.map((score) => strippedScore(score, compiled.items, caps.placeOf)),
    caps: caps.list,
    flags: compiled.flags.map(wordless),
    schema: wordlessSchema(compiled.schema.final),
  };
};

const sharing = <T>() => {
  const places = new Map<string, number>();
  const list: T[] = [];
  const placeOf = (value: T): number => {
    const text = JSON.stringify(value);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, list.length);
    return list.push(value) - 1;
  };
  return { list, placeOf };
};

/** For pages and reports: nothing that is worked out hangs on them. */
const { evidence, duty, unit, control, indicators, confidentiality } = itemDefaults;
const unread = { evidence, duty, unit, control, indicators, confidentiality };

/** What differs from the default. */
const unlike = <T extends object>(holder: T, defaults: object): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(holder).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(own(defaults, key))),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };

const wordless = <T extends { readonly texts: unknown }>(holder: T): T => ({ ...holder, texts: {} });

const strippedSection = ({ key, code: _, pointer, texts: __, ...rest }: CompiledSection): StrippedSection => ({
  key,
  pointer,
  ...unlike({ ...rest, repeats: rest.repeats && wordlessRepeats(rest.repeats) }, sectionDefaults),
});

const wordlessRepeats = ({ derived, checks, ...rest }: NonNullable<CompiledSection['repeats']>) => ({
  ...rest,
  derived: derived.map(wordless),
  checks: checks.map(wordless),
});

const strippedScore = (
  score: CompiledScore,
  items: readonly CompiledItem[],
  placeOfCaps: (caps: StrippedInstrument['caps'][number]) => number,
): StrippedScore => {
  const { texts: _, id, of, caps, ...rest } = score;
  const told = { ...rest, rules: score.rules.map(wordless) };
  const own = unlike(told, { ...scoreDefaults, ...inputsOfItems(of, items) });
  return { id, of, ...own, ...(caps.length === 0 ? {} : { caps: placeOfCaps(caps.map(wordless)) }) };
};

/** Of a composite answer, the parts whose options say why there is no answer: all that is read of its schema. */
const missingParts = ({ composite }: CompiledItem, schema: JsonSchema): JsonSchema => {
  if (composite === null) return {};
  const properties = Object.entries(ownObject(schema, 'properties')).flatMap(([part, of]) => {
    const branches = ownArray(of, 'oneOf').flatMap((branch) => {
      const missing = ownText(ownObject(branch, 'x-option'), 'missing');
      return missing === undefined ? [] : [{ const: ownText(branch, 'const'), 'x-option': { missing } }];
    });
    return branches.length === 0 ? [] : [[part, { oneOf: branches }] as const];
  });
  return properties.length === 0 ? {} : { properties: Object.fromEntries(properties) };
};

const words = new Set(['$schema', '$id', 'title', 'description', '$comment', 'examples', 'default']);

/** A schema without what no validator reads; names of properties and definitions stay, whatever they are. */
const wordlessSchema = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) =>
      words.has(keyword) ? [] : [[keyword, wordlessBelow(keyword, value)]],
    ),
  );

const wordlessBelow = (keyword: string, value: unknown): unknown => {
  if (keyword === 'const' || keyword === 'enum' || keyword === 'required') return value;
  if (keyword === 'properties' || keyword === '$defs')
    return Object.fromEntries(
      Object.entries(isObject(value) ? value : {}).map(([name, of]) => [name, isObject(of) ? wordlessSchema(of) : of]),
    );
  if (Array.isArray(value)) return value.map((entry) => (isObject(entry) ? wordlessSchema(entry) : entry));
  return isObject(value) ? wordlessSchema(value) : value;
};
