import {
  type BandRef,
  type CompiledInstrument,
  type CompiledScore,
  type Flag,
  type Texts,
  text,
} from '@plumbline/core';

/** A text in the instrument's own language, `fallback` where it has none. */
export const textOf = (
  { languages }: Pick<CompiledInstrument, 'languages'>,
  texts: Texts,
  key: string,
  fallback: string,
): string => text(texts, key, languages) ?? fallback;

/** Title of what a flag is about; its id where it has none. A score and a theme may share an id and are told apart by kind. */
export function subjectTitle(instrument: CompiledInstrument, { kind, id }: NonNullable<Flag['subject']>): string {
  if (kind !== 'item') {
    const score = subjectScore(instrument, { kind, id });
    return score ? scoreTitle(instrument, score) : id;
  }
  const item = instrument.items.find(({ key }) => key === id);
  return item ? textOf(instrument, item.texts, 'title', id) : id;
}

/** The score or theme score that a flag is about. */
export const subjectScore = (
  { scores, themeScores }: CompiledInstrument,
  { kind, id }: NonNullable<Flag['subject']>,
): CompiledScore | undefined => (kind === 'theme' ? themeScores : scores).find((score) => score.id === id);

/** A score's own title, else that of the section it is of, else its id. */
export function scoreTitle(instrument: CompiledInstrument, score: CompiledScore): string {
  const own = textOf(instrument, score.texts, 'title', '');
  if (own !== '') return own;
  const section = sectionOf(instrument, score);
  return section === undefined ? score.id : textOf(instrument, section.texts, 'title', score.id);
}

/** The innermost section that holds all items of a section's score. */
function sectionOf({ items, sections }: CompiledInstrument, { of }: CompiledScore) {
  if (of.kind !== 'items' || of.from !== 'section') return undefined;
  const paths = of.items.map((index) => {
    const path: number[] = [];
    for (let at = items[index]?.section ?? null; at !== null; at = sections[at]?.parent ?? null) path.push(at);
    return path;
  });
  const shared = paths[0]?.find((section) => paths.every((path) => path.includes(section)));
  return shared === undefined ? undefined : sections[shared];
}

/** A band's own title in the score's scale. */
export function bandTitle(instrument: CompiledInstrument, score: CompiledScore, { band }: BandRef): string {
  const set = score.bands === null ? undefined : instrument.bandSets[score.bands];
  const found = set?.bands.find((one) => one.band === band);
  return found ? textOf(instrument, found.texts, 'title', band) : band;
}
