import type { AnswerState, BandRef, CompiledInstrument, CompiledScore, ScoreResult } from '@plumbline/core';
import type { Authority, GradeCell, GradeMatrix, GradeRow } from '../data-pack.js';
import type { ScoredResponse } from '../pack-input.js';
import { because } from './because.js';
import { declaredBands } from './declared.js';
import { bandTitle, scoreTitle, textOf } from './texts.js';

/** Sections by authorities for one instrument: a column for every score that has a grade, the overall last. */
export function gradeMatrix(
  instrument: CompiledInstrument,
  authorities: readonly Authority[],
  responses: readonly ScoredResponse[],
): GradeMatrix {
  const scores = gradedScores(instrument);
  return {
    instrument: {
      id: instrument.id,
      version: instrument.version,
      edition: instrument.edition,
      title: textOf(instrument, instrument.texts, 'title', instrument.id),
    },
    bands: bandsOf(instrument, scores),
    columns: scores.map(({ score, isOverall }) => ({
      score: score.id,
      title: scoreTitle(instrument, score),
      isOverall,
    })),
    rows: authorities.map(({ code }) => {
      const returned = responses.find(({ response }) => response.organisation === code);
      return returned ? rowOf(code, returned, scores) : emptyRow(code, scores);
    }),
  };
}

interface Column {
  readonly score: CompiledScore;
  readonly isOverall: boolean;
}

/**
 * In the order of the questions (compiled scores stand in that of evaluation). The overall is the last score that is made of
 * scores and that no other reads.
 */
function gradedScores(instrument: CompiledInstrument): readonly Column[] {
  const graded = instrument.scores
    .filter((score) => score.bands !== null)
    .sort((a, b) => firstItem(a) - firstItem(b) || instrument.scores.indexOf(a) - instrument.scores.indexOf(b));
  const isRead = (score: CompiledScore) =>
    instrument.scores.some(({ of }) => of.kind === 'scores' && of.scores.includes(instrument.scores.indexOf(score)));
  const overall = graded.findLast((score) => score.of.kind === 'scores' && !isRead(score));
  return [
    ...graded.filter((score) => score !== overall).map((score) => ({ score, isOverall: false })),
    ...(overall ? [{ score: overall, isOverall: true }] : []),
  ];
}

const firstItem = ({ of }: CompiledScore): number =>
  of.kind === 'items' ? Math.min(...of.items) : Number.MAX_SAFE_INTEGER;

function bandsOf(instrument: CompiledInstrument, columns: readonly Column[]): GradeMatrix['bands'] {
  const first = columns.at(-1)?.score;
  const set = first === undefined || first.bands === null ? undefined : instrument.bandSets[first.bands];
  const bands = (set?.bands ?? []).map(({ band, value, texts }) => ({
    band,
    value,
    title: textOf(instrument, texts, 'title', band),
  }));
  return bands.sort((a, b) => b.value - a.value);
}

const noStates: { readonly [state in AnswerState]: number } = {
  answered: 0,
  unanswered: 0,
  'not-applicable': 0,
  'not-known': 0,
  declined: 0,
  hidden: 0,
};

function emptyRow(area: string, columns: readonly Column[]): GradeRow {
  const cells = columns.map(
    ({ score }): GradeCell => ({
      score: score.id,
      status: 'not-returned',
      value: null,
      band: null,
      title: null,
      lowestBand: null,
      highestBand: null,
      coverage: null,
      declared: null,
      because: [],
      isCapped: false,
    }),
  );
  return { area, returned: false, cells, answered: 0, items: 0, states: noStates };
}

function rowOf(area: string, { instrument, response, result }: ScoredResponse, columns: readonly Column[]): GradeRow {
  const declared = declaredBands(instrument, response);
  const { states } = result;
  // Hidden questions were not put to the authority.
  const items = Object.entries(states).reduce((sum, [state, count]) => (state === 'hidden' ? sum : sum + count), 0);
  const cells = columns.map(({ score }) => {
    const found = result.scores.find(({ id }) => id === score.id);
    if (!found) throw new Error(`The result has no score "${score.id}" of ${instrument.id}@${instrument.version}.`);
    const reasons = because(instrument, score, result);
    return cellOf(instrument, score, found, declared.get(score.id) ?? null, reasons);
  });
  return { area, returned: true, cells, answered: states.answered, items, states };
}

function cellOf(
  instrument: CompiledInstrument,
  score: CompiledScore,
  result: ScoreResult,
  declared: BandRef | null,
  reasons: readonly string[],
): GradeCell {
  return {
    score: score.id,
    status: result.status,
    value: result.value,
    band: result.band,
    title: result.band && bandTitle(instrument, score, result.band),
    lowestBand: result.bounds.lowestBand,
    highestBand: result.bounds.highestBand,
    coverage: result.coverage.share,
    declared,
    because: reasons,
    isCapped: result.cappedBy.length > 0,
  };
}
