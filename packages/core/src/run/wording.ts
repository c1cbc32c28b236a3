import { resolved } from '../answers/closed-subset.js';
import type { CompiledInstrument, CompiledItem, JsonSchema, Texts } from '../compiled.js';
import { at, ownObject, stepsOf } from '../json.js';
import { itemDefaults } from './stripped.js';

/** Whoever changes what `wordingOf` writes, or what `worded` makes of it, raises it. */
export const wordingFormat = 1;

/**
 * What a form says, and the run time of a module does not: words, numbering, how questions are asked. Beside the data of the
 * module it makes an instrument that forms are drawn from. Plain data of one release, members at their default left out.
 */
export interface Wording {
  readonly format: typeof wordingFormat;
  /** Languages that words are there in, the instrument's own first. */
  readonly languages: readonly string[];
  readonly texts: Texts;
  readonly sections: readonly {
    readonly code?: string;
    readonly texts: Texts;
    readonly derived?: readonly Texts[];
    readonly checks?: readonly Texts[];
  }[];
  /** Schemas of answers that items share, without the words of each. */
  readonly kinds: readonly JsonSchema[];
  readonly items: readonly WordedItem[];
  readonly bands: readonly (readonly Texts[])[];
  /** The schema of all answers with its words, where a table has columns that are no items and so stand nowhere else. */
  readonly schema?: JsonSchema;
}

/** `like` is a place in `kinds`. Words of evidence in the instrument's own language are not there twice. */
export type WordedItem = Partial<Pick<CompiledItem, 'code' | 'unit' | 'control' | 'duty' | 'evidence'>> &
  Pick<CompiledItem, 'texts'> & { readonly like: number };

/**
 * Takes from a compiled instrument what its form says, in some languages. Its own language is always among them: what the
 * others lack is said in that.
 */
export const wordingOf = (compiled: CompiledInstrument, languages: readonly string[]): Wording => {
  const [first = 'en'] = compiled.languages;
  const wanted = new Set([first, ...languages]);
  const said = (texts: Texts): Texts =>
    Object.fromEntries(Object.entries(texts).filter(([tag, words]) => wanted.has(tag) && !isEmpty(words)));
  const kinds: JsonSchema[] = [];
  const placeByText = new Map<string, number>();
  const placeOf = (schema: JsonSchema): number => {
    const text = JSON.stringify(schema);
    const known = placeByText.get(text);
    if (known !== undefined) return known;
    placeByText.set(text, kinds.length);
    return kinds.push(schema) - 1;
  };
  const items = compiled.items.map((item): WordedItem => {
    const { title: _, description: __, 'x-text': ___, ...schema } = item.schema;
    const { unit, control, duty, evidence } = item;
    return {
      ...(item.code === item.key ? {} : { code: item.code }),
      ...unlikeDefaults({ unit, control, duty, evidence }),
      texts: withoutEvidence(said(item.texts), first),
      like: placeOf(inLanguages(schema, wanted)),
    };
  });
  return {
    format: wordingFormat,
    languages: [...wanted],
    texts: said(compiled.texts),
    sections: compiled.sections.map(({ key, code, texts, repeats }) => ({
      ...(code === key ? {} : { code }),
      texts: said(texts),
      ...(repeats !== null && repeats.derived.length > 0
        ? { derived: repeats.derived.map((each) => said(each.texts)) }
        : {}),
      ...(repeats !== null && repeats.checks.length > 0
        ? { checks: repeats.checks.map((each) => said(each.texts)) }
        : {}),
    })),
    kinds,
    items,
    bands: compiled.bandSets.map(({ bands }) => bands.map(({ texts }) => said(texts))),
    ...(hasOtherColumns(compiled) ? { schema: compiled.schema.final } : {}),
  };
};

const isEmpty = (words: Texts[string]): boolean => Object.keys(words).length === 0;

const unlikeDefaults = (item: Pick<CompiledItem, 'unit' | 'control' | 'duty' | 'evidence'>) =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(at(itemDefaults, `/${key}`)),
    ),
  );

const withoutEvidence = (texts: Texts, language: string): Texts => ({
  ...texts,
  [language]: Object.fromEntries(Object.entries(texts[language] ?? {}).filter(([key]) => !key.startsWith('evidence/'))),
});

/** Translations in a schema that nobody asked for go. */
const inLanguages = (schema: JsonSchema, wanted: ReadonlySet<string>): JsonSchema => {
  const below = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(below);
    return typeof value === 'object' && value !== null ? inLanguages(value as JsonSchema, wanted) : value; // No array and not null: an object.
  };
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key !== 'x-text') return [[key, below(value)]];
      const kept = Object.entries(ownObject(schema, key)).filter(([tag]) => wanted.has(tag));
      return kept.length === 0 ? [] : [[key, Object.fromEntries(kept)]];
    }),
  );
};

const hasOtherColumns = ({ sections, items, schema }: CompiledInstrument): boolean =>
  sections.some(({ pointer, repeats }, section) => {
    if (repeats === null) return false;
    const known = new Set(items.flatMap(({ rowsOf, key }) => (rowsOf === section ? [key] : [])));
    const rows = stepsOf(pointer).reduce<JsonSchema>(
      (node, key) => resolved(ownObject(ownObject(node, 'properties'), key), schema.final),
      schema.final,
    );
    const row = resolved(ownObject(rows, 'items'), schema.final);
    return Object.keys(ownObject(row, 'properties')).some((key) => !known.has(key));
  });
