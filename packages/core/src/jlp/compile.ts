import type { Expression } from '../expression.js';
import type { Issue, Outcome } from '../issue.js';
import { isObject, step } from '../json.js';
import { nearest } from '../nearest.js';
import { type Binding, type Environment, unbound } from './compile-environment.js';
import { operators } from './compile-operators.js';
import { broken, isBoolean, isNumber, nameOf, type ValueType } from './compile-types.js';

const maxDepth = 32;
const maxNodes = 500;

export interface CompileExpressionOptions {
  /** JSON pointer to the expression, for the paths of issues. */
  readonly path?: string;
  readonly binding?: Binding;
  /** What must come of it: a truth, or a number. */
  readonly gives?: 'boolean' | 'number';
}

/**
 * Compiles a `jlp-1` condition or formula: every name resolved, every type checked.
 *
 * @returns all mistakes at once: an operator, path, score, choice or band that does not exist, a wrong number of operands,
 * types that do not go together, `this` or `inputs` where nothing is bound to them, more than 32 levels or 500 nodes.
 */
export const compileExpression = (
  json: unknown,
  environment: Environment,
  { path = '', binding = unbound, gives = 'boolean' }: CompileExpressionOptions = {},
): Outcome<Expression> => {
  const compiler = new ExpressionCompiler(environment);
  const typed = compiler.node(json, path, binding);
  const fits = gives === 'boolean' ? isBoolean(typed.type) : isNumber(typed.type);
  if (!fits) compiler.mismatch(path, gives, nameOf(typed.type));
  return compiler.issues.length > 0 ? { ok: false, issues: compiler.issues } : { ok: true, value: typed.expression };
};

export interface Typed {
  readonly expression: Expression;
  readonly type: ValueType;
}

/** Stands where something could not be compiled, so that the rest can be checked. */
export const brokenExpression: Typed = { expression: { op: 'literal', value: false }, type: broken };

/** One walk over one expression. */
export class ExpressionCompiler {
  readonly issues: Issue[] = [];
  readonly environment: Environment;
  #nodes = 0;
  #depth = 0;

  constructor(environment: Environment) {
    this.environment = environment;
  }

  node(json: unknown, path: string, binding: Binding): Typed {
    this.#nodes += 1;
    if (this.#nodes === maxNodes + 1)
      return this.wrong('expression-too-large', path, `<= ${maxNodes} nodes`, `> ${maxNodes} nodes`);
    if (this.#nodes > maxNodes) return brokenExpression;
    if (this.#depth >= maxDepth)
      return this.wrong('expression-too-deep', path, `<= ${maxDepth} levels`, `> ${maxDepth} levels`);
    this.#depth += 1;
    const typed = this.#shallow(json, path, binding);
    this.#depth -= 1;
    return typed;
  }

  #shallow(json: unknown, path: string, binding: Binding): Typed {
    if (typeof json === 'boolean' || typeof json === 'string' || (typeof json === 'number' && Number.isFinite(json)))
      return { expression: { op: 'literal', value: json }, type: { kind: 'literal', value: json } };
    const names = isObject(json) ? Object.keys(json) : [];
    const [name] = names;
    if (!isObject(json) || name === undefined || names.length > 1)
      return this.wrong('expression-not-understood', path, '{ operator: operands }', shortened(json));
    const operator = operators.get(name);
    if (operator === undefined)
      return this.wrong(
        'operator-unknown',
        path,
        [...operators.keys()].join(' | '),
        name,
        nearest(name, operators.keys()),
      );
    return operator(this, json[name], step(path, name), binding, name);
  }

  /** Operands as a list; a single one may stand without brackets, as in JSON Logic. */
  operands(json: unknown, path: string, least: number, most: number): readonly Operand[] | null {
    const list = Array.isArray(json)
      ? json.map((operand, at) => ({ json: operand, path: step(path, at) }))
      : [{ json, path }];
    if (list.length >= least && list.length <= most) return list;
    const expected = least === most ? `${least}` : most === Infinity ? `>= ${least}` : `${least} to ${most}`;
    this.wrong('operands-miscounted', path, `${expected} operands`, list.length);
    return null;
  }

  mismatch(path: string, expected: string, found: string): Typed {
    return this.wrong('types-differ', path, expected, found);
  }

  wrong(code: string, path: string, expected: string, found: unknown, suggestion?: string): Typed {
    this.issues.push({ code, path, expected, found, ...(suggestion === undefined ? {} : { suggestion }) });
    return brokenExpression;
  }
}

export interface Operand {
  readonly json: unknown;
  readonly path: string;
}

export const shortened = (json: unknown): unknown => {
  if (Array.isArray(json)) return 'list';
  if (isObject(json)) return `{ ${Object.keys(json).slice(0, 3).join(', ')} }`;
  return typeof json === 'string' && json.length > 60 ? `${json.slice(0, 57)}…` : json;
};
