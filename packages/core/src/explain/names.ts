import type {
  CompiledBand,
  CompiledInstrument,
  CompiledItem,
  CompiledScore,
  CompiledSection,
  Texts,
} from '../compiled.js';
import type { BandRef, CapHit, ScoreResult, TraceInput } from '../result.js';
import { text } from '../text.js';
import { gradeWordsOf } from './grade-words.js';
import type { CauseWords, Messages } from './messages.js';

/** What things are called, in the reader's language where the instrument has it, else in its own. */
export interface Names {
  readonly score: (score: CompiledScore) => string;
  readonly scoreById: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly band: (score: CompiledScore, band: BandRef) => string;
  /** By its ordinal; `null` when the score has no such band. */
  readonly ordinal: (score: CompiledScore, value: number) => string | null;
  readonly item: (key: string) => CompiledItem | undefined;
  readonly itemName: (key: string) => string;
  readonly input: (input: Pick<TraceInput, 'kind' | 'id'>) => string;
  /** Title of the option or band that an input came to; `null` when it has none. */
  readonly grade: (input: Pick<TraceInput, 'kind' | 'id' | 'value' | 'band'>) => string | null;
  readonly option: (item: CompiledItem, code: string) => string;
  readonly cause: (score: CompiledScore, result: ScoreResult, hit: CapHit) => CauseWords;
  readonly titleOf: (node: { readonly texts: Texts }) => string | null;
  readonly because: (texts: Texts) => string | null;
  /** Language that the title of an item or score is in; `null` when that is the reader's. */
  readonly languageOf: (node: { readonly texts: Texts } | undefined) => string | null;
}

export function namesOf(compiled: CompiledInstrument, language: string, messages: Messages): Names {
  const languages = [language, ...compiled.languages];
  const titleOf = ({ texts }: { readonly texts: Texts }) => text(texts, 'title', languages) ?? null;
  const gradeWords = lazily(() => gradeWordsOf(compiled, language));
  const itemByKey = lazily(() => new Map(compiled.items.map((each) => [each.key, each])));
  const scoreByName = lazily(() => new Map(compiled.scores.map((each) => [each.id, each])));
  const themeByName = lazily(() => new Map(compiled.themeScores.map((each) => [each.id, each])));

  const score = (given: CompiledScore): string => {
    const own = titleOf(given);
    const section = own === null ? sectionOf(given, compiled) : null;
    return own ?? (section && titleOf(section)) ?? given.id;
  };
  const named = (found: CompiledScore | undefined, id: string): string => (found === undefined ? id : score(found));
  const scoreById = (id: string): string => named(scoreByName().get(id), id);
  const theme = (id: string): string => named(themeByName().get(id), id);
  const bandWith = ({ bands }: CompiledScore, fits: (band: CompiledBand) => boolean) =>
    compiled.bandSets[bands ?? -1]?.bands.find(fits);
  const band = (given: CompiledScore, ref: BandRef): string => {
    const found = bandWith(given, (each) => each.band === ref.band);
    return found === undefined ? ref.band : gradeWords()(found.band, found.texts);
  };
  const ordinal = (given: CompiledScore, value: number): string | null => {
    const found = bandWith(given, (each) => each.value === value);
    return found === undefined ? null : gradeWords()(found.band, found.texts);
  };
  const item = (key: string) => itemByKey().get(key);
  const itemName = (key: string): string => {
    const found = item(key);
    return found === undefined ? key : messages.item({ code: found.code, title: titleOf(found) ?? found.key });
  };
  const input = ({ kind, id }: Pick<TraceInput, 'kind' | 'id'>): string => {
    if (kind === 'score') return scoreById(id);
    return kind === 'row' ? messages.row(Number(id)) : itemName(id);
  };
  const grade: Names['grade'] = ({ kind, id, value, band: ref }) => {
    if (kind === 'score') {
      const found = scoreByName().get(id);
      return ref && (found === undefined ? ref.band : band(found, ref));
    }
    const found = kind === 'item' ? item(id) : undefined;
    const option = found?.options.find((each) => value !== null && each.value === raw(value, found));
    return option === undefined ? null : gradeWords()(option.code, option.texts);
  };
  const option = (given: CompiledItem, code: string): string => {
    const found = given.options.find((each) => each.code === code);
    return found === undefined ? code : gradeWords()(code, found.texts);
  };
  const cause = (given: CompiledScore, result: ScoreResult, { cap, because }: CapHit): CauseWords => {
    const found = because === null ? undefined : result.trace.inputs.find(({ id }) => id === because);
    const compiledCap = given.caps.find(({ id }) => id === cap);
    return {
      input: found === undefined ? because : input(found),
      critical: found?.critical ?? 'none',
      grade: found === undefined ? null : grade(found),
      state: found?.state ?? 'answered',
      rule: cap,
      title: compiledCap === undefined ? null : titleOf(compiledCap),
    };
  };
  const languageOf: Names['languageOf'] = (node) => {
    if (node === undefined || text(node.texts, 'title', [language]) !== undefined) return null;
    return compiled.languages.find((each) => text(node.texts, 'title', [each]) !== undefined) ?? null;
  };
  const because = (texts: Texts) => text(texts, 'because', languages) ?? null;
  return {
    score,
    scoreById,
    theme,
    band,
    ordinal,
    item,
    itemName,
    input,
    grade,
    option,
    cause,
    titleOf,
    because,
    languageOf,
  };
}

/** Looked up by name many times in one explanation, and made only where it is. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const raw = (value: number, { reverse, range }: CompiledItem): number =>
  reverse && range !== null ? range.min + range.max - value : value;

/** The innermost section that holds every item of a section's score: its title is the score's where that has none. */
function sectionOf({ of }: CompiledScore, { items, sections }: CompiledInstrument): CompiledSection | null {
  if (of.kind !== 'items' || of.from !== 'section') return null;
  const holders = new Set(of.items.map((index) => items[index]?.section ?? null));
  const [first, ...rest] = [...holders].map((holder) => pathTo(holder, sections));
  const shared = (first ?? []).find((section) => rest.every((path) => path.includes(section)));
  return sections[shared ?? -1] ?? null;
}

/** Sections from the inside out. */
function pathTo(section: number | null, sections: readonly CompiledSection[]): readonly number[] {
  return section === null ? [] : [section, ...pathTo(sections[section]?.parent ?? null, sections)];
}
