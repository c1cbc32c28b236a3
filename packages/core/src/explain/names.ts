import type { CompiledInstrument, CompiledScore, CompiledSection, Texts } from '../compiled.js';
import type { BandRef, CapHit, ScoreResult, TraceInput } from '../result.js';
import { text } from '../text.js';
import type { CauseWords, Messages } from './messages.js';

/** What things are called, in the reader's language where the instrument has it. */
export interface Names {
  readonly score: (score: CompiledScore) => string;
  readonly scoreById: (id: string) => string;
  readonly band: (score: CompiledScore, band: BandRef) => string;
  readonly input: (input: Pick<TraceInput, 'kind' | 'id'>) => string;
  readonly grade: (input: TraceInput) => string | null;
  readonly cause: (score: CompiledScore, result: ScoreResult, hit: CapHit) => CauseWords;
  readonly because: (texts: Texts) => string | null;
}

export function namesOf(compiled: CompiledInstrument, language: string, messages: Messages): Names {
  const languages = [language, ...compiled.languages];
  const titleOf = ({ texts }: { readonly texts: Texts }) => text(texts, 'title', languages) ?? null;
  const scores = [...compiled.scores, ...compiled.themeScores];

  const score = (given: CompiledScore): string => {
    const section = titleOf(given) === null ? sectionOf(given, compiled) : null;
    return titleOf(given) ?? (section && titleOf(section)) ?? given.id;
  };
  const scoreById = (id: string): string => {
    const found = scores.find((each) => each.id === id);
    return found === undefined ? id : score(found);
  };
  const band = ({ bands }: CompiledScore, ref: BandRef): string => {
    const found = compiled.bandSets[bands ?? -1]?.bands.find((each) => each.band === ref.band);
    return (found && titleOf(found)) ?? ref.band;
  };
  const itemOf = (key: string) => compiled.items.find((item) => item.key === key);
  const input = ({ kind, id }: Pick<TraceInput, 'kind' | 'id'>): string => {
    if (kind === 'score') return scoreById(id);
    if (kind === 'row') return messages.row(Number(id));
    const item = itemOf(id);
    return item === undefined ? id : messages.item({ code: item.code, title: titleOf(item) ?? item.key });
  };
  const grade = ({ kind, id, value, band: ref }: TraceInput): string | null => {
    if (kind === 'score') {
      const found = scores.find((each) => each.id === id);
      return ref && (found === undefined ? ref.band : band(found, ref));
    }
    const item = kind === 'item' ? itemOf(id) : undefined;
    const option = item?.options.find((each) => value !== null && each.value === raw(value, item));
    return (option && titleOf(option)) ?? option?.code ?? null;
  };
  const cause = (given: CompiledScore, result: ScoreResult, { cap, because }: CapHit): CauseWords => {
    const found = result.trace.inputs.find(({ id }) => id === because);
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
  return { score, scoreById, band, input, grade, cause, because: (texts) => text(texts, 'because', languages) ?? null };
}

const raw = (value: number, { reverse, range }: CompiledInstrument['items'][number]): number =>
  reverse && range !== null ? range.min + range.max - value : value;

/** The innermost section that holds every item of a section's score: its title is the score's where that has none. */
function sectionOf({ of }: CompiledScore, { items, sections }: CompiledInstrument): CompiledSection | null {
  if (of.kind !== 'items' || of.from !== 'section') return null;
  const paths = of.items.map((index) => pathTo(items[index]?.section ?? null, sections));
  const [first, ...rest] = paths;
  const shared = (first ?? []).filter((section) => rest.every((path) => path.includes(section)));
  return sections[shared[0] ?? -1] ?? null;
}

/** Sections from the inside out. */
function pathTo(section: number | null, sections: readonly CompiledSection[]): readonly number[] {
  return section === null ? [] : [section, ...pathTo(sections[section]?.parent ?? null, sections)];
}
