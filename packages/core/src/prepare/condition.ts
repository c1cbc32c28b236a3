import { compare } from '../evaluate/kleene.js';
import type { Expression, Scalar, ThisProperty } from '../expression.js';
import { type MemberTest, memberTest, readsOfThis } from './member-test.js';
import { bitOf, fails, holds, mayBeUnknown, mayFail, mayHold, negated, negatedBits, truth3, unknown } from './truth.js';

/** What a condition reads: codes of choices, and scores as they stand and as they may become. */
export interface Readings {
  /** By `code - lowestCode` of a choice. */
  readonly codeAt: (item: number) => number;
  /** The same for every code that the item may still have, as a mask. */
  readonly codesPossible: (item: number) => number;
  /** Place in a list that begins with not applicable, insufficient, scored without a band; then the bands. */
  readonly bandAt: (score: number) => number;
  readonly bandsPossible: (score: number) => number;
  readonly valueAt: (score: number) => number | null;
  readonly valuePossible: (score: number) => Span;
  readonly inputsMin: () => number | null;
  readonly inputsMax: () => number | null;
  /** Ends of what the least and the greatest input may be; `null` where they may be unknown as well. */
  readonly minPossible: () => Span;
  readonly maxPossible: () => Span;
}

export interface Span {
  lowest: number;
  highest: number;
  mayBeUnknown: boolean;
  isEmpty: boolean;
}

/** Two questions to one condition: what it comes to, and what it may come to. */
export interface Condition3 {
  readonly now: () => number;
  readonly possible: () => number;
}

export interface Shapes {
  /** Truth by code of a condition that reads one choice only; `null` for anything else. */
  readonly byCode: (expression: Expression, item: number) => Uint8Array | null;
  /** Conditions that somebody has worked out already. */
  readonly known?: (expression: Expression) => Condition3 | null;
  /** Ordinals of a score's bands, in order. `null`: no bands. */
  readonly ordinals: (score: number) => readonly number[] | null;
}

/**
 * A condition over choices, bands and `inputs` as two small functions; `null` for a condition that asks anything else.
 * Bands enter through tables, so that nothing is evaluated while scoring.
 */
export function conditionOf(expression: Expression, readings: Readings, shapes: Shapes): Condition3 | null {
  const found = shapes.known?.(expression) ?? null;
  if (found !== null) return found;
  const inner = (each: Expression) => conditionOf(each, readings, shapes);
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'boolean' ? constant(expression.value) : null;
    case 'and':
      return both(all(expression.operands, inner));
    case 'or': {
      const operands = all(expression.operands, inner);
      const none = both(operands === null ? null : operands.map(negate));
      return none && negate(none);
    }
    case '!': {
      const operand = inner(expression.operand);
      return operand && negate(operand);
    }
    case 'some':
    case 'all':
    case 'none':
      return overScores(expression, readings, shapes);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(expression, readings, shapes) ?? ofOneChoice(expression, readings, shapes);
    case 'in':
      return membership(expression, readings, shapes) ?? ofOneChoice(expression, readings, shapes);
    case 'answered':
    case 'state':
    case 'if':
    case 'coalesce':
      return ofOneChoice(expression, readings, shapes);
    case 'item':
    case 'element':
    case 'score':
    case 'this':
    case 'inputs':
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'count':
    case 'sum':
      return null;
  }
}

const constant = (truth: boolean): Condition3 => {
  const found = truth3(truth);
  return { now: () => found, possible: () => bitOf(found) };
};

function all(
  operands: readonly Expression[],
  inner: (each: Expression) => Condition3 | null,
): readonly Condition3[] | null {
  const found: Condition3[] = [];
  for (const operand of operands) {
    const condition = inner(operand);
    if (condition === null) return null;
    found.push(condition);
  }
  return found;
}

function both(operands: readonly Condition3[] | null): Condition3 | null {
  if (operands === null) return null;
  return {
    now() {
      let found: number = holds;
      for (const operand of operands) {
        const truth = operand.now();
        if (truth === fails) return fails;
        if (truth === unknown) found = unknown;
      }
      return found;
    },
    possible() {
      let hold = mayHold;
      let fail = 0;
      let open = 0;
      let mustFail = false;
      for (const operand of operands) {
        const bits = operand.possible();
        hold &= bits;
        fail |= bits & mayFail;
        open |= bits & mayBeUnknown;
        mustFail ||= bits === mayFail;
      }
      return hold | fail | (mustFail ? 0 : open);
    },
  };
}

const negate = ({ now, possible }: Condition3): Condition3 => ({
  now: () => negated(now()),
  possible: () => negatedBits(possible()),
});

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
type Compared = Extract<Expression, { op: Comparison }>;

/** The subject of a comparison with a literal, on whichever side it stands. */
function sides({ op, left, right }: Compared): { subject: Expression; op: Comparison; literal: Scalar } | null {
  if (right.op === 'literal') return { subject: left, op, literal: right.value };
  return left.op === 'literal' ? { subject: right, op: mirrored[op], literal: left.value } : null;
}

const mirrored = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function comparison(expression: Compared, readings: Readings, shapes: Shapes): Condition3 | null {
  const found = sides(expression);
  if (found === null) return null;
  const { subject, op, literal } = found;
  if (subject.op === 'score' && subject.read === 'band')
    return ofBand(subject.score, (ordinal) => compare(op, ordinal, literal), readings, shapes);
  if (subject.op === 'count' && typeof literal === 'number') return ofCount(subject, op, literal, readings, shapes);
  if (subject.op === 'score' && typeof literal === 'number') return ofValue(subject.score, op, literal, readings);
  if (subject.op === 'inputs' && typeof literal === 'number') return ofInputs(subject.read, op, literal, readings);
  return null;
}

function membership(
  { needle, haystack }: Extract<Expression, { op: 'in' }>,
  readings: Readings,
  shapes: Shapes,
): Condition3 | null {
  if ('op' in haystack || needle.op !== 'score' || needle.read !== 'band') return null;
  return ofBand(needle.score, (ordinal) => (ordinal === null ? null : haystack.includes(ordinal)), readings, shapes);
}

type OfOrdinal = (ordinal: number | null) => boolean | null;

/** Places of `bandAt` before the bands. */
export const notApplicablePlace = 0;
export const insufficientPlace = 1;
export const bandlessPlace = 2;
export const firstBandPlace = 3;

function bandTable(score: number, of: OfOrdinal, shapes: Shapes, whenGone: boolean | null): Uint8Array | null {
  const ordinals = shapes.ordinals(score);
  if (ordinals === null) return null;
  return Uint8Array.from([whenGone, of(null), of(null), ...ordinals.map(of)], (truth) => truth3(truth));
}

function ofBand(score: number, of: OfOrdinal, readings: Readings, shapes: Shapes): Condition3 | null {
  const table = bandTable(score, of, shapes, of(null));
  return (
    table &&
    byTable(
      table,
      () => readings.bandAt(score),
      () => readings.bandsPossible(score),
    )
  );
}

export const byTable = (table: Uint8Array, place: () => number, places: () => number): Condition3 => ({
  now: () => table[place()] ?? unknown,
  possible: () => possibleBits(table, places()),
});

/** Bits of the truths at the places of a mask. */
export function possibleBits(table: Uint8Array, places: number): number {
  let bits = 0;
  for (let place = 0, left = places; left !== 0; place += 1, left >>>= 1)
    if (left & 1) bits |= 1 << (table[place] ?? unknown);
  return bits;
}

/** A score that does not apply is no member: `some` and `none` pass it over as failing, `all` as holding. */
function overScores(
  { op, over, that }: Extract<Expression, { op: 'some' | 'all' | 'none' | 'count' }>,
  readings: Readings,
  shapes: Shapes,
): Condition3 | null {
  const members = over.kind === 'scores' ? membersOf(over.scores, that, op === 'all', readings, shapes) : null;
  if (members === null) return null;
  if (op === 'all') return both(members);
  const none = both(members.map(negate));
  return none && (op === 'none' ? none : negate(none));
}

/** Each score as a condition of its own, by the place of its band. */
function membersOf(
  scores: readonly number[],
  that: Expression,
  whenGone: boolean,
  readings: Readings,
  shapes: Shapes,
): readonly Condition3[] | null {
  const test = memberTest(that);
  if (test === null || readsOfThis(that, beyondBands)) return null;
  return scores.map((score) => {
    const table = memberTable(shapes.ordinals(score) ?? [], test, whenGone);
    return byTable(
      table,
      () => readings.bandAt(score),
      () => readings.bandsPossible(score),
    );
  });
}

const beyondBands = new Set<ThisProperty>(['value', 'coverage', 'previous', 'evidence', 'impact']);

function memberTable(ordinals: readonly number[], test: MemberTest, whenGone: boolean): Uint8Array {
  const at = (state: string, band: number | null): number =>
    test({ state, value: null, band, coverage: null, critical: null, previous: null });
  const scored = ordinals.map((ordinal) => at('scored', ordinal));
  return Uint8Array.from([truth3(whenGone), at('insufficient', null), at('scored', null), ...scored]);
}

type Counted = Extract<Expression, { op: 'some' | 'all' | 'none' | 'count' }>;

/** How many scores meet a condition, against a limit; known only when all are. */
function ofCount(
  { over, that }: Counted,
  op: Comparison,
  limit: number,
  readings: Readings,
  shapes: Shapes,
): Condition3 | null {
  const members = over.kind === 'scores' ? membersOf(over.scores, that, false, readings, shapes) : null;
  if (members === null) return null;
  const span: Span = { lowest: 0, highest: 0, mayBeUnknown: false, isEmpty: false };
  return {
    now() {
      let count = 0;
      for (const member of members) {
        const truth = member.now();
        if (truth === unknown) return unknown;
        count += truth;
      }
      return truth3(compare(op, count, limit));
    },
    possible() {
      span.lowest = 0;
      span.highest = 0;
      span.mayBeUnknown = false;
      for (const member of members) {
        const bits = member.possible();
        if (bits & mayHold) span.highest += 1;
        if (bits === mayHold) span.lowest += 1;
        if (bits & mayBeUnknown) span.mayBeUnknown = true;
      }
      return spanBits(op, span, limit);
    },
  };
}

function ofValue(score: number, op: Comparison, limit: number, readings: Readings): Condition3 {
  return {
    now: () => truth3(compare(op, readings.valueAt(score), limit)),
    possible: () => spanBits(op, readings.valuePossible(score), limit),
  };
}

function ofInputs(read: 'min' | 'max' | 'count', op: Comparison, limit: number, readings: Readings): Condition3 | null {
  if (read === 'count') return null;
  const value = read === 'min' ? readings.inputsMin : readings.inputsMax;
  const span = read === 'min' ? readings.minPossible : readings.maxPossible;
  return {
    now: () => truth3(compare(op, value(), limit)),
    possible: () => spanBits(op, span(), limit),
  };
}

function spanBits(op: Comparison, { lowest, highest, mayBeUnknown: open, isEmpty }: Span, limit: number): number {
  if (isEmpty) return mayBeUnknown;
  const below = lowest < limit;
  const above = highest > limit;
  const equal = lowest <= limit && highest >= limit;
  const bits = (hold: boolean, fail: boolean) =>
    (hold ? mayHold : 0) | (fail ? mayFail : 0) | (open ? mayBeUnknown : 0);
  switch (op) {
    case '<':
      return bits(below, above || equal);
    case '<=':
      return bits(below || equal, above);
    case '>':
      return bits(above, below || equal);
    case '>=':
      return bits(above || equal, below);
    case '==':
      return bits(equal, below || above);
    case '!=':
      return bits(below || above, equal);
  }
}

/** Reads one choice and nothing else: its truth by code is worked out once. */
function ofOneChoice(expression: Expression, readings: Readings, shapes: Shapes): Condition3 | null {
  const item = onlyItem(expression);
  if (item === null) return null;
  const table = shapes.byCode(expression, item);
  return (
    table &&
    byTable(
      table,
      () => readings.codeAt(item),
      () => readings.codesPossible(item),
    )
  );
}

/** The one item that an expression reads, `null` when it reads several or anything else. */
export function onlyItem(expression: unknown): number | null {
  const items = new Set<number>();
  const isPure = visit(expression, items);
  const [only] = items;
  return isPure && items.size === 1 && only !== undefined ? only : null;
}

const others = new Set(['element', 'score', 'this', 'inputs', 'some', 'all', 'none', 'count', 'sum']);

function visit(node: unknown, items: Set<number>): boolean {
  if (Array.isArray(node)) return node.every((each) => visit(each, items));
  if (typeof node !== 'object' || node === null) return true;
  if ('op' in node && typeof node.op === 'string' && others.has(node.op)) return false;
  if ('part' in node) return false;
  if ('item' in node && typeof node.item === 'number') items.add(node.item);
  return Object.values(node).every((each) => visit(each, items));
}
