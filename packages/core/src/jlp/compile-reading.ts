import { listed, type Names, namesIn } from '../check/issue-of.js';
import type { ThisProperty } from '../expression.js';
import { isObject, own, step } from '../json.js';
import { nearest } from '../nearest.js';
import { brokenExpression, type ExpressionCompiler, shortened, type Typed } from './compile.js';
import { answerStates, thisProperties } from './compile-environment.js';
import type { Operator } from './compile-operators.js';
import { boolean, number } from './compile-types.js';

export const variable: Operator = (compiler, json, path, binding) => {
  if (typeof json !== 'string') return compiler.wrong('expression-not-understood', path, 'path', shortened(json));
  const property = binding.element?.get(json);
  if (property !== undefined) {
    const { type, column } = property;
    return { expression: { op: 'element', property: json, ...(column === undefined ? {} : { column }) }, type };
  }
  const { paths } = compiler.environment;
  const isRelative = binding.element !== null && binding.mayLookOutside !== true;
  const reading = isRelative ? undefined : paths.get(json);
  if (reading === undefined) {
    const known: Names = isRelative ? (binding.element ?? []) : paths;
    const expected = isRelative ? listed(namesIn(known)) || 'no "var" here' : 'section.item';
    return compiler.wrong('path-unknown', path, expected, json, suggestPath(json, known));
  }
  const { item, part, type } = reading;
  return { expression: { op: 'item', item, ...(part === undefined ? {} : { part }) }, type };
};

/** A bare item key is the commonest slip: its whole path is what was meant. */
const suggestPath = (written: string, known: Names): string | undefined => {
  for (const path of namesIn(known)) if (path.endsWith(`.${written}`)) return path;
  return nearest(written, namesIn(known));
};

export const score =
  (read: 'value' | 'band'): Operator =>
  (compiler, json, path) => {
    const { scores } = compiler.environment;
    const found = typeof json === 'string' ? scores.get(json) : undefined;
    if (found === undefined) {
      const suggestion = typeof json === 'string' ? nearest(json, scores.keys()) : undefined;
      return compiler.wrong('score-unknown', path, listed(scores.keys()), shortened(json), suggestion);
    }
    if (read === 'band' && found.bands === null)
      return compiler.wrong('score-without-bands', path, 'score with bands', json);
    if (read === 'value' && !found.hasValue) return compiler.wrong('score-without-value', path, '{ "band" }', json);
    const type = found.bands !== null && read === 'band' ? ({ kind: 'band', values: found.bands } as const) : number;
    return { expression: { op: 'score', score: found.index, read }, type };
  };

export const self: Operator = (compiler, json, path, binding) => {
  if (binding.this === null)
    return compiler.wrong('this-out-of-place', path, 'inside "each" or a list', shortened(json));
  const properties = thisProperties[binding.this];
  const type = typeof json === 'string' && isThisProperty(properties, json) ? properties[json] : undefined;
  if (type === undefined) {
    const known = Object.keys(properties);
    const suggestion = typeof json === 'string' ? nearest(json, known) : undefined;
    return compiler.wrong('this-property-unknown', path, known.join(' | '), shortened(json), suggestion);
  }
  return { expression: { op: 'this', read: json as ThisProperty }, type };
};

const isThisProperty = (properties: object, name: string): name is ThisProperty => Object.hasOwn(properties, name);

export const inputs: Operator = (compiler, json, path, binding) => {
  if (!binding.inputs) return compiler.wrong('inputs-out-of-place', path, 'in a band, cap or rule', shortened(json));
  if (json !== 'min' && json !== 'max' && json !== 'count')
    return compiler.wrong('expression-not-understood', path, 'min | max | count', shortened(json));
  return { expression: { op: 'inputs', read: json }, type: number };
};

export const answered: Operator = (compiler, json, path, binding) => {
  const operands = compiler.operands(json, path, 1, 1);
  const [operand] = operands ?? [];
  if (operand === undefined) return brokenExpression;
  if (own(operand.json, 'var') === undefined && own(operand.json, 'this') === undefined)
    return compiler.wrong('expression-not-understood', operand.path, '{ "var" } | { "this" }', shortened(operand.json));
  const { expression } = compiler.node(operand.json, operand.path, binding);
  return { expression: { op: 'answered', operand: expression }, type: boolean };
};

export const state: Operator = (compiler, json, path, binding) => {
  const operand = Array.isArray(json) && json.length === 1 ? json[0] : json;
  if (isObject(operand) && own(operand, 'this') === 'state')
    return self(compiler, 'state', step(path, 'this'), binding, 'this');
  return stateOf(compiler, operand, path);
};

const stateOf = (compiler: ExpressionCompiler, json: unknown, path: string): Typed => {
  const { paths } = compiler.environment;
  const reading = typeof json === 'string' ? paths.get(json) : undefined;
  if (reading === undefined || reading.part !== undefined) {
    const known = [...paths.entries()].filter(([, { part }]) => part === undefined).map(([name]) => name);
    const suggestion = typeof json === 'string' ? suggestPath(json, known) : undefined;
    return compiler.wrong('path-unknown', path, 'section.item', shortened(json), suggestion);
  }
  return { expression: { op: 'state', item: reading.item }, type: answerStates };
};
