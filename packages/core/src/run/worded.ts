import { textsOf } from '../compile/texts.js';
import type { CompiledInstrument, CompiledItem, JsonSchema, Texts } from '../compiled.js';
import { isObject, own, ownArray, ownObject } from '../json.js';
import { type Wording, wordingFormat } from './wording.js';

/**
 * Puts the words of a form into the instrument of a module that has none. Words of scores, caps and flags, which forms do not
 * say, stay away.
 *
 * @throws TypeError on words that another release wrote
 */
export const worded = (compiled: CompiledInstrument, wording: Wording): CompiledInstrument => {
  if (wording.format !== wordingFormat)
    throw new TypeError('This form was made by another release of Plumbline. Make it again with "plumbline build".');
  const [language = 'en'] = compiled.languages;
  const sections = compiled.sections.map((section, index) => {
    const { derived = [], checks = [], ...said } = wording.sections[index] ?? { texts: {} };
    const { repeats } = section;
    if (repeats === null) return { ...section, ...said };
    return {
      ...section,
      ...said,
      repeats: {
        ...repeats,
        derived: repeats.derived.map((each, at) => ({ ...each, texts: derived[at] ?? {} })),
        checks: repeats.checks.map((each, at) => ({ ...each, texts: checks[at] ?? {} })),
      },
    };
  });
  const items = compiled.items.map((item, index): CompiledItem => {
    const { like, ...said } = wording.items[index] ?? { like: -1, texts: {} };
    const schema = wording.kinds[like] ?? item.schema;
    const texts = withEvidence(said.texts, said.evidence ?? [], language);
    return { ...item, ...said, texts, schema, options: optionsOf(item, schema, language) };
  });
  const bandSets = compiled.bandSets.map((set, index) => ({
    ...set,
    bands: set.bands.map((band, at) => ({ ...band, texts: wording.bands[index]?.[at] ?? {} })),
  }));
  const { texts, schema: final = compiled.schema.final } = wording;
  return { ...compiled, texts, sections, items, bandSets, schema: { ...compiled.schema, final } };
};

const withEvidence = (texts: Texts, evidence: readonly string[], language: string): Texts => {
  if (evidence.length === 0) return texts;
  const entries = evidence.map((said, at) => [`evidence/${at}`, said]);
  return { ...texts, [language]: { ...texts[language], ...Object.fromEntries(entries) } };
};

/** Forms read words of options in the schema, but for those of a declared judgement, which bands without a name are called by. */
const optionsOf = (item: CompiledItem, schema: JsonSchema, language: string): CompiledItem['options'] => {
  if (item.declares === null) return item.options;
  const scored = item.composite === null ? schema : ownObject(ownObject(schema, 'properties'), item.composite.score);
  const branches = new Map(ownArray(scored, 'oneOf').map((branch) => [own(branch, 'const'), branch]));
  return item.options.map((option) => {
    const branch = branches.get(option.code);
    return { ...option, texts: isObject(branch) ? textsOf(language, branch) : {} };
  });
};
