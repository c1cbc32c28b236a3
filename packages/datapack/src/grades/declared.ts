import type { BandRef, CompiledInstrument, CompiledItem, Response } from '@plumbline/core';
import { answerAt, chosenCode, ownAnswers } from './answer-at.js';

/** The judgement that the authority declared for a score, by score id. Read from the authority's own view, as the result is. */
export function declaredBands(instrument: CompiledInstrument, response: Response): ReadonlyMap<string, BandRef> {
  const answers = ownAnswers(response);
  return new Map(
    instrument.items.flatMap((item) => {
      const band = declaredBand(instrument, item, answers);
      const score = item.declares === null ? undefined : instrument.scores[item.declares];
      return score && band ? [[score.id, band] as const] : [];
    }),
  );
}

function declaredBand(instrument: CompiledInstrument, item: CompiledItem, answers: unknown): BandRef | null {
  if (item.declares === null) return null;
  const score = instrument.scores[item.declares];
  const set = score === undefined || score.bands === null ? undefined : instrument.bandSets[score.bands];
  const code = chosenCode(item, answerAt(answers, item.pointer));
  const value = item.options.find((option) => option.code === code)?.value ?? null;
  const band = set?.bands.find((one) => one.value === value);
  return band ? { band: band.band, value: band.value } : null;
}
