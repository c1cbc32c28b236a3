import { readRows } from '../answers/read-rows.js';
import { referencesOf } from '../answers/references.js';
import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import type { Expression } from '../expression.js';
import type { ScoreContext } from '../score.js';
import { engineVersion } from '../scoring/engine-version.js';
import { previousOf } from '../scoring/previous.js';
import { type BandsPlan, bandsPlan, type Doubt } from './bands-plan.js';
import { type Entry, makeEntry, placeNow, placesPossible, valueNow, valueSpan } from './board.js';
import { capsPlan } from './caps-plan.js';
import { conditionOf } from './condition.js';
import { countStates } from './count-states.js';
import { coveringOf } from './covering.js';
import { decisionRun, type Rule3 } from './decision-run.js';
import type { FlagParts } from './flag-plan.js';
import { flagRuns } from './flag-runs.js';
import { scopeOver } from './flat-scope.js';
import { inputsReadings, makeInputsNow } from './inputs-now.js';
import { type ItemInputs, itemInputs } from './item-inputs.js';
import { itemScore, type ScoreParts, type ScoreRun, type Workspace, worthOf } from './item-score.js';
import { markReadings, truthByCode } from './mark-readings.js';
import { lowestCode, makeMarks } from './marks.js';
import { isFlat } from './open-list.js';
import { type FoundTables, readMarks } from './read-marks.js';
import type { Condition3, Readings, Shapes, Span } from './readings.js';
import type { ScoreInputs3 } from './score-inputs.js';
import { scoreMean } from './score-mean.js';
import { type BandEnds, bandEnds, type OutcomeRun, outcomeOf, type Scorecard, type ScoreOutcome } from './scorecard.js';
import { sightOf } from './sight.js';
import { slotsOf } from './slots.js';
import { type SumBands, sumBands } from './sum-bands.js';
import { type Summing, sumScore } from './sum-score.js';
import { type Summed, sumLayout, sumsOf } from './sums.js';

/** `null`: these answers need the explaining engine. */
export type Flat = (answers: unknown, context: ScoreContext) => Scorecard | null;

/** `null`: the instrument has something that flat tables cannot hold. */
export function flatScorer(compiled: CompiledInstrument): Flat | null {
  const { items, sections, bandSets } = compiled;
  const scores = [...compiled.scores, ...compiled.themeScores];
  const marks = makeMarks(items.length, sections.length);
  const entries = scores.map(makeEntry);
  const doubt: Doubt = { isRaised: false };
  const inputsNow = makeInputsNow();
  const scope = scopeOver(compiled, scores, marks, entries, bandSets);
  const refsOf = (score: number) => plans[score]?.refs ?? [];
  const plans: (BandsPlan | null)[] = [];
  const span: Span = { lowest: 0, highest: 0, mayBeUnknown: true, isEmpty: true };
  const readings: Readings = {
    ...markReadings(compiled, marks),
    ...inputsReadings(inputsNow),
    bandAt: (score) => placeNow(entries[score] ?? makeEntry()),
    bandsPossible: (score) => placesPossible(entries[score] ?? makeEntry()),
    valueAt: (score) => valueNow(entries[score]),
    valuePossible: (score) => valueSpan(entries[score], span),
  };
  const shapes: Shapes = {
    byCode: truthByCode(compiled, scope),
    ordinals: (score) => {
      const set = bandSets[scores[score]?.bands ?? -1];
      return set === undefined ? null : set.bands.map(({ value }) => value);
    },
  };
  const condition = (expression: Expression): Condition3 | null => conditionOf(expression, readings, shapes);
  const sight = sightOf(compiled, marks, (when) => condition(when.if), scope);
  if (sight === null) return null;

  const workspace = { marks, inputsNow, doubt };
  const isRead = referencesOf(compiled.scores, compiled.themeScores, bandSets, items, sections, compiled.flags).scores;
  const shown = shownBy();
  const shareBands = sharing<SumBands>();
  const summed = new Map<number, Summed>();
  const summing: Summing[] = [];
  const runs: OutcomeRun[] = [];
  for (const [index, score] of scores.entries()) {
    const set = bandSets[score.bands ?? -1];
    const plan = set === undefined ? null : bandsPlan(set, score, condition);
    if (set !== undefined && plan === null) return null;
    const { refs, ends } = shown(plan?.refs ?? []);
    const bands = plan && { ...plan, refs };
    plans[index] = bands;
    const found = runOf(score, { compiled, scores, entries, workspace, bands, condition, refsOf });
    const entry = entries[index];
    if (found === null || entry === undefined) return null;
    const { run, parts, inputs } = found;
    const general: OutcomeRun = (isClosed) => {
      run(entry, isClosed);
      return outcomeOf(score.id, entry, score.scale.weight, refs, ends);
    };
    runs.push(general);
    const layout = inputs && sumLayout(score, inputs, worthOf(score));
    if (inputs === null || layout === null) continue;
    const placing = set && bands && sumBands(set, bands, score, layout, inputs, inputsNow);
    if (placing === null) continue;
    summed.set(index, { layout, inputs, worth: worthOf(score) });
    summing.push({
      index,
      score,
      layout,
      inputs,
      parts,
      ends,
      placing: placing === undefined ? null : shareBands(placing),
      entry: isRead.has(index) ? entry : null,
      general,
    });
  }
  const sums = sumsOf(summed, compiled, marks, scores.length);
  for (const each of summing) runs[each.index] = sumScore(each, workspace, sums);
  const parts: FlagParts = { compiled, marks, scope, condition };
  const flags = flagRuns(compiled, parts);
  if (flags === null) return null;

  const found: FoundTables = { tables: new Map() };
  const read = readMarks(compiled, slotsOf(compiled), marks, found);
  const workOut = (from: number, to: number, isClosed: boolean): readonly ScoreOutcome[] => {
    const outcomes: ScoreOutcome[] = [];
    for (let index = from; index < to; index += 1) outcomes.push((runs[index] as OutcomeRun)(isClosed));
    return outcomes;
  };

  const identity = Object.freeze({ id: compiled.id, version: compiled.version, address: compiled.address });
  const counted = Int32Array.from(items.flatMap(({ rowsOf }, index) => (rowsOf === null ? [index] : [])));
  const stateCounts = new Int32Array(-lowestCode);
  const ownCount = compiled.scores.length;

  return (answers, { asAt, previous: result }) => {
    if (found.tables.size > 0) found.tables.clear();
    doubt.isRaised = false;
    if (!read(answers) || !sight.settle(marks)) return null;
    if (found.tables.size > 0)
      for (const [table, rows] of found.tables)
        if (readRows(compiled, table, rows, scope).issues.length > 0) return null;
    const states = countStates(marks, counted, stateCounts);
    const isClosed = states.unanswered + states['not-known'] + states.declined === 0;
    sums.fill();
    const outcomes = workOut(0, ownCount, isClosed);
    const themes = workOut(ownCount, scores.length, isClosed);
    if (doubt.isRaised) return null;
    const previous = result === undefined ? null : previousOf(result);
    return {
      instrument: identity,
      engine: engineVersion,
      scores: outcomes,
      themes,
      flags: flags({ scores: outcomes, themes, previous, asAt: asAt ?? null }),
      states,
    };
  };
}

/** The first of all that say the same: what many scores share stays in the nearest cache. */
const sharing = <T>() => {
  const known = new Map<string, T>();
  return (value: T): T => {
    const name = JSON.stringify(value);
    const found = known.get(name) ?? value;
    known.set(name, found);
    return found;
  };
};

/** Scores with the same bands share what they show of them. */
const shownBy = () => {
  const known = new Map<string, Shown>();
  return (refs: BandsPlan['refs']): Shown => {
    const name = JSON.stringify(refs);
    const found = known.get(name) ?? { refs, ends: bandEnds(refs) };
    known.set(name, found);
    return found;
  };
};

interface Shown {
  readonly refs: BandsPlan['refs'];
  readonly ends: BandEnds;
}

interface Given {
  readonly compiled: CompiledInstrument;
  readonly scores: readonly CompiledScore[];
  readonly entries: readonly Entry[];
  readonly workspace: Workspace;
  readonly bands: BandsPlan | null;
  readonly condition: (expression: Expression) => Condition3 | null;
  readonly refsOf: (score: number) => BandsPlan['refs'];
}

interface Run {
  readonly run: ScoreRun;
  readonly parts: ScoreParts;
  /** Of a score of items. */
  readonly inputs: ItemInputs | null;
}

function runOf(score: CompiledScore, given: Given): Run | null {
  const { compiled, scores, entries, workspace, bands, condition, refsOf } = given;
  const covering = coveringOf(score);
  const caps = capsPlan(score, bands?.refs ?? [], condition);
  if (covering === null || caps === null) return null;
  const parts = { covering, bands, caps };
  switch (score.of.kind) {
    case 'items': {
      const inputs = isFlat(score.method) ? itemInputs(score, score.of.items, compiled) : null;
      if (!isFlat(score.method) || inputs === null) return null;
      const run = itemScore(score, score.method, inputs, parts, workspace);
      return run && { run, parts, inputs };
    }
    case 'scores': {
      const inputs = { entries, refs: refsOf, scores };
      const run =
        score.method === 'mean'
          ? scoreMean(score, inputs, parts, workspace)
          : decisionOf(score, inputs, parts, workspace, condition);
      return run && { run, parts, inputs: null };
    }
    case 'rows':
      return null;
  }
}

function decisionOf(
  score: CompiledScore,
  inputs: ScoreInputs3,
  parts: ScoreParts,
  workspace: Workspace,
  condition: Given['condition'],
): ScoreRun | null {
  if (score.method !== 'decision') return null;
  const rules: Rule3[] = [];
  for (const rule of score.rules) {
    const test = rule.if === null ? null : condition(rule.if);
    if (rule.if !== null && test === null) return null;
    rules.push({ condition: test, band: rule.band });
  }
  return decisionRun(score, inputs, rules, parts, workspace);
}
