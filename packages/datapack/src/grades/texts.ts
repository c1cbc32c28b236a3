import type { CompiledInstrument, Texts } from '@plumbline/core';

/** A text in the instrument's own language, `fallback` where it has none. */
export const textOf = (
  instrument: Pick<CompiledInstrument, 'languages'>,
  texts: Texts,
  key: string,
  fallback: string,
): string => texts[instrument.languages[0] ?? 'en']?.[key] ?? fallback;

/** Title of an item, score or theme score by its id; the id itself where there is none. */
export function titleOf(instrument: CompiledInstrument, id: string): string {
  const found =
    instrument.items.find((item) => item.key === id) ??
    instrument.scores.find((score) => score.id === id) ??
    instrument.themeScores.find((score) => score.id === id);
  return found ? textOf(instrument, found.texts, 'title', id) : id;
}
