import type { CompiledInstrument } from '../compiled.js';
import type { Expression } from '../expression.js';
import { own, ownObject, ownText } from '../json.js';

export type Given = 'truth' | 'number' | 'text';

const truthOps: ReadonlySet<Expression['op']> = new Set<Expression['op']>([
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'and',
  'or',
  '!',
  'some',
  'all',
  'none',
  'answered',
]);

/** What kind of value an expression comes to. Codes, states, dates, lists and whatever is not plain count as text. */
export function givenBy(expression: Expression, items: CompiledInstrument['items']): Given {
  if (truthOps.has(expression.op)) return 'truth';
  switch (expression.op) {
    case 'literal':
      return ofType(typeof expression.value);
    case 'item': {
      const item = items[expression.item];
      if (expression.part === undefined) return ofType(item?.kind ?? 'text');
      return ofType(ownText(own(ownObject(item?.schema ?? {}, 'properties'), expression.part), 'type') ?? 'text');
    }
    case 'element':
      return expression.column === undefined ? 'number' : ofType(items[expression.column]?.kind ?? 'text');
    case 'this':
      return expression.read === 'state' || expression.read === 'critical'
        ? 'text'
        : expression.read === 'impact'
          ? 'truth'
          : 'number';
    case 'state':
      return 'text';
    case 'if':
      return ofAll([...expression.branches.map(({ then }) => then), expression.otherwise], items);
    case 'coalesce':
      return ofAll(expression.operands, items);
    default:
      return 'number';
  }
}

function ofAll(expressions: readonly (Expression | null)[], items: CompiledInstrument['items']): Given {
  const given = new Set(expressions.flatMap((each) => (each === null ? [] : [givenBy(each, items)])));
  const [only] = given;
  return given.size === 1 && only !== undefined ? only : 'text';
}

const ofType = (type: string): Given => {
  switch (type) {
    case 'boolean':
      return 'truth';
    case 'number':
    case 'integer':
      return 'number';
    default:
      return 'text';
  }
};
