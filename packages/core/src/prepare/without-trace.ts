import type { Result } from '../result.js';
import type { Scorecard, ScoreOutcome } from './scorecard.js';

/** What a page, a report or a batch needs of a result. */
export const withoutTrace = ({
  instrument,
  engine,
  scores,
  themes,
  flags,
  states,
}: Pick<Result, keyof Scorecard>): Scorecard => ({
  instrument,
  engine,
  scores: scores.map(asOutcome),
  themes: themes.map(asOutcome),
  flags,
  states,
});

const asOutcome = (score: Result['scores'][number]): ScoreOutcome => {
  const { id, status, value, band, bandBeforeCaps, coverage, bounds, cappedBy, mayCap } = score;
  const { lowest, highest, lowestBand, highestBand } = bounds;
  return {
    id,
    status,
    value,
    band,
    bandBeforeCaps,
    coverage,
    bounds: { lowest, highest, lowestBand, highestBand },
    cappedBy,
    mayCap,
  };
};
