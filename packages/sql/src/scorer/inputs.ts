import type { CompiledScore } from '@plumbline/core';
import { type ExactFound, exactAt } from './exact-found.js';
import { type Codes, codeIn, type Term, termsAt, wholeAt } from './finite.js';
import { asNumber, type Found, type NumberFound, type Ordering, stands } from './found.js';
import { itemMember, type MemberView, scoreMember } from './members.js';
import { codesOf, doubleOf, numberOf, optionValue, type Planning, scalars, stateNames } from './planning.js';
import { allOf, always, anyOf, never, not, type Predicate, type Truth } from './predicate.js';
import { leastCommonMultiple, rationalOf } from './rational.js';
import type { ScoreView } from './score-view.js';
import { sql } from './sql-text.js';
import type { Whole } from './whole.js';

/** One input of a score, as far as arithmetic is concerned. */
export interface InputView {
  /** It is there to count or to be missed: neither not applicable nor hidden. */
  readonly applies: Predicate;
  /** It is answered with a number, or scored. */
  readonly counted: Predicate;
  /** It is answered, be it with a text. */
  readonly answered: Predicate;
  /** It enters the arithmetic: counted, or under `worst` with its lowest. */
  readonly entered: Predicate;
  /** Times the scale of all inputs; 0 where it does not enter. */
  readonly value: Whole;
  /** The same as a sum. */
  readonly terms: readonly Term[];
  /** What conditions see of it while it enters. */
  readonly number: Found;
  /** Its own number, without what stands in under `worst`. */
  readonly own: Found;
  /** What a decision counts. */
  readonly judgement: Found;
  readonly member: MemberView;
  readonly weight: bigint;
}

export interface InputsView {
  readonly inputs: readonly InputView[];
  /** What every value is multiplied by; positive. */
  readonly scale: Whole;
}

const applies = (code: number): boolean => {
  const state = stateNames.get(code);
  return state !== 'not-applicable' && state !== 'hidden';
};

/** Inputs of a score over items. */
export function itemInputs(
  score: CompiledScore,
  items: readonly number[],
  weights: readonly bigint[],
  planning: Planning,
): InputsView {
  const scale = items.reduce((all, index) => leastCommonMultiple(all, scaleOf(score, index, planning)), 1n);
  const inputs = items.flatMap((index, place) => {
    const codes = codesOf(planning, index);
    return codes === null ? [] : [itemInput(score, index, codes, weights[place] ?? 1n, scale, planning)];
  });
  return { inputs, scale: planning.wholes.literal(scale) };
}

function scaleOf({ missing }: CompiledScore, index: number, { compiled, columns }: Planning): bigint {
  const item = compiled.items[index];
  const number = columns.number(index);
  const values = item?.options.map((_, code) => optionValue(item, code)) ?? [];
  const floor = missing === 'worst' ? (item?.range?.min ?? null) : null;
  const scale = number === null ? 1n : BigInt(number.scale);
  return [...values, floor]
    .filter((value) => value !== null)
    .reduce((all, value) => leastCommonMultiple(all, rationalOf(value).denominator), scale);
}

function itemInput(
  score: CompiledScore,
  index: number,
  codes: Codes,
  weight: bigint,
  scale: bigint,
  planning: Planning,
): InputView {
  const { compiled, wholes, layers } = planning;
  const item = compiled.items[index];
  const floor = score.missing === 'worst' ? (item?.range?.min ?? null) : null;
  const scaled = (value: number): bigint => {
    const { numerator, denominator } = rationalOf(value);
    return (numerator * scale) / denominator;
  };
  const applying = codeIn(codes, applies);
  const member = itemMember(planning, index, false);
  const number = numberOf(planning, index);
  if (item === undefined || number === null) {
    const at = (code: number): number | null => (item === undefined ? null : optionValue(item, code));
    const entering = (code: number): number | null => at(code) ?? (applies(code) ? floor : null);
    const scaledAt = (code: number): bigint => {
      const value = entering(code);
      return value === null ? 0n : scaled(value);
    };
    return {
      applies: applying,
      counted: codeIn(codes, (code) => at(code) !== null),
      answered: codeIn(codes, (code) => code >= 0),
      entered: codeIn(codes, (code) => entering(code) !== null),
      value: wholeAt(codes, scaledAt, wholes),
      terms: termsAt(codes, scaledAt, wholes),
      number: scalars(codes, entering),
      own: scalars(codes, at),
      judgement: scalars(codes, at),
      member,
      weight,
    };
  }
  const counted = allOf([applying, number.known]);
  const own = wholes.multiply(number.whole, wholes.literal(scale / number.scale));
  const missing = allOf([applying, not(number.known)]);
  const lowest = floor === null ? wholes.literal(0n) : wholes.literal(scaled(floor));
  const entered = floor === null ? counted : applying;
  const value = wholes.choose(
    counted,
    own,
    floor === null ? lowest : wholes.choose(missing, lowest, wholes.literal(0n)),
  );
  const double = { kind: 'number', sql: doubleOf(number, planning), known: counted } as const;
  return {
    applies: applying,
    counted,
    answered: codeIn(codes, (code) => code >= 0),
    entered,
    value: layers.defineWhole(value),
    terms: [{ by: 1n, whole: layers.defineWhole(value) }],
    number: floor === null ? double : withFloor(double, floor, entered, planning),
    own: double,
    judgement: double,
    member,
    weight,
  };
}

function withFloor(number: NumberFound, floor: number, entered: Predicate, { dialect, layers }: Planning): NumberFound {
  const text = layers.define({
    text: `CASE WHEN ${number.known.text} THEN ${number.sql.text} ELSE ${dialect.double(floor).text} END`,
    level: Math.max(number.known.level, number.sql.level),
  });
  return { kind: 'number', sql: text, known: entered };
}

/** Inputs of a score over scores: fractions, brought onto one denominator, which is a matter of the response. */
export function scoreInputs(scores: readonly number[], weights: readonly bigint[], planning: Planning): InputsView {
  const { wholes, layers } = planning;
  const views = scores.flatMap((index, place) => {
    const view = planning.scores[index];
    return view === undefined ? [] : [{ view, fraction: fractionOf(view, planning), weight: weights[place] ?? 1n }];
  });
  const denominators = views.map(({ fraction }) => fraction.denominator);
  const fixed = denominators.filter(isFixed).reduce((all, { lowest }) => leastCommonMultiple(all, lowest), 1n);
  const varying = new Map(denominators.filter((each) => !isFixed(each)).map((each) => [each.sql.text, each]));
  const scale = [...varying.values()].reduce(
    (all, each) => layers.defineWhole(wholes.multiply(all, each)),
    wholes.literal(fixed),
  );
  const inputs = views.map(({ view, fraction, weight }): InputView => {
    const { numerator, denominator } = fraction;
    const share = layers.defineWhole(wholes.divide(scale, denominator));
    const value = view.fraction === null ? scalars(view.code, view.ordinal) : view.value;
    const worth = layers.defineWhole(wholes.multiply(numerator, { ...share, highest: limit(scale, denominator) }));
    return {
      applies: view.applies,
      counted: view.scored,
      answered: view.scored,
      entered: view.scored,
      value: worth,
      terms: [{ by: 1n, whole: worth }],
      number: value,
      own: value,
      judgement: judgementOf(view, planning),
      member: scoreMember(planning, view),
      weight,
    };
  });
  return { inputs, scale };
}

const isFixed = ({ lowest, highest }: Whole): boolean => lowest === highest;

/** The ordinal of the band; the value of what has no bands. */
function judgementOf(view: ScoreView, planning: Planning): Found {
  const hasBands = view.code.domain.some((code) => code >= 0);
  return hasBands ? orElse(scalars(view.code, view.ordinal), view.value, planning) : view.value;
}

/** The quotient by a number that is at least its lowest. */
const limit = (scale: Whole, divisor: Whole): bigint => scale.highest / (divisor.lowest > 1n ? divisor.lowest : 1n);

/** The ordinal; of a score that no band fits its value. */
function orElse(ordinal: Found, value: Found, planning: Planning): Found {
  const [first, second] = [asNumber(ordinal, planning.dialect), asNumber(value, planning.dialect)];
  if (second.known.text === never.text) return ordinal;
  return {
    kind: 'number',
    sql: {
      text: `CASE WHEN ${first.known.text} THEN ${first.sql.text} ELSE ${second.sql.text} END`,
      level: Math.max(first.sql.level, first.known.level, second.sql.level),
    },
    known: anyOf([first.known, second.known]),
  };
}

/** A decision enters with the ordinal of its band. */
const fractionOf = (view: ScoreView, planning: Planning): Pick<ExactFound, 'numerator' | 'denominator'> =>
  view.fraction ?? exactAt(view.code, view.ordinal, planning);

/** What `inputs` reads: the least, the greatest and the number of those that are there. @param any some are */
export function summaryOf(
  found: readonly Found[],
  any: Predicate,
  planning: Planning,
): { readonly [read in 'min' | 'max' | 'count']: () => Found } {
  const { dialect, layers, wholes } = planning;
  const numbers = () => found.map((each) => asNumber(each, dialect));
  const end = (read: 'min' | 'max'): Found => {
    const shown = numbers().map(({ sql: value, known }) => sql`CASE WHEN ${known} THEN ${value} END`);
    const picked = read === 'min' ? dialect.least(shown) : dialect.greatest(shown);
    return {
      kind: 'number',
      sql: layers.define(sql`coalesce(${picked}, ${dialect.double(0)})`),
      known: any,
      beside: (op, edge) => endBeside(read, op, edge, found, any, planning),
    };
  };
  return {
    min: () => end('min'),
    max: () => end('max'),
    count: () => {
      const total = wholes.add(numbers().map(({ known }) => wholes.bit(known)));
      return { kind: 'number', sql: layers.define(dialect.cast(total.sql, 'DOUBLE')), known: always };
    },
  };
}

const turned = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

/** The least is at least an edge where none is below it: no number needs to be worked out. */
function endBeside(
  read: 'min' | 'max',
  op: Ordering,
  edge: number,
  found: readonly Found[],
  any: Predicate,
  { dialect, layers }: Planning,
): Truth {
  const isAny = read === 'min' ? op === '<' || op === '<=' : op === '>' || op === '>=';
  const some = layers.define(anyOf(found.map((each) => stands(each, isAny ? op : turned[op], edge, dialect))));
  const none = allOf([any, not(some)]);
  return isAny ? { holds: some, fails: none } : { holds: none, fails: some };
}
