import {
  type CompiledInstrument,
  placesOf,
  type ResponseResult,
  roundFraction,
  type ScoreResult,
  text,
} from '@plumbline/core';
import type { ReadResponse } from './read-response.js';
import { plural } from './terminal.js';

const bandTitle = (compiled: CompiledInstrument, band: string): string => {
  const found = compiled.bandSets.flatMap(({ bands }) => bands).find((each) => each.band === band);
  return (found && text(found.texts, 'title', compiled.languages)) ?? band;
};

const row = (compiled: CompiledInstrument, score: ScoreResult): string => {
  const compiledScore = compiled.scores.find(({ id }) => id === score.id);
  const title = (compiledScore && text(compiledScore.texts, 'title', compiled.languages)) ?? score.id;
  const band = score.band === null ? score.status : bandTitle(compiled, score.band.band);
  const places = compiledScore === undefined ? 2 : placesOf(compiledScore);
  const value = score.fraction === null ? '' : roundFraction(score.fraction, places);
  const caps = score.cappedBy.map(({ because, cap }) => because ?? cap);
  const limited = caps.length === 0 ? '' : `  limited by ${[...new Set(caps)].join(', ')}`;
  return `  ${title.slice(0, 52).padEnd(52)}  ${band.padEnd(22)}  ${value.padStart(5)}${limited}`;
};

/** A response's scores as lines for a terminal, one view after another. */
export const scoreTable = (
  file: string,
  { response, compiled }: ReadResponse,
  result: ResponseResult,
): readonly string[] =>
  result.views.flatMap((view) => {
    const raised = view.result.flags.filter(({ state }) => state === 'raised');
    const invented = response.invented === true ? ', invented for demonstration' : '';
    return [
      `${file}: ${compiled.id} ${compiled.version}, ${response.organisation}, ${view.kind} view${invented}`,
      ...view.result.scores.map((score) => row(compiled, score)),
      `  ${plural(raised.length, 'flag')} raised, ${plural(view.result.states.unanswered, 'item')} unanswered`,
    ];
  });
