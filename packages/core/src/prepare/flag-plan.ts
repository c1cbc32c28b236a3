import type { CompiledFlag, CompiledInstrument, CompiledItem } from '../compiled.js';
import { holds as evaluated } from '../evaluate.js';
import type { Expression, ThisProperty } from '../expression.js';
import { type Found, flagOf, report } from '../flags/flag-kind.js';
import { judgedItems } from '../flags/judged-items.js';
import { stateCodes } from '../projection.js';
import type { Flag } from '../result.js';
import { type Member, memberOfItem, type Scope } from '../scope.js';
import type { Previous } from '../scoring/previous.js';
import { codesOf } from './item-inputs.js';
import { readAnswerAt } from './mark-readings.js';
import { hidden, lowestCode, type Marks, stateOf } from './marks.js';
import { memberTest, readsOfThis, type TestedMember } from './member-test.js';
import type { Condition3 } from './readings.js';
import type { ScoreOutcome } from './scorecard.js';
import { fails, holds, truth3, unknown } from './truth.js';

/** Adds the flags of one kind for the answers that were just scored. */
export type FlagRun = (now: FlagNow, flags: Flag[]) => void;

export interface FlagNow {
  readonly scores: readonly ScoreOutcome[];
  readonly themes: readonly ScoreOutcome[];
  readonly previous: Previous | null;
  readonly asAt: string | null;
}

export interface FlagParts {
  readonly compiled: CompiledInstrument;
  readonly marks: Marks;
  readonly scope: Scope;
  readonly condition: (expression: Expression) => Condition3 | null;
}

const fromElsewhere = new Set<ThisProperty>(['band', 'coverage', 'previous', 'evidence', 'impact']);

/** Some conditions look at what no table holds. */
const lookCloser = 3;

/** A condition on each graded item: its truth by code where code is all that it asks, else asked of the answer itself. */
export function itemFlag(flag: CompiledFlag, test: Expression, parts: FlagParts): FlagRun {
  const { compiled, marks, scope } = parts;
  const indexes = judgedItems(compiled);
  const subjects = indexes.map((index) => subjectOf(flag, test, index, parts));
  const live = subjects.filter(({ truths }) => truths.some((truth) => truth !== fails && truth !== gone));
  const judged = Int32Array.from(indexes);
  const makers = new Map(
    indexes.map((index) => {
      const item = compiled.items[index];
      return [index, flagMaker(flag, { kind: 'item', id: item?.key ?? '' }, item?.themes ?? [])];
    }),
  );
  const close = together(flag);
  const found = () => judged.length - countGone(marks.codes, judged);
  return ({ previous }, flags) => {
    const from = flags.length;
    let skipped = 0;
    let open = 0;
    for (const { index, truths, ready, hasMore } of live) {
      const code = marks.codes[index] ?? hidden;
      const place = code - lowestCode;
      let truth = truths[place] ?? fails;
      if (truth === lookCloser)
        truth = truth3(evaluated(test, { ...scope, member: memberNow(index, parts, previous) }));
      if (truth === fails || truth === gone) continue;
      if (truth === unknown) {
        if (code >= 0) open += 1;
        else skipped += 1;
        continue;
      }
      const made = hasMore || previous !== null ? null : ready[place];
      const flagNow = made ?? makers.get(index)?.(factsOf(index, parts, previous));
      if (flagNow !== undefined) flags.push(flagNow);
    }
    close(flags, from, found, skipped, open);
  };
}

function countGone(codes: Int16Array, judged: Int32Array): number {
  let count = 0;
  for (let at = 0; at < judged.length; at += 1) {
    const code = codes[judged[at] ?? 0] ?? 0;
    if (code === hidden || code === notApplicable) count += 1;
  }
  return count;
}

const notApplicable = stateCodes['not-applicable'];
const gone = 4;

interface Subject {
  readonly index: number;
  readonly truths: Uint8Array;
  /** The flag as it is for each code, where nothing else enters it. */
  readonly ready: readonly (Flag | null)[];
  readonly hasMore: boolean;
}

function subjectOf(flag: CompiledFlag, test: Expression, index: number, parts: FlagParts): Subject {
  const item = parts.compiled.items[index];
  if (item === undefined) return { index, truths: new Uint8Array(0), ready: [], hasMore: true };
  const isNumber = item.options.length === 0 && (item.kind === 'number' || item.kind === 'integer');
  const ownTest = memberTest(test);
  const isOpen = ownTest === null || readsOfThis(test, fromElsewhere);
  const hasMore = isNumber || item.composite?.evidence != null || item.composite?.impact != null;
  const codes = Array.from({ length: codesOf(item) - lowestCode }, (_, place) => place + lowestCode);
  const truths = Uint8Array.from(codes, (code) => {
    const state = stateOf(code);
    if (state === 'not-applicable' || state === 'hidden') return gone;
    if (isOpen || ownTest === null || (isNumber && code >= 0)) return surely(ownTest, test, item, code);
    return ownTest(tested(item, code));
  });
  const ready = codes.map((code, at) =>
    !hasMore && (truths[at] === holds || truths[at] === lookCloser)
      ? Object.freeze(
          flagOf(flag, 'raised', Object.freeze({ kind: 'item', id: item.key }), factsAt(item, code), parts.compiled),
        )
      : null,
  );
  return { index, truths, ready, hasMore };
}

const tested = (item: CompiledItem, code: number): TestedMember => {
  const option = item.kind === 'choice' && code >= 0 ? (item.options[code]?.value ?? null) : null;
  const value =
    option !== null && item.reverse && item.range !== null ? item.range.min + item.range.max - option : option;
  return { state: stateOf(code), value, band: null, coverage: null, critical: item.critical, previous: null };
};

/** What the code alone settles need not be asked of the answer: the parts of an `and` that fail. */
function surely(
  test: ((member: TestedMember) => number) | null,
  expression: Expression,
  item: CompiledItem,
  code: number,
) {
  if (test !== null && !readsOfThis(expression, fromElsewhere)) return lookCloser;
  if (expression.op !== 'and') return lookCloser;
  const isNumber = item.options.length === 0 && (item.kind === 'number' || item.kind === 'integer');
  const mustFail = expression.operands.some((operand) => {
    const part = readsOfThis(operand, fromElsewhere) ? null : memberTest(operand);
    return part !== null && !(isNumber && code >= 0) && part(tested(item, code)) === fails;
  });
  return mustFail ? fails : lookCloser;
}

const factsAt = (item: CompiledItem, code: number): Flag['facts'] => {
  const { state, value } = tested(item, code);
  return Object.freeze({ state, value, ...(item.critical === 'none' ? {} : { critical: item.critical }) });
};

function memberNow(index: number, { compiled, marks }: FlagParts, previous: Previous | null): Member {
  const item = compiled.items[index];
  const before = previous?.item(item?.key ?? '') ?? null;
  return memberOfItem(readAnswerAt(compiled, marks, index), item?.critical ?? null, { previous: before });
}

function factsOf(index: number, parts: FlagParts, previous: Previous | null): Flag['facts'] {
  const { compiled, marks } = parts;
  const item = compiled.items[index];
  const answer = readAnswerAt(compiled, marks, index);
  const before = previous?.item(item?.key ?? '') ?? null;
  return {
    state: answer.state,
    value: answer.value,
    ...(item === undefined || item.critical === 'none' ? {} : { critical: item.critical }),
    ...(item?.composite?.evidence ? { evidence: answer.evidence.length } : {}),
    ...(item?.composite?.impact ? { impact: answer.hasImpact } : {}),
    ...(before === null ? {} : { previous: before }),
  };
}

/** As `report` does for flags of the explaining engine, from counts: of those raised since `from`; `found` is asked when there are none. */
function together({ id, severity, themes: own }: CompiledFlag) {
  const themes = Object.freeze([...new Set(own)]);
  const whole = (state: Flag['state'], members: number): Flag => ({
    id,
    state,
    severity,
    subject: null,
    themes,
    facts: { members },
    skipped: 0,
  });
  return (flags: Flag[], from: number, found: () => number, skipped: number, open: number): void => {
    if (open > 0) flags.push(whole('unknown', open));
    else if (flags.length === from) {
      const told = found() - skipped;
      flags.push(told === 0 && skipped > 0 ? whole('unknown', 0) : whole('clear', told));
    }
    const first = flags[from];
    if (skipped > 0 && first !== undefined) flags[from] = { ...first, skipped };
  };
}

/** A declared judgement beside the score that it stands for. */
export function declarationFlag(flag: CompiledFlag, test: Expression, parts: FlagParts): FlagRun {
  const { compiled, marks, scope } = parts;
  const indexes = compiled.items.flatMap(({ rowsOf, declares }, index) =>
    rowsOf === null && declares !== null ? [index] : [],
  );
  return ({ scores, previous }, flags) => {
    const found = indexes.flatMap((index): readonly Found[] => {
      const item = compiled.items[index];
      if (item === undefined) return [];
      const answer = readAnswerAt(compiled, marks, index);
      if (answer.state === 'not-applicable' || answer.state === 'hidden') return [];
      const before = previous?.item(item.key) ?? null;
      const declared = scores[item.declares ?? -1];
      const band = declared?.band?.value ?? null;
      const member = memberOfItem(answer, item.critical, { previous: before, band });
      const facts = {
        state: answer.state,
        value: answer.value,
        score: declared?.id ?? '',
        indicative: band,
        ...(item.critical === 'none' ? {} : { critical: item.critical }),
        ...(item.composite?.evidence ? { evidence: answer.evidence.length } : {}),
        ...(item.composite?.impact ? { impact: answer.hasImpact } : {}),
        ...(before === null ? {} : { previous: before }),
      };
      const subject = { kind: 'item', id: item.key } as const;
      const truth = evaluated(test, { ...scope, member });
      if (truth === null) {
        const isAnswered = answer.state === 'answered' && band !== null;
        return [{ state: isAnswered ? 'unknown' : 'skipped', subject, facts }];
      }
      return [{ state: truth ? 'raised' : 'clear', subject, facts }];
    });
    flags.push(...report(flag, found, compiled));
  };
}

/** A condition on each score or theme. */
export function scoreFlag(
  flag: CompiledFlag,
  test: Expression,
  { compiled, scope }: FlagParts,
  kind: 'score' | 'theme',
): FlagRun {
  const ownTest = memberTest(test);
  const given = kind === 'score' ? compiled.scores : compiled.themeScores;
  const make = given.map(({ id }) => flagMaker(flag, { kind, id }, kind === 'theme' ? [id] : []));
  const close = together(flag);
  return ({ scores, themes, previous }, flags) => {
    const from = flags.length;
    let found = 0;
    let skipped = 0;
    let open = 0;
    const outcomes = kind === 'score' ? scores : themes;
    for (let at = 0; at < outcomes.length; at += 1) {
      const outcome = outcomes[at];
      if (outcome === undefined || outcome.status === 'not-applicable') continue;
      found += 1;
      const { status, value } = outcome;
      const band = outcome.band === null ? null : outcome.band.value;
      const coverage = outcome.coverage.share;
      const before = previous === null ? null : previous.score(outcome.id);
      // A new one each time: what an old object is given has to be recorded for the garbage collector.
      const member: TestedMember = { state: status, value, band, coverage, critical: null, previous: before };
      const truth =
        ownTest === null
          ? truth3(evaluated(test, { ...scope, member: { ...plainMember, ...member } as Member }))
          : ownTest(member);
      if (truth === fails) continue;
      if (truth === unknown) {
        if (status === 'scored') open += 1;
        else skipped += 1;
        continue;
      }
      const facts =
        before === null ? { status, value, band, coverage } : { status, value, band, coverage, previous: before };
      const flagNow = make[at]?.(facts);
      if (flagNow !== undefined) flags.push(flagNow);
    }
    close(flags, from, () => found, skipped, open);
  };
}

const plainMember = { evidence: [], hasImpact: false, parts: {} };

/** A raised flag about one subject; all but its facts is the same each time. */
function flagMaker(
  { id, severity, themes: own }: CompiledFlag,
  subject: NonNullable<Flag['subject']>,
  more: readonly string[],
): (facts: Flag['facts']) => Flag {
  const themes = Object.freeze([...new Set([...own, ...more])]);
  Object.freeze(subject);
  return (facts) => ({ id, state: 'raised', severity, subject, themes, facts, skipped: 0 });
}
