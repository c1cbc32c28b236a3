import type { Expression, Scalar } from '../expression.js';
import { isScalar } from '../json.js';
import { nearest } from '../nearest.js';
import { brokenExpression, type ExpressionCompiler, type Operand, shortened, type Typed } from './compile.js';
import type { Binding } from './compile-environment.js';
import { members } from './compile-members.js';
import { answered, inputs, score, self, state, variable } from './compile-reading.js';
import {
  boolean,
  isBoolean,
  isDate,
  isNumber,
  nameOf,
  number,
  unite,
  type ValueType,
  whyNeverEqual,
} from './compile-types.js';

/** Compiles the operands of one operator. `path` points at the operands. */
export type Operator = (
  compiler: ExpressionCompiler,
  json: unknown,
  path: string,
  binding: Binding,
  name: string,
) => Typed;

type EqualityOp = '==' | '!=';
type OrderOp = '<' | '<=' | '>' | '>=';
type NumberOp = '+' | '-' | '*' | '/' | 'min' | 'max';

const equality =
  (op: EqualityOp): Operator =>
  (compiler, json, path, binding) => {
    const [left, right] = compileAll(compiler, compiler.operands(json, path, 2, 2), binding);
    if (left === undefined || right === undefined) return brokenExpression;
    compareTypes(compiler, path, left.type, right.type);
    return { expression: { op, left: left.expression, right: right.expression }, type: boolean };
  };

const compareTypes = (compiler: ExpressionCompiler, path: string, left: ValueType, right: ValueType): void => {
  const why = whyNeverEqual(left, right);
  switch (why?.kind) {
    case undefined:
      return;
    case 'types':
      compiler.mismatch(path, nameOf(left), nameOf(right));
      return;
    case 'code':
      compiler.wrong('choice-unknown', path, why.codes.join(' | '), why.code, nearest(why.code, why.codes));
      return;
    case 'band':
      compiler.wrong('band-value-unknown', path, why.values.join(' | '), why.value);
      return;
  }
};

const order =
  (op: OrderOp): Operator =>
  (compiler, json, path, binding) => {
    const [left, right] = compileAll(compiler, compiler.operands(json, path, 2, 2), binding);
    if (left === undefined || right === undefined) return brokenExpression;
    const areNumbers = isNumber(left.type) && isNumber(right.type);
    const areDates = isDate(left.type) && isDate(right.type);
    if (!areNumbers && !areDates)
      compiler.mismatch(path, 'number | date, both the same', `${nameOf(left.type)}, ${nameOf(right.type)}`);
    return { expression: { op, left: left.expression, right: right.expression }, type: boolean };
  };

const isIn: Operator = (compiler, json, path, binding) => {
  const operands = compiler.operands(json, path, 2, 2);
  if (operands === null) return brokenExpression;
  const [first, second] = operands as [Operand, Operand];
  const needle = compiler.node(first.json, first.path, binding);
  if (Array.isArray(second.json)) return isInLiterals(compiler, needle, second.json, second.path);
  const haystack = compiler.node(second.json, second.path, binding);
  if (haystack.type.kind === 'choices') {
    const { codes } = haystack.type;
    compareTypes(compiler, path, needle.type, { kind: 'choice', codes });
  } else if (haystack.type.kind !== 'broken') compiler.mismatch(second.path, 'list of choices', nameOf(haystack.type));
  return { expression: { op: 'in', needle: needle.expression, haystack: haystack.expression }, type: boolean };
};

const isInLiterals = (compiler: ExpressionCompiler, needle: Typed, list: readonly unknown[], path: string): Typed => {
  const literals = list.filter(isScalar);
  if (literals.length < list.length || literals.length === 0)
    return compiler.wrong('expression-not-understood', path, '[text | number | boolean, …]', shortened(list));
  for (const value of new Set(literals)) compareTypes(compiler, path, needle.type, { kind: 'literal', value });
  const haystack: readonly Scalar[] = literals;
  return { expression: { op: 'in', needle: needle.expression, haystack }, type: boolean };
};

const junction =
  (op: 'and' | 'or'): Operator =>
  (compiler, json, path, binding) => {
    const operands = compiler.operands(json, path, 1, Number.POSITIVE_INFINITY);
    return { expression: { op, operands: truths(compiler, operands ?? [], binding) }, type: boolean };
  };

const negation: Operator = (compiler, json, path, binding) => {
  const [operand] = truths(compiler, compiler.operands(json, path, 1, 1) ?? [], binding);
  return operand === undefined ? brokenExpression : { expression: { op: '!', operand }, type: boolean };
};

const truths = (compiler: ExpressionCompiler, operands: readonly Operand[], binding: Binding): readonly Expression[] =>
  operands.map((operand) => truth(compiler, operand, binding));

const truth = (compiler: ExpressionCompiler, { json, path }: Operand, binding: Binding): Expression => {
  const { expression, type } = compiler.node(json, path, binding);
  if (!isBoolean(type)) compiler.mismatch(path, 'boolean', nameOf(type));
  return expression;
};

const choice: Operator = (compiler, json, path, binding) => {
  const operands = compiler.operands(json, path, 2, Number.POSITIVE_INFINITY);
  if (operands === null) return brokenExpression;
  const branches: { when: Expression; then: Expression }[] = [];
  const values: Typed[] = [];
  const value = (operand: Operand): Expression => {
    const typed = compiler.node(operand.json, operand.path, binding);
    values.push(typed);
    return typed.expression;
  };
  for (let at = 0; at + 1 < operands.length; at += 2)
    branches.push({
      when: truth(compiler, operands[at] as Operand, binding),
      // biome-ignore lint/suspicious/noThenProperty: the word of the compiled format; never awaited
      then: value(operands[at + 1] as Operand),
    });
  const last = operands.length % 2 === 1 ? operands.at(-1) : undefined;
  const otherwise = last === undefined ? null : value(last);
  return { expression: { op: 'if', branches, otherwise }, type: united(compiler, path, values) };
};

const firstKnown: Operator = (compiler, json, path, binding) => {
  const typed = compileAll(compiler, compiler.operands(json, path, 1, Number.POSITIVE_INFINITY), binding);
  const operands = typed.map(({ expression }) => expression);
  return { expression: { op: 'coalesce', operands }, type: united(compiler, path, typed) };
};

const united = (compiler: ExpressionCompiler, path: string, values: readonly Typed[]): ValueType => {
  let type: ValueType = values[0]?.type ?? brokenExpression.type;
  for (const value of values.slice(1)) {
    const both = unite(type, value.type);
    if (both === null) return compiler.mismatch(path, nameOf(type), nameOf(value.type)).type;
    type = both;
  }
  return type;
};

const arithmetic =
  (op: NumberOp, least: number, most: number): Operator =>
  (compiler, json, path, binding) => {
    const operands = compiler.operands(json, path, least, most);
    const compiled = (operands ?? []).map((operand) => numeric(compiler, operand, binding));
    return { expression: { op, operands: compiled }, type: number };
  };

const numeric = (compiler: ExpressionCompiler, { json, path }: Operand, binding: Binding): Expression => {
  const { expression, type } = compiler.node(json, path, binding);
  if (!isNumber(type)) compiler.mismatch(path, 'number', nameOf(type));
  return expression;
};

const overMembers =
  (op: 'some' | 'all' | 'none' | 'count' | 'sum'): Operator =>
  (compiler, json, path, binding) => {
    const operands = compiler.operands(json, path, 2, 2);
    if (operands === null) return brokenExpression;
    const [first, second] = operands as [Operand, Operand];
    const found = members(compiler, first.json, first.path, binding);
    if (found === null) return brokenExpression;
    const { over } = found;
    if (op === 'sum') return { expression: { op, over, of: numeric(compiler, second, found.binding) }, type: number };
    const that = truth(compiler, second, found.binding);
    return { expression: { op, over, that }, type: op === 'count' ? number : boolean };
  };

const compileAll = (
  compiler: ExpressionCompiler,
  operands: readonly Operand[] | null,
  binding: Binding,
): readonly Typed[] => (operands ?? []).map(({ json, path }) => compiler.node(json, path, binding));

const many = Number.POSITIVE_INFINITY;

/** Everything that `jlp-1` knows. A new operator is one entry here and one case in evaluation, printing and SQL. */
export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['var', variable],
  ['score', score('value')],
  ['band', score('band')],
  ['this', self],
  ['inputs', inputs],
  ['==', equality('==')],
  ['!=', equality('!=')],
  ['<', order('<')],
  ['<=', order('<=')],
  ['>', order('>')],
  ['>=', order('>=')],
  ['in', isIn],
  ['and', junction('and')],
  ['or', junction('or')],
  ['!', negation],
  ['if', choice],
  ['+', arithmetic('+', 2, many)],
  ['-', arithmetic('-', 1, 2)],
  ['*', arithmetic('*', 2, many)],
  ['/', arithmetic('/', 2, 2)],
  ['min', arithmetic('min', 1, many)],
  ['max', arithmetic('max', 1, many)],
  ['sum', overMembers('sum')],
  ['some', overMembers('some')],
  ['all', overMembers('all')],
  ['none', overMembers('none')],
  ['count', overMembers('count')],
  ['answered', answered],
  ['state', state],
  ['coalesce', firstKnown],
]);
