import type { AnswerSheet } from './answers/answer-sheet.js';
import type { CompiledInstrument } from './compiled.js';
import { type Subject, subjectIndex, subjectName } from './explain/subject.js';
import type { Outcome } from './issue.js';
import { readAnswers } from './read-answers.js';
import type { ScoreContext } from './score.js';
import { previousOf } from './scoring/previous.js';
import { scoreResultOf } from './scoring/score-result.js';
import { type Scorer, scorerOf } from './scoring/scorer.js';
import type { Change, Standing, WhatWouldChange, Written } from './what-would-change/change.js';
import { type Alternative, alternatives } from './what-would-change/choices.js';
import { limitsOf } from './what-would-change/limits.js';
import { numbersAcross, standingKey } from './what-would-change/numbers.js';
import { type Place, placesOf, written } from './what-would-change/places.js';
import { itemsBehind } from './what-would-change/reach.js';

export interface ChangeOptions {
  readonly context?: ScoreContext;
  /**
   * How the score in question stands for some answers, `null` when they cannot be read. The scorer of this package
   * unless given: a faster one must agree with it.
   */
  readonly rescore?: (answers: unknown) => Standing | null;
}

/**
 * The smallest changes of one single answer that move the band of a score, up and down, each with the band and value that
 * it leads to, and what holds the score where it is. For a score that cannot be told: the single answers that let it be.
 *
 * Nothing is estimated: every change is scored again, through all scores behind this one. Tried are the other options of
 * an item (never one that stands for a missing answer), yes and no, one option more or less of several, and numbers by a
 * search for the edge; also answers where there is none. Texts, dates and whole rows are not tried. Where a list is
 * empty, no change of a single answer does it.
 *
 * @param subject A score or theme (see `Subject`); one that the instrument has not throws a `RangeError`.
 * @returns Issues when the answers as they stand cannot be read.
 */
export function whatWouldChange(
  compiled: CompiledInstrument,
  answers: unknown,
  subject: Subject,
  options: ChangeOptions = {},
): Outcome<WhatWouldChange> {
  const index = subjectIndex(compiled, subject);
  const score = [...compiled.scores, ...compiled.themeScores][index];
  if (score === undefined) throw new RangeError(`The instrument has no score or theme "${subjectName(subject).id}".`);
  const read = readScored(compiled, answers, options.context ?? {});
  if (!read.ok) return read;
  const { scorer, sheet } = read.value;
  const now = scoreResultOf(score, scorer.settled(index), scorer.possible(index));
  const rescore = options.rescore ?? rescoring(compiled, index, options.context ?? {});
  const trial = trialOf(answers, now, rescore);
  const isOpen = now.status === 'not-applicable' || (now.status === 'scored' && now.band === null);
  const places = isOpen ? [] : placesOf(compiled, sheet, itemsBehind(compiled, index));
  const found = places.flatMap((place) => changesAt(place, trial));
  const sides = { up: [] as Change[], down: [] as Change[], told: [] as Change[] };
  for (const { change, side } of found.toSorted(bySmallest)) sides[side].push(change);
  return {
    ok: true,
    value: {
      kind: index < compiled.scores.length ? 'score' : 'theme',
      id: score.id,
      now,
      ...sides,
      limits: limitsOf(score, now, compiled),
      rescored: trial.count(),
    },
  };
}

interface Read {
  readonly scorer: Scorer;
  readonly sheet: AnswerSheet;
}

/** Read and ready to be scored; only what is asked for is worked out. */
function readScored(compiled: CompiledInstrument, answers: unknown, { previous }: ScoreContext): Outcome<Read> {
  let scorer: Scorer | null = null;
  const before = previousOf(previous);
  const scorerFor = (sheet: AnswerSheet): Scorer => {
    scorer ??= scorerOf(compiled, sheet, before);
    return scorer;
  };
  const read = readAnswers(compiled, answers, { scoreOf: (index, sheet) => scorerFor(sheet).reading(index) });
  return read.ok ? { ok: true, value: { scorer: scorerFor(read.value), sheet: read.value } } : read;
}

const rescoring =
  (compiled: CompiledInstrument, index: number, context: ScoreContext) =>
  (answers: unknown): Standing | null => {
    const read = readScored(compiled, answers, context);
    if (!read.ok) return null;
    const { status, number, band } = read.value.scorer.settled(index);
    return { status, value: number, band: band && { band: band.band, value: band.value } };
  };

type Side = 'up' | 'down' | 'told';

interface Trial {
  readonly now: Standing;
  readonly at: (pointer: string, to: Written) => Standing | null;
  readonly count: () => number;
}

/** Scores again, each change once. */
function trialOf(answers: unknown, now: Standing, rescore: (answers: unknown) => Standing | null): Trial {
  const tried = new Map<string, Standing | null>();
  return {
    now,
    at: (pointer, to) => {
      const key = `${pointer} ${JSON.stringify(to)}`;
      const known = tried.get(key);
      if (known !== undefined) return known;
      const found = rescore(written(answers, pointer, to));
      tried.set(key, found);
      return found;
    },
    count: () => tried.size,
  };
}

interface FoundChange {
  readonly change: Change;
  readonly side: Side;
  readonly share: number;
}

/** Of each band that the item leads to alone, the smallest change. */
function changesAt(place: Place, trial: Trial): readonly FoundChange[] {
  const { item, row, pointer, from } = place;
  const byBand = new Map<string, FoundChange>();
  for (const { to, step, share } of alternativesAt(place, trial)) {
    const leadsTo = trial.at(pointer, to);
    const side = leadsTo === null ? null : sideOf(trial.now, leadsTo);
    if (leadsTo === null || side === null) continue;
    const found = { change: { item: item.key, row, pointer, from, to, step, leadsTo }, side, share };
    const key = standingKey(leadsTo);
    const other = byBand.get(key);
    if (other === undefined || bySmallest(found, other) < 0) byBand.set(key, found);
  }
  return [...byBand.values()];
}

function alternativesAt({ item, pointer, from }: Place, trial: Trial): readonly Alternative[] {
  if (item.kind !== 'number' && item.kind !== 'integer') return alternatives(item, from);
  const stands = (value: number): string | null => {
    const standing = trial.at(pointer, value);
    return standing && standingKey(standing);
  };
  return numbersAcross(item, typeof from === 'number' ? from : null, stands, standingKey(trial.now));
}

function sideOf(now: Standing, then: Standing): Side | null {
  if (then.status !== 'scored') return null;
  if (now.status !== 'scored') return 'told';
  if (now.band === null || then.band === null || then.band.value === now.band.value) return null;
  return then.band.value > now.band.value ? 'up' : 'down';
}

/** Of first answers, which take no step, the least demanding first: the lowest that raises, the highest that lowers. */
const bySmallest = (a: FoundChange, b: FoundChange): number => a.change.step - b.change.step || demand(a) - demand(b);

const demand = ({ side, share }: FoundChange): number => (side === 'down' ? 1 - share : share);
