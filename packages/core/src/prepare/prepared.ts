import { readRows } from '../answers/read-rows.js';
import { scopeOf } from '../answers/scope-of.js';
import type { CompiledFlag, CompiledInstrument, CompiledScore } from '../compiled.js';
import type { Expression } from '../expression.js';
import { flagOf } from '../flags/flag-kind.js';
import { staleItems } from '../flags/stale-evidence.js';
import type { Outcome } from '../issue.js';
import { stateCodes } from '../projection.js';
import type { Flag, Result } from '../result.js';
import { memberOfItem, type Scope, type ScoreReading } from '../scope.js';
import type { ScoreContext } from '../score.js';
import { engineVersion } from '../scoring/engine-version.js';
import { type Previous, previousOf } from '../scoring/previous.js';
import { type BandsPlan, bandsPlan, type Doubt } from './bands-plan.js';
import {
  type Entry,
  insufficient,
  makeEntry,
  notApplicable,
  placeNow,
  placesPossible,
  valueNow,
  valueSpan,
} from './board.js';
import { capsPlan } from './caps-plan.js';
import { type Condition3, conditionOf, type Readings, type Shapes, type Span } from './condition.js';
import { coveringOf } from './covering.js';
import { declarationFlag, type FlagParts, type FlagRun, itemFlag, scoreFlag } from './flag-plan.js';
import { inputsReadings, makeInputsNow } from './inputs-now.js';
import { itemScore, type ScoreRun } from './item-score.js';
import { markReadings, readAnswerAt, truthByCode } from './mark-readings.js';
import { type Marks, makeMarks } from './marks.js';
import { isFlat } from './open-list.js';
import { type FoundTables, readMarks } from './read-marks.js';
import { decisionRun, type Rule3, scoreMean } from './score-score.js';
import { bandEnds, outcomeOf, type Scorecard, type ScoreOutcome } from './scorecard.js';
import { sightOf } from './sight.js';
import { slotsOf } from './slots.js';
import { wholeFlag } from './whole-flag.js';

/** Scores answers one set after another, as `score` does, without a trace. */
export interface Prepared {
  /**
   * As `score`: the same values, bands, coverage, caps, flags and issues. Bounds are sound, and never wider than those of
   * `score`. No fraction, no trace.
   */
  readonly score: (answers: unknown, context?: ScoreContext) => Outcome<Scorecard>;
  /** Whether this instrument is scored over flat tables; one that asks more is scored as `score` does it, at its speed. */
  readonly isFlat: boolean;
}

/** Scores whatever the tables cannot, and says what is wrong with answers that cannot be read. */
export type Otherwise = (
  compiled: CompiledInstrument,
  answers: unknown,
  context: ScoreContext,
) => Outcome<Pick<Result, keyof Scorecard>>;

/** `prepare`, with the engine for what tables cannot hold given by the caller. */
export function prepareWith(compiled: CompiledInstrument, otherwise: Otherwise): Prepared {
  const flat = flatScorer(compiled);
  const general = (answers: unknown, context: ScoreContext): Outcome<Scorecard> => {
    const found = otherwise(compiled, answers, context);
    return found.ok ? { ok: true, value: withoutTrace(found.value) } : found;
  };
  return {
    isFlat: flat !== null,
    score(answers, context = {}) {
      const found = flat === null ? null : flat(answers, context);
      return found === null ? general(answers, context) : { ok: true, value: found };
    },
  };
}

const withoutTrace = ({
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

type Flat = (answers: unknown, context: ScoreContext) => Scorecard | null;

/** `null`: the instrument has something that flat tables cannot hold. */
function flatScorer(compiled: CompiledInstrument): Flat | null {
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

  const runs: ScoreRun[] = [];
  for (const [index, score] of scores.entries()) {
    const set = bandSets[score.bands ?? -1];
    const bands = set === undefined ? null : bandsPlan(set, score, condition);
    if (set !== undefined && bands === null) return null;
    plans[index] = bands;
    const run = runOf(score, { compiled, scores, entries, marks, inputsNow, doubt, bands, condition, refsOf });
    if (run === null) return null;
    runs.push(run);
  }
  const flags = flagRuns(compiled, { compiled, marks, entries, scope });
  if (flags === null) return null;

  const root = slotsOf(compiled);
  const found: FoundTables = { tables: new Map() };
  const emitted = scores.map(({ id, scale }, index): Emitted => {
    const refs = refsOf(index);
    return { id, entry: entries[index] ?? makeEntry(), weightScale: scale.weight, refs, ends: bandEnds(refs) };
  });
  const emitScores = emitted.slice(0, compiled.scores.length);
  const emitThemes = emitted.slice(compiled.scores.length);
  const identity = Object.freeze({ id: compiled.id, version: compiled.version, address: compiled.address });
  const counted = Int32Array.from(items.flatMap(({ rowsOf }, index) => (rowsOf === null ? [index] : [])));

  return (answers, { asAt, previous: result }) => {
    found.tables.clear();
    doubt.isRaised = false;
    if (!readMarks(compiled, root, answers, marks, found) || !sight.settle(marks)) return null;
    for (const [table, rows] of found.tables) if (readRows(compiled, table, rows, scope).issues.length > 0) return null;
    const states = statesOf(marks, counted);
    const isClosed = states.unanswered + states['not-known'] + states.declined === 0;
    for (let at = 0; at < runs.length; at += 1) {
      const entry = entries[at];
      if (entry !== undefined) runs[at]?.(entry, isClosed);
    }
    if (doubt.isRaised) return null;
    const previous = result === undefined ? null : previousOf(result);
    const own = emitScores.map(emit);
    const themes = emitThemes.map(emit);
    return {
      instrument: identity,
      engine: engineVersion,
      scores: own,
      themes,
      flags: flags({ scores: own, themes, previous, asAt: asAt ?? null }),
      states,
    };
  };
}

interface Emitted {
  readonly id: string;
  readonly entry: Entry;
  readonly weightScale: number;
  readonly refs: BandsPlan['refs'];
  readonly ends: ReturnType<typeof bandEnds>;
}

const emit = ({ id, entry, weightScale, refs, ends }: Emitted): ScoreOutcome =>
  outcomeOf(id, entry, weightScale, refs, ends);

interface Given {
  readonly compiled: CompiledInstrument;
  readonly scores: readonly CompiledScore[];
  readonly entries: readonly Entry[];
  readonly marks: Marks;
  readonly inputsNow: ReturnType<typeof makeInputsNow>;
  readonly doubt: Doubt;
  readonly bands: BandsPlan | null;
  readonly condition: (expression: Expression) => Condition3 | null;
  readonly refsOf: (score: number) => BandsPlan['refs'];
}

function runOf(score: CompiledScore, given: Given): ScoreRun | null {
  const { compiled, scores, entries, marks, inputsNow, doubt, bands, condition, refsOf } = given;
  const covering = coveringOf(score);
  const caps = capsPlan(score, bands?.refs ?? [], condition);
  if (covering === null || caps === null) return null;
  const parts = { covering, bands, caps };
  const workspace = { marks, inputsNow, doubt };
  switch (score.of.kind) {
    case 'items':
      if (!isFlat(score.method)) return null;
      return itemScore(score, score.method, compiled, parts, workspace);
    case 'scores': {
      const inputs = { entries, refs: refsOf, scores };
      if (score.method === 'mean') return scoreMean(score, inputs, parts, workspace);
      if (score.method !== 'decision') return null;
      const rules: Rule3[] = [];
      for (const rule of score.rules) {
        const test = rule.if === null ? null : condition(rule.if);
        if (rule.if !== null && test === null) return null;
        rules.push({ condition: test, band: rule.band });
      }
      return decisionRun(score, inputs, rules, parts, workspace);
    }
    case 'rows':
      return null;
  }
}

function statesOf({ codes }: Marks, counted: Int32Array): Scorecard['states'] {
  let answered = 0;
  let unanswered = 0;
  let notApplicableCount = 0;
  let notKnown = 0;
  let declined = 0;
  for (let at = 0; at < counted.length; at += 1) {
    const code = codes[counted[at] ?? 0] ?? 0;
    if (code >= 0) answered += 1;
    else if (code === stateCodes.unanswered) unanswered += 1;
    else if (code === stateCodes['not-applicable']) notApplicableCount += 1;
    else if (code === stateCodes['not-known']) notKnown += 1;
    else if (code === stateCodes.declined) declined += 1;
  }
  return {
    answered,
    unanswered,
    'not-applicable': notApplicableCount,
    'not-known': notKnown,
    declined,
    hidden: counted.length - answered - unanswered - notApplicableCount - notKnown - declined,
  };
}

/** What conditions read that no table answers. */
function scopeOver(
  compiled: CompiledInstrument,
  scores: readonly CompiledScore[],
  marks: Marks,
  entries: readonly Entry[],
  bandSets: CompiledInstrument['bandSets'],
): Scope {
  const plain = scopeOf(
    compiled,
    { items: [], parts: [], visible: [], sections: [], rows: [] },
    {
      score: (index) => readingOf(entries[index], bandSets[scores[index]?.bands ?? -1]),
    },
  );
  const item = (index: number) => readAnswerAt(compiled, marks, index);
  return {
    ...plain,
    item,
    itemMember: (index) => memberOfItem(item(index), compiled.items[index]?.critical ?? null),
  };
}

function readingOf(entry: Entry | undefined, set: CompiledInstrument['bandSets'][number] | undefined): ScoreReading {
  if (entry === undefined || entry.status === notApplicable)
    return { status: 'not-applicable', value: null, band: null, coverage: null };
  const coverage = entry.applicable === 0 ? null : entry.answered / entry.applicable;
  if (entry.status === insufficient) return { status: 'insufficient', value: null, band: null, coverage };
  return {
    status: 'scored',
    value: entry.hasValue ? entry.value.high : null,
    band: set?.bands[entry.band]?.value ?? null,
    coverage,
  };
}

interface Now {
  readonly scores: readonly ScoreOutcome[];
  readonly themes: readonly ScoreOutcome[];
  readonly previous: Previous | null;
  readonly asAt: string | null;
}

function flagRuns(compiled: CompiledInstrument, parts: FlagParts): ((now: Now) => readonly Flag[]) | null {
  const runs: ((now: Now) => readonly Flag[])[] = [];
  for (const flag of compiled.flags) {
    const run = flagRun(flag, parts);
    if (run === null) return null;
    runs.push(run);
  }
  return (now) => {
    const flags: Flag[] = [];
    for (const run of runs) for (const flag of run(now)) flags.push(flag);
    return flags;
  };
}

function flagRun(flag: CompiledFlag, parts: FlagParts): ((now: Now) => readonly Flag[]) | null {
  const { compiled, marks } = parts;
  switch (flag.kind) {
    case 'view-disagreement':
      return () => [flagOf(flag, 'unknown', null, { views: 0 }, compiled)];
    case 'stale-evidence':
      return ({ asAt }) => {
        const items = compiled.items.map((_, index) => readAnswerAt(compiled, marks, index));
        return staleItems(flag, { compiled, items, asAt });
      };
    case 'condition':
      return flag.if === null || readsBeyond(flag.if) ? null : conditionFlag(flag, flag.if, parts);
  }
}

/** Parts of composite answers and rows are not marked. */
const readsBeyond = (expression: Expression): boolean => {
  const text = JSON.stringify(expression);
  return text.includes('"part":') || text.includes('"kind":"rows"');
};

function conditionFlag(flag: CompiledFlag, test: Expression, parts: FlagParts): FlagRun {
  switch (flag.each) {
    case 'item':
      return itemFlag(flag, test, parts);
    case 'declaration':
      return declarationFlag(flag, test, parts);
    case 'score':
    case 'theme':
      return scoreFlag(flag, test, parts, flag.each);
    case null:
      return wholeFlag(flag, test, parts);
  }
}
