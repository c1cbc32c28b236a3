type Words = { readonly [key: string]: string };
type WordsByName = { readonly [name: string]: Words };

/** The words of an instrument in one language. Whatever has none is not there. */
export interface ModuleTexts {
  readonly language: string;
  readonly instrument: Words;
  /** By key. */
  readonly sections: WordsByName;
  /** By key; a column of a table is `table.column`. `options` is the place of its options in the list below. */
  readonly items: {
    readonly [key: string]: { readonly options?: number } & { readonly [key: string]: string | number };
  };
  /** What items offer, each list by code. */
  readonly options: readonly WordsByName[];
  /** By band set, then by band. */
  readonly bands: { readonly [set: string]: WordsByName };
  readonly scores: WordsByName;
  readonly themes: WordsByName;
  readonly flags: WordsByName;
}
