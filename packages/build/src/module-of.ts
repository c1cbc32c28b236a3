import type { CompiledInstrument, Texts } from '@plumbline/core';
import { strip, wordingOf } from '@plumbline/core/run';
import { literal } from './literal.js';
import { type Parts, partsOf } from './parts-of.js';

export interface ModuleOptions {
  /** Languages whose words there are modules for; the first is the one that `texts` gives. None: a module without words. */
  readonly languages: readonly string[];
  /**
   * Scores over flat tables, as `prepare` does: for a process that scores many sets of answers. The run time is then several
   * times as large, and the first score takes longer.
   */
  readonly isFast?: boolean;
}

/** `lscb-1.0.0`: what the files of an instrument are called. Made of its id and version alone; whatever is no plain character is a dash. */
export const moduleName = ({ id, version }: Pick<CompiledInstrument, 'id' | 'version'>): string =>
  `${plain(id)}-${plain(version)}`;

const plain = (text: string): string => text.replaceAll(/[^A-Za-z0-9.]+/g, '-').replace(/^[.-]+/, '') || 'x';

/**
 * The source of an ES module for one instrument: `instrument`, `validate`, `score` and, when a language is asked for,
 * `texts`. It imports nothing but `@plumbline/core/run` and the module of its words, and makes no code at run time.
 * It names the operators, scoring methods, kinds of flags and formats of the instrument one by one, so that a bundler leaves out all
 * others. Whatever the instrument holds travels as the text of one JSON document. The same instrument gives the same bytes.
 */
export const moduleOf = (compiled: CompiledInstrument, { languages, isFast = false }: ModuleOptions): string => {
  const { id, version, address } = compiled;
  const { formats, operators, ...further } = partsOf(compiled);
  const more = Object.entries(further).map(([name, named]) => `${name}: ${record(named)}`);
  const [language] = languages;
  const texts =
    language === undefined ? [] : [`export { texts } from ${literal(`./${textsName(compiled, language)}.js`)};`];
  return [
    '// Made by "plumbline build". Make it again rather than change it.',
    // A namespace: a run time of another release lacks a name, and still comes to say that it is of another release.
    "import * as run from '@plumbline/core/run';",
    ...texts,
    `export const instrument = { id: ${literal(id)}, version: ${literal(version)}, address: ${literal(address)} };`,
    `export const compiled = /* @__PURE__ */ run.carried(${literal(JSON.stringify(strip(compiled)))});`,
    `export const formats = ${record(formats)};`,
    `export const operators = ${record(operators)};`,
    `export const validate = /* @__PURE__ */ run.validatorOf(compiled, { formats, operators });`,
    `const parts = { formats, operators, ${more.join(', ')} };`,
    `export const score = /* @__PURE__ */ run.${isFast ? 'fastScorerOf' : 'scorerOf'}(compiled, parts);`,
    '',
  ].join('\n');
};

/** `lscb-1.0.0.form`. */
export const formName = (compiled: CompiledInstrument): string => `${moduleName(compiled)}.form`;

/**
 * The source of the module that a page draws the form of an instrument from: `form`, with words in the languages asked for and in
 * the instrument's own, which stands in where they lack any. Its data is only what the module beside it does not have.
 */
export const formModuleOf = (compiled: CompiledInstrument, languages: readonly string[]): string =>
  [
    '// Made by "plumbline build". Make it again rather than change it.',
    "import { formOver } from '@plumbline/core/view';",
    `import { compiled, formats, instrument, operators, score } from ${literal(`./${moduleName(compiled)}.js`)};`,
    `const wording = ${literal(JSON.stringify(wordingOf(compiled, languages)))};`,
    'export const form = /* @__PURE__ */ formOver({ instrument, compiled, formats, operators, score }, wording);',
    '',
  ].join('\n');

const record = (named: Parts['methods']): string =>
  named.length === 0 ? '{}' : `{ ${named.map(([key, exported]) => `${keyOf(key)}: run.${exported}`).join(', ')} }`;

const keyOf = (key: string): string => (/^[a-z]+$/.test(key) ? key : literal(key));

/** `lscb-1.0.0.en`. */
export const textsName = (compiled: CompiledInstrument, language: string): string =>
  `${moduleName(compiled)}.${plain(language)}`;

/**
 * The words of an instrument in one language, by key and id; a column of a table is `table.column`.
 * What has no words in this language has none here: which language to fall back to is for the page to say.
 * They are read when one is first asked for, so that importing them costs next to nothing.
 */
export const textsModuleOf = (compiled: CompiledInstrument, language: string): string => {
  const words = wordsOf(compiled, language);
  const kinds = Object.keys(words).map((kind) => `  get ${kind}() { return read().${kind}; },`);
  return [
    '// Made by "plumbline build". Make it again rather than change it.',
    'let words;',
    `const read = () => (words ??= JSON.parse(${literal(JSON.stringify(words))}));`,
    'export const texts = {',
    `  language: ${literal(language)},`,
    ...kinds,
    '};',
    '',
  ].join('\n');
};

type Words = Texts[string];

const wordsOf = (compiled: CompiledInstrument, language: string) => {
  const words = (texts: Texts): Words => (Object.hasOwn(texts, language) ? (texts[language] ?? {}) : {});
  const named = <T extends { readonly texts: Texts }>(list: readonly T[], nameOf: (one: T) => string) =>
    Object.fromEntries(
      list.map((one) => [nameOf(one), words(one.texts)] as const).filter(([, said]) => Object.keys(said).length > 0),
    );
  const lists = sharedLists();
  const items = compiled.items.map((item) => {
    const offered = named(item.options, ({ code }) => code);
    const options = item.options.length === 0 ? {} : { options: lists.placeOf(offered) };
    return [itemName(compiled, item), { ...words(item.texts), ...options }] as const;
  });
  return {
    instrument: words(compiled.texts),
    sections: named(compiled.sections, ({ key }) => key),
    items: Object.fromEntries(items),
    options: lists.all,
    bands: Object.fromEntries(compiled.bandSets.map(({ id, bands }) => [id, named(bands, ({ band }) => band)])),
    scores: named(compiled.scores, ({ id }) => id),
    themes: named(compiled.themeScores, ({ id }) => id),
    flags: named(compiled.flags, ({ id }) => id),
  };
};

const itemName = ({ sections }: CompiledInstrument, { key, rowsOf }: CompiledInstrument['items'][number]): string =>
  rowsOf === null ? key : `${sections[rowsOf]?.key ?? ''}.${key}`;

const sharedLists = () => {
  const places = new Map<string, number>();
  const all: unknown[] = [];
  const placeOf = (list: unknown): number => {
    const text = JSON.stringify(list);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, all.length);
    return all.push(list) - 1;
  };
  return { all, placeOf };
};
