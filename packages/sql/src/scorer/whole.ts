import { halved } from './halved.js';
import { always, isAlways, isNever, never, type Predicate } from './predicate.js';
import type { ScorerDialect, WholeType } from './scorer-dialect.js';
import { joined, type Sql, sql } from './sql-text.js';

/** A whole number in SQL, never NULL, with the range that it cannot leave and the type that holds it. */
export interface Whole {
  readonly sql: Sql;
  readonly lowest: bigint;
  readonly highest: bigint;
  readonly type: WholeType;
}

const widths: readonly { readonly type: WholeType; readonly bits: bigint }[] = [
  { type: 'TINYINT', bits: 7n },
  { type: 'SMALLINT', bits: 15n },
  { type: 'INTEGER', bits: 31n },
  { type: 'BIGINT', bits: 63n },
];

/** Beyond 2^126 nothing holds it: `isTooWide` tells, and the plan is refused. */
export function typeFor(lowest: bigint, highest: bigint): WholeType {
  const found = widths.find(({ bits }) => lowest >= -(2n ** bits) && highest < 2n ** bits);
  return found?.type ?? 'HUGEINT';
}

const isTooWide = ({ lowest, highest }: Pick<Whole, 'lowest' | 'highest'>): boolean =>
  lowest < -(2n ** 126n) || highest > 2n ** 126n;

/** Arithmetic on whole numbers whose every step has a type that cannot overflow. */
export interface Wholes {
  readonly literal: (value: bigint) => Whole;
  readonly bit: (condition: Predicate) => Whole;
  readonly add: (terms: readonly Whole[]) => Whole;
  readonly subtract: (a: Whole, b: Whole) => Whole;
  readonly multiply: (a: Whole, b: Whole) => Whole;
  /** No remainder. */
  readonly divide: (a: Whole, b: Whole) => Whole;
  readonly compare: (op: Comparison, a: Whole, b: Whole) => Predicate;
  readonly choose: (condition: Predicate, then: Whole, otherwise: Whole) => Whole;
  /** The first whose condition holds, without one case inside another. */
  readonly chooseFirst: (cases: readonly Case[], otherwise: Whole) => Whole;
  readonly cast: (a: Whole, type: WholeType) => Sql;
}

export interface Case {
  readonly when: Predicate;
  readonly whole: Whole;
}

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '<>';

/** Engines limit how deep an expression may be (DuckDB: 1,000), and sums of two lean to one side. */
export const longestRun = 128;

const isLiteral = ({ lowest, highest }: Whole): boolean => lowest === highest;

const order: readonly WholeType[] = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT'];
export const wider = (a: WholeType, b: WholeType): WholeType => (order.indexOf(a) >= order.indexOf(b) ? a : b);

export function wholesOf(dialect: ScorerDialect, tooWide: (found: Whole) => void): Wholes {
  const literal = (value: bigint, type = typeFor(value, value)): Whole => ({
    sql: { text: dialect.literal(value, type), level: 0 },
    lowest: value,
    highest: value,
    type,
  });

  const cast = (a: Whole, type: WholeType): Sql => {
    if (a.type === type) return a.sql;
    return isLiteral(a) ? literal(a.lowest, type).sql : dialect.cast(a.sql, type);
  };

  const made = (lowest: bigint, highest: bigint, sqlAt: (type: WholeType) => Sql, atLeast: WholeType): Whole => {
    if (lowest === highest) return literal(lowest);
    const type = wider(typeFor(lowest, highest), atLeast);
    const found = { lowest, highest, type, sql: sqlAt(type) };
    if (isTooWide(found)) tooWide(found);
    return found;
  };

  const addTwo = (a: Whole, b: Whole): Whole => {
    if (isLiteral(a) && a.lowest === 0n) return b;
    if (isLiteral(b) && b.lowest === 0n) return a;
    return made(
      a.lowest + b.lowest,
      a.highest + b.highest,
      (type) => sql`(${cast(a, type)} + ${cast(b, type)})`,
      // A sum may be narrower than what it is made of: -110 and 0 to 224 come to at most 114.
      wider(typeFor(a.lowest, a.highest), typeFor(b.lowest, b.highest)),
    );
  };

  /** Narrow terms are summed for as long as the sum stays narrow: bytes add up faster than words. */
  const add = (terms: readonly Whole[]): Whole => {
    const [first, ...rest] = [...terms].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
    if (first === undefined) return literal(0n);
    const groups: Whole[] = [];
    let group = first;
    let size = 1;
    for (const term of rest) {
      const next = typeFor(group.lowest + term.lowest, group.highest + term.highest);
      const isNarrow = next === group.type || (term.type === next && group.type !== term.type);
      if (isNarrow && size < longestRun) {
        group = addTwo(group, term);
        size += 1;
      } else {
        groups.push(group);
        group = term;
        size = 1;
      }
    }
    groups.push(group);
    if (groups.length === 1) return group;
    return groups.length === terms.length ? halved(groups, addTwo, literal(0n)) : add(groups);
  };

  const multiply = (a: Whole, b: Whole): Whole => {
    if (isLiteral(b) && b.lowest === 1n) return a;
    if (isLiteral(a) && a.lowest === 1n) return b;
    const ends = [a.lowest * b.lowest, a.lowest * b.highest, a.highest * b.lowest, a.highest * b.highest];
    return made(
      least(ends),
      greatest(ends),
      (type) => sql`(${cast(a, type)} * ${cast(b, type)})`,
      wider(a.type, b.type),
    );
  };

  const chooseFirst = (cases: readonly Case[], otherwise: Whole): Whole => {
    const open = cases.filter(({ when }) => !isNever(when));
    const sure = open.findIndex(({ when }) => isAlways(when));
    const last = open[sure]?.whole ?? otherwise;
    const tried = open.slice(0, sure < 0 ? undefined : sure);
    if (tried.length === 0) return last;
    const all = [...tried.map(({ whole }) => whole), last];
    const lowest = least(all.map((whole) => whole.lowest));
    const highest = greatest(all.map((whole) => whole.highest));
    const type = all.reduce<WholeType>((widest, whole) => wider(widest, whole.type), typeFor(lowest, highest));
    const whens = tried.map(({ when, whole }) => sql`WHEN ${when} THEN ${cast(whole, type)}`);
    return { sql: sql`CASE ${joined(whens, ' ')} ELSE ${cast(last, type)} END`, lowest, highest, type };
  };

  return {
    literal: (value) => literal(value),
    bit: (condition) =>
      condition.text === always.text
        ? literal(1n)
        : condition.text === never.text
          ? literal(0n)
          : { sql: dialect.cast(condition, 'TINYINT'), lowest: 0n, highest: 1n, type: 'TINYINT' },
    add,
    subtract: (a, b) => add([a, multiply(b, literal(-1n))]),
    multiply,
    divide(a, b) {
      if (isLiteral(b) && b.lowest === 1n) return a;
      const type = wider(a.type, b.type);
      return {
        sql: dialect.divideWhole(cast(a, type), cast(b, type)),
        lowest: a.lowest < 0n ? a.lowest : 0n,
        highest: a.highest > 0n ? a.highest : 0n,
        type,
      };
    },
    compare(op, a, b) {
      const decided = decide(op, a, b);
      if (decided !== null) return decided ? always : never;
      const type = wider(a.type, b.type);
      return sql`(${cast(a, type)} ${{ text: op, level: 0 }} ${cast(b, type)})`;
    },
    choose: (condition, then, otherwise) => chooseFirst([{ when: condition, whole: then }], otherwise),
    chooseFirst,
    cast,
  };
}

// biome-ignore lint/complexity/useMathMinMax: Math.min takes no bigint
export const least = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b < a ? b : a));
// biome-ignore lint/complexity/useMathMinMax: Math.max takes no bigint
export const greatest = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b > a ? b : a));

/** What the ranges alone decide. */
function decide(op: Comparison, a: Whole, b: Whole): boolean | null {
  switch (op) {
    case '<':
      return a.highest < b.lowest ? true : a.lowest >= b.highest ? false : null;
    case '<=':
      return a.highest <= b.lowest ? true : a.lowest > b.highest ? false : null;
    case '>':
      return decide('<', b, a);
    case '>=':
      return decide('<=', b, a);
    case '=':
      if (isLiteral(a) && isLiteral(b)) return a.lowest === b.lowest;
      return a.highest < b.lowest || b.highest < a.lowest ? false : null;
    case '<>': {
      const same = decide('=', a, b);
      return same === null ? null : !same;
    }
  }
}
