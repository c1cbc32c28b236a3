import { type Expression, evaluate, memberOfParts, type Scalar, type Scope } from '@plumbline/core';
import type { Codes } from './finite.js';
import { codeIn } from './finite.js';
import {
  asNumber,
  asTruth,
  comparedNumbers,
  constant,
  type Found,
  isKnown,
  type NumberFound,
  unknown,
} from './found.js';
import { itemMember, type MemberView, scoreMember } from './members.js';
import { codesOf, type Planning, scalars, stateNames } from './planning.js';
import {
  allOf,
  anyOf,
  every,
  isUnknown,
  knownTruth,
  not,
  opposite,
  type Predicate,
  some,
  type Truth,
} from './predicate.js';
import { raw, type Sql, sql } from './sql-text.js';

/** What a condition may read besides answers and scores. */
export interface Surroundings {
  readonly member: MemberView | null;
  readonly inputs: null | { readonly [read in 'min' | 'max' | 'count']: () => Found };
  readonly inFlag: boolean;
}

const empty: Scope = {
  item: () => {
    throw new RangeError('Nothing but what was put in.');
  },
  part: () => null,
  score: () => ({ value: null, band: null }),
  itemMember: () => memberOfParts({}),
  scoreMember: () => memberOfParts({}),
  rows: () => [],
  member: null,
  inputs: null,
};

/** A condition: where it holds and where it fails. */
export const translateTruth = (expression: Expression, planning: Planning, around: Surroundings): Truth =>
  asTruth(translate(expression, planning, around));

/**
 * An expression in SQL. What the instrument alone decides is worked out now, by `evaluate` itself; what hangs on the code of
 * one answer or score becomes a set of codes; the rest is three-valued logic and arithmetic of doubles, as `evaluate` does it.
 */
export function translate(expression: Expression, planning: Planning, around: Surroundings): Found {
  const leaf = planning.columns.leaf(expression);
  if (leaf !== null) return leafFound(leaf, planning);
  const within = (operand: Expression): Found => translate(operand, planning, around);
  switch (expression.op) {
    case 'literal':
      return constant(expression.value);
    case 'item':
      return itemFound(expression, planning);
    case 'state': {
      const codes = planning.columns.code(expression.item) === null ? null : codesOf(planning, expression.item);
      return codes === null
        ? refused(planning, expression.op)
        : scalars(codes, (code) => stateNames.get(code) ?? 'answered');
    }
    case 'element':
      return refused(planning, expression.op);
    case 'score':
      return scoreFound(expression, planning);
    case 'this':
      return around.member === null ? unknown : around.member.read(expression.read);
    case 'inputs':
      return around.inputs === null ? unknown : around.inputs[expression.read]();
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const [left, right] = [within(expression.left), within(expression.right)];
      return (
        folded([left, right], ([a, b]) => ({ ...expression, left: at(a), right: at(b) })) ??
        compared(expression.op, left, right, planning)
      );
    }
    case 'in': {
      const { haystack } = expression;
      if ('op' in haystack) return refused(planning, 'in a list of an answer');
      const needle = within(expression.needle);
      return folded([needle], ([a]) => ({ ...expression, needle: at(a) })) ?? isIn(needle, haystack, planning);
    }
    case 'and':
    case 'or': {
      const operands = expression.operands.map(within);
      const truths = () => operands.map(asTruth);
      return (
        folded(operands, (names) => ({ ...expression, operands: names.map(at) })) ?? {
          kind: 'truth',
          ...(expression.op === 'and' ? every(truths()) : some(truths())),
        }
      );
    }
    case '!': {
      const operand = within(expression.operand);
      return (
        folded([operand], ([a]) => ({ ...expression, operand: at(a) })) ?? {
          kind: 'truth',
          ...opposite(asTruth(operand)),
        }
      );
    }
    case 'if':
      return choice(expression, planning, within);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max': {
      const operands = expression.operands.map(within);
      return (
        folded(operands, (names) => ({ ...expression, operands: names.map(at) })) ??
        arithmetic(expression.op, operands, planning)
      );
    }
    case 'coalesce': {
      const operands = expression.operands.map(within);
      return (
        folded(operands, (names) => ({ ...expression, operands: names.map(at) })) ??
        operands.reduceRight((rest, operand) => otherwise(isUnknownFound(operand), rest, operand, planning), unknown)
      );
    }
    case 'some':
    case 'all':
    case 'none':
    case 'count':
    case 'sum':
      return overMembers(expression, planning, around);
    case 'answered':
      return answered(expression.operand, within);
  }
}

/** Evidence and impact that a member cannot have are not there, whatever number or truth they read as. */
function answered(operand: Expression, within: (operand: Expression) => Found): Found {
  const found = within(operand);
  const isBeside = operand.op === 'this' && (operand.read === 'evidence' || operand.read === 'impact');
  return isBeside ? constant(false) : { kind: 'truth', ...knownTruth(isKnown(found)) };
}

const refused = (planning: Planning, found: string): Found => {
  planning.refuse('sql-not-expressible', 'a condition on numbers, states, bands and truths', found);
  return unknown;
};

type Leaf = NonNullable<ReturnType<Planning['columns']['leaf']>>;

function leafFound({ sql: found, gives }: Leaf, planning: Planning): Found {
  const { layers, dialect } = planning;
  if (gives === 'truth') {
    const whole = layers.define(sql`coalesce(${found}, CAST(-1 AS TINYINT))`);
    return scalars({ column: whole, domain: [-1, 0, 1] }, (code) => (code === -1 ? null : code === 1));
  }
  return {
    kind: 'number',
    sql: layers.define(sql`coalesce(${found}, ${dialect.double(0)})`),
    known: layers.define(sql`(${found} IS NOT NULL)`),
  };
}

function itemFound(expression: Extract<Expression, { op: 'item' }>, planning: Planning): Found {
  const item = planning.compiled.items[expression.item];
  if (item === undefined || expression.part !== undefined || planning.columns.code(expression.item) === null)
    return refused(planning, 'item');
  const codes = codesOf(planning, expression.item);
  if (codes === null) return unknown;
  if (item.kind === 'choice') return scalars(codes, (code) => (code < 0 ? null : (item.options[code]?.code ?? null)));
  if (item.kind === 'boolean') return scalars(codes, (code) => (code < 0 ? null : code === 1));
  return refused(planning, item.kind);
}

function scoreFound({ score, read }: Extract<Expression, { op: 'score' }>, { scores }: Planning): Found {
  const view = scores[score];
  if (view === undefined) return unknown;
  return read === 'value' ? view.value : scalars(view.code, view.ordinal);
}

const at = (name: string | undefined): Expression => ({ op: 'element', property: name ?? '' });

/** Worked out now where everything is constant, or once for each code where it hangs on one column. */
function folded(operands: readonly Found[], rebuilt: (names: readonly string[]) => Expression): Found | null {
  let codes: Codes | null = null;
  for (const operand of operands) {
    if (operand.kind === 'constant') continue;
    if (operand.kind !== 'finite') return null;
    if (codes !== null && codes.column.text !== operand.codes.column.text) return null;
    codes = operand.codes;
  }
  const names = operands.map((_, index) => `o${index}`);
  const expression = rebuilt(names);
  const result = (code: number): Scalar | null => {
    const values = operands.map((operand) =>
      operand.kind === 'finite' ? operand.at(code) : operand.kind === 'constant' ? operand.value : null,
    );
    const parts = Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
    return evaluate(expression, { ...empty, member: memberOfParts(parts) });
  };
  return codes === null ? constant(result(0)) : scalars(codes, result);
}

type Kind = 'number' | 'truth' | 'text' | 'nothing';

function kindOf(found: Found): Kind {
  if (found.kind === 'number' || found.kind === 'truth') return found.kind;
  const values: readonly (Scalar | null)[] =
    found.kind === 'constant' ? [found.value] : found.codes.domain.map((code) => found.at(code));
  const known = values.find((value) => value !== null);
  if (known === undefined) return 'nothing';
  return typeof known === 'number' ? 'number' : typeof known === 'boolean' ? 'truth' : 'text';
}

type Comparing = '==' | '!=' | '<' | '<=' | '>' | '>=';
const operators = { '==': '=', '!=': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

function compared(op: Comparing, left: Found, right: Found, planning: Planning): Found {
  const kinds = [kindOf(left), kindOf(right)];
  if (kinds[0] !== kinds[1]) return unknown;
  if (kinds[0] === 'number') {
    const { dialect } = planning;
    const short = besideEdge(op, left, right);
    if (short !== null) return { kind: 'truth', ...short };
    return { kind: 'truth', ...comparedNumbers(operators[op], asNumber(left, dialect), asNumber(right, dialect)) };
  }
  if (kinds[0] === 'text' && (op === '==' || op === '!='))
    return { kind: 'truth', ...inTurn(op, sameText(left, right)) };
  if (kinds[0] === 'truth' && (op === '==' || op === '!=')) {
    const [a, b] = [asTruth(left), asTruth(right)];
    const same: Truth = {
      holds: anyOf([allOf([a.holds, b.holds]), allOf([a.fails, b.fails])]),
      fails: anyOf([allOf([a.holds, b.fails]), allOf([a.fails, b.holds])]),
    };
    return { kind: 'truth', ...inTurn(op, same) };
  }
  return kinds[0] === 'nothing' || kinds[0] === 'truth' ? unknown : refused(planning, op);
}

const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function besideEdge(op: Comparing, left: Found, right: Found): Truth | null {
  if (op === '==' || op === '!=') return null;
  if (left.kind === 'number' && right.kind === 'constant' && typeof right.value === 'number')
    return left.beside?.(op, right.value) ?? null;
  if (right.kind === 'number' && left.kind === 'constant' && typeof left.value === 'number')
    return right.beside?.(mirrored[op], left.value) ?? null;
  return null;
}

const inTurn = (op: Comparing, same: Truth): Truth => (op === '==' ? same : opposite(same));

/** Both hang on a code: the same text of one and of the other. */
function sameText(left: Found, right: Found): Truth {
  const texts = (found: Found): readonly Scalar[] =>
    found.kind === 'constant'
      ? found.value === null
        ? []
        : [found.value]
      : found.kind === 'finite'
        ? [...new Set(found.codes.domain.flatMap((code) => found.at(code) ?? []))]
        : [];
  const is = (found: Found, text: Scalar): Predicate =>
    found.kind === 'finite' ? codeIn(found.codes, (code) => found.at(code) === text) : raw('TRUE');
  const holds = anyOf(
    texts(left)
      .filter((text) => texts(right).includes(text))
      .map((text) => allOf([is(left, text), is(right, text)])),
  );
  return { holds, fails: allOf([isKnown(left), isKnown(right), not(holds)]) };
}

function isIn(needle: Found, haystack: readonly Scalar[], planning: Planning): Found {
  if (needle.kind === 'truth') return refused(planning, 'in');
  const number = asNumber(needle, planning.dialect);
  const found = anyOf(
    haystack
      .filter((each) => typeof each === 'number')
      .map((each) => sql`(${number.sql} = ${planning.dialect.double(each)})`),
  );
  return { kind: 'truth', holds: allOf([number.known, found]), fails: allOf([number.known, not(found)]) };
}

const isUnknownFound = (found: Found): Truth => {
  const known = isKnown(found);
  return { holds: not(known), fails: known };
};

function choice(
  expression: Extract<Expression, { op: 'if' }>,
  planning: Planning,
  within: (operand: Expression) => Found,
): Found {
  // biome-ignore lint/suspicious/noThenProperty: the word of the compiled format; never awaited
  const branches = expression.branches.map(({ when, then }) => ({ when: within(when), then: within(then) }));
  const last = expression.otherwise === null ? unknown : within(expression.otherwise);
  const operands = [...branches.flatMap(({ when, then }) => [when, then]), last];
  const rebuilt = (names: readonly string[]): Expression => ({
    op: 'if',
    // biome-ignore lint/suspicious/noThenProperty: the word of the compiled format; never awaited
    branches: branches.map((_, index) => ({ when: at(names[2 * index]), then: at(names[2 * index + 1]) })),
    otherwise: at(names.at(-1)),
  });
  return (
    folded(operands, rebuilt) ??
    branches.reduceRight((rest, { when, then }) => otherwise(asTruth(when), then, rest, planning), last)
  );
}

/** `then` where the condition holds, `rest` where it fails, and where it cannot be told what both agree on. */
function otherwise(when: Truth, then: Found, rest: Found, planning: Planning): Found {
  const kinds = new Set([kindOf(then), kindOf(rest)].filter((kind) => kind !== 'nothing'));
  if (kinds.size > 1 || kinds.has('text')) return refused(planning, 'if');
  const open = isUnknown(when);
  if (kinds.has('truth')) {
    const [a, b] = [asTruth(then), asTruth(rest)];
    const by = (rail: 'holds' | 'fails'): Predicate =>
      anyOf([allOf([when.holds, a[rail]]), allOf([when.fails, b[rail]]), allOf([open, a[rail], b[rail]])]);
    return { kind: 'truth', holds: by('holds'), fails: by('fails') };
  }
  const [a, b] = [asNumber(then, planning.dialect), asNumber(rest, planning.dialect)];
  return {
    kind: 'number',
    sql: planning.layers.define(sql`CASE WHEN ${when.holds} THEN ${a.sql} ELSE ${b.sql} END`),
    known: anyOf([
      allOf([when.holds, a.known]),
      allOf([when.fails, b.known]),
      allOf([open, a.known, b.known, sql`(${a.sql} = ${b.sql})`]),
    ]),
  };
}

type Operation = '+' | '-' | '*' | '/' | 'min' | 'max';

function arithmetic(op: Operation, operands: readonly Found[], planning: Planning): Found {
  if (operands.some((operand) => kindOf(operand) !== 'number')) return unknown;
  const { dialect, layers } = planning;
  const numbers = operands.map((operand) => asNumber(operand, dialect));
  const [first, ...rest] = numbers;
  if (first === undefined) return unknown;
  if (op === '-' && rest.length === 0) return { ...first, sql: sql`(${dialect.double(0)} - ${first.sql})` };
  if (op === 'min' || op === 'max') {
    const values = numbers.map(({ sql: each }) => each);
    const sqlFound = op === 'min' ? dialect.least(values) : dialect.greatest(values);
    return { kind: 'number', sql: sqlFound, known: allOf(numbers.map(({ known }) => known)) };
  }
  const step = (left: NumberFound, right: NumberFound): NumberFound => operation(op, left, right, planning);
  const found = rest.reduce(step, first);
  const value = layers.define(found.sql);
  return { kind: 'number', sql: value, known: allOf([found.known, dialect.isFinite(value)]) };
}

function operation(
  op: '+' | '-' | '*' | '/',
  left: NumberFound,
  right: NumberFound,
  { dialect }: Planning,
): NumberFound {
  if (op !== '/')
    return { kind: 'number', sql: sql`(${left.sql} ${raw(op)} ${right.sql})`, known: allOf([left.known, right.known]) };
  const zero = sql`(${right.sql} = ${dialect.double(0)})`;
  return {
    kind: 'number',
    sql: sql`CASE WHEN ${zero} THEN ${dialect.double(0)} ELSE ${left.sql} / ${right.sql} END`,
    known: allOf([left.known, right.known, not(zero)]),
  };
}

type OverMembers = Extract<Expression, { op: 'some' | 'all' | 'none' | 'count' | 'sum' }>;

function membersOf({ over }: OverMembers, planning: Planning, around: Surroundings): readonly MemberView[] | null {
  switch (over.kind) {
    case 'items':
      return over.items.map((index) => itemMember(planning, index, around.inFlag));
    case 'scores':
      return over.scores.flatMap((index) => {
        const view = planning.scores[index];
        return view === undefined ? [] : [scoreMember(planning, view)];
      });
    case 'rows':
    case 'evidence':
      refused(planning, over.kind);
      return null;
  }
}

function overMembers(expression: OverMembers, planning: Planning, around: Surroundings): Found {
  const members = membersOf(expression, planning, around);
  if (members === null) return unknown;
  if (expression.op === 'sum') return sumOver(expression.of, members, planning, around);
  const { that } = expression;
  const truths = members.map((member) => testOf(that, member, planning, around));
  switch (expression.op) {
    case 'all':
      return { kind: 'truth', ...every(truths.map(orLeft)) };
    case 'none':
      return {
        kind: 'truth',
        ...every(truths.map(({ holds, fails, applies }) => orLeft({ holds: fails, fails: holds, applies }))),
      };
    case 'some':
      return { kind: 'truth', ...some(truths.map(orOut)) };
    case 'count': {
      const { wholes, dialect, layers } = planning;
      const total = wholes.add(truths.map(({ holds }) => wholes.bit(holds)));
      return {
        kind: 'number',
        sql: layers.define(dialect.cast(total.sql, 'DOUBLE')),
        known: allOf(truths.map((truth) => anyOf([orLeft(truth).holds, truth.fails]))),
      };
    }
  }
}

interface MemberTruth extends Truth {
  readonly applies: Predicate;
}

/** A member that does not apply is as if the condition held of it. */
const orLeft = ({ holds, fails, applies }: MemberTruth): Truth => ({ holds: anyOf([not(applies), holds]), fails });

/** A member that does not apply is as if the condition failed of it. */
const orOut = ({ holds, fails, applies }: MemberTruth): Truth => ({ holds, fails: anyOf([not(applies), fails]) });

/** Both rails only where the member applies. */
export function testOf(test: Expression, member: MemberView, planning: Planning, around: Surroundings): MemberTruth {
  const found = translate(test, planning, { ...around, member });
  const { codes, applies, appliesAt } = member;
  if (found.kind === 'finite' && codes !== null && found.codes.column.text === codes.column.text) {
    return {
      holds: codeIn(codes, (code) => appliesAt(code) && found.at(code) === true),
      fails: codeIn(codes, (code) => appliesAt(code) && found.at(code) === false),
      applies,
    };
  }
  const { holds, fails } = asTruth(found);
  return { holds: allOf([applies, holds]), fails: allOf([applies, fails]), applies };
}

function sumOver(of: Expression, members: readonly MemberView[], planning: Planning, around: Surroundings): Found {
  const { dialect, layers } = planning;
  const terms = members.map((member) => ({ member, term: translate(of, planning, { ...around, member }) }));
  const zero: Sql = dialect.double(0);
  const numbers = terms.map(({ member, term }) => ({ member, number: asNumber(term, dialect) }));
  const total = numbers.reduce(
    (sum, { member, number }) => sql`(${sum} + CASE WHEN ${member.applies} THEN ${number.sql} ELSE ${zero} END)`,
    zero,
  );
  const value = layers.define(total);
  return {
    kind: 'number',
    sql: value,
    known: allOf([
      ...numbers.map(({ member, number }) => anyOf([not(member.applies), number.known])),
      dialect.isFinite(value),
    ]),
  };
}

export const nothing: Surroundings = { member: null, inputs: null, inFlag: false };
