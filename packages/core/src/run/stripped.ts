import type {
  CompiledInstrument,
  CompiledItem,
  CompiledOption,
  CompiledScore,
  CompiledSection,
  JsonSchema,
} from '../compiled.js';

/**
 * What the data of a module and its run time must agree on, besides what `CompiledInstrument.format` says. Whoever changes
 * what `strip` writes, or what anything that is restored means, raises it: a test of @plumbline/build notices the first.
 */
export const strippedFormat = 3;

/**
 * A compiled instrument without words, its draft schema and whatever else follows from the rest: what an ahead-of-time
 * module carries. Plain data, made by `strip` and read by `restore` of the same release.
 */
export interface StrippedInstrument {
  readonly format: typeof strippedFormat;
  readonly head: Pick<CompiledInstrument, 'address' | 'id' | 'version' | 'edition' | 'languages'>;
  readonly sections: readonly StrippedSection[];
  readonly items: readonly StrippedItem[];
  readonly kinds: readonly SharedItem[];
  /** Lists of options that items share. */
  readonly options: readonly (readonly Omit<CompiledOption, 'texts'>[])[];
  /** Parts of composite answers, by what their options say of missing answers. */
  readonly parts: readonly JsonSchema[];
  readonly bandSets: CompiledInstrument['bandSets'];
  /** Lists of caps that scores share. */
  readonly caps: readonly CompiledScore['caps'][];
  readonly scores: readonly StrippedScore[];
  readonly themeScores: readonly StrippedScore[];
  readonly flags: CompiledInstrument['flags'];
  readonly schema: JsonSchema;
}

/** Members at their default are left out. */
export type StrippedSection = Partial<Omit<CompiledSection, 'code' | 'texts'>> &
  Pick<CompiledSection, 'key' | 'pointer'>;

/** What a section is unless it says otherwise. */
export const sectionDefaults = {
  parent: 0,
  weight: 1,
  when: null,
  repeats: null,
} satisfies Partial<CompiledSection>;

/** Members at their default are left out; `like` is a place in `kinds`. */
export type StrippedItem = Partial<Pick<CompiledItem, 'pointer' | 'section' | 'themes' | 'when'>> & {
  readonly key: string;
  readonly like: number;
};

/** What items have in common, members at their default left out; `options` and `schema` are places in the shared lists. */
export type SharedItem = Partial<
  Omit<CompiledItem, 'key' | 'code' | 'pointer' | 'section' | 'themes' | 'when' | 'options' | 'schema' | 'texts'>
> & {
  readonly options: number;
  readonly schema: number;
};

/** Members at their default are left out, and weights and ranges that are those of the items that enter. */
export type StrippedScore = Partial<Omit<CompiledScore, 'caps' | 'texts'>> &
  Pick<CompiledScore, 'id' | 'of'> & {
    /** Place in the shared lists. */
    readonly caps?: number;
  };

/** What a score is unless it says otherwise. */
export const scoreDefaults = {
  method: 'mean',
  scale: { value: 1, weight: 1 },
  missing: 'exclude',
  minCoverage: 0,
  minAnswered: 0,
  places: null,
  atLeast: null,
  ties: 'lowest',
  floor: 'minimum',
  lookup: null,
  formula: null,
  bands: null,
  rules: [],
  weight: 1,
} satisfies Partial<CompiledScore>;

/** What an item is unless it says otherwise. */
export const itemDefaults = {
  section: 0,
  rowsOf: null,
  kind: 'text',
  composite: null,
  weight: 1,
  critical: 'none',
  reverse: false,
  range: null,
  themes: [],
  indicators: [],
  when: null,
  required: 'no',
  missing: [],
  unit: null,
  control: null,
  duty: null,
  confidentiality: null,
  evidence: [],
  declares: null,
} satisfies Partial<CompiledItem>;
