import {
  type AnswerState,
  type CompiledInstrument,
  type Expression,
  memberOfItem,
  type ReadAnswer,
  type Scope,
  stateCodes,
} from '@plumbline/core';
import type { Row } from './row.js';

/** Items that an expression reads; `null` where it asks for more than a row of codes and numbers can tell. */
export function itemsRead(expression: Expression, compiled: CompiledInstrument): ReadonlySet<number> | null {
  const found = new Set<number>();
  return gather(expression, compiled, found) ? found : null;
}

function gather(expression: Expression, compiled: CompiledInstrument, found: Set<number>): boolean {
  const inner = (each: Expression) => gather(each, compiled, found);
  const reads = (item: number, tells: (kind: string) => boolean): boolean => {
    const given = compiled.items[item];
    found.add(item);
    return given !== undefined && given.rowsOf === null && tells(given.kind);
  };
  switch (expression.op) {
    case 'literal':
      return true;
    case 'item':
      return expression.part === undefined && reads(expression.item, isTold);
    case 'state':
      return reads(expression.item, () => true);
    case 'answered':
      return expression.operand.op === 'item' && expression.operand.part === undefined
        ? reads(expression.operand.item, () => true)
        : inner(expression.operand);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return inner(expression.left) && inner(expression.right);
    case 'in':
      return !('op' in expression.haystack) && inner(expression.needle);
    case 'and':
    case 'or':
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'coalesce':
      return expression.operands.every(inner);
    case '!':
      return inner(expression.operand);
    case 'if':
      return (
        expression.branches.every(({ when, then }) => inner(when) && inner(then)) &&
        (expression.otherwise === null || inner(expression.otherwise))
      );
    case 'element':
    case 'score':
    case 'this':
    case 'inputs':
    case 'some':
    case 'all':
    case 'none':
    case 'count':
    case 'sum':
      return false;
  }
}

const isTold = (kind: string): boolean =>
  kind === 'choice' || kind === 'boolean' || kind === 'number' || kind === 'integer';

const stateByCode = new Map<number, AnswerState>(
  Object.entries(stateCodes).map(([state, code]) => [code, state as AnswerState]),
);

/** A row as conditions read it, for expressions that `itemsRead` found nothing wrong with. */
export function scopeOver({ items }: CompiledInstrument, row: Row): Scope {
  const item = (index: number): ReadAnswer => {
    const code = row.codes[index] ?? stateCodes.unanswered;
    const given = items[index];
    const nothing = { value: null, code: null, codes: null, evidence: [], hasImpact: false };
    if (code < 0 || given === undefined) return { ...nothing, state: stateByCode.get(code) ?? 'unanswered' };
    const written = () => row.written[index] ?? Number.NaN;
    switch (given.kind) {
      case 'choice':
        return { ...nothing, state: 'answered', code: given.options[code]?.code ?? null };
      case 'boolean':
        return { ...nothing, state: 'answered', code: code === 1 };
      case 'number':
      case 'integer':
        return { ...nothing, state: 'answered', code: written() };
      default:
        return { ...nothing, state: 'answered' };
    }
  };
  const unknown = { value: null, band: null };
  return {
    item,
    part: () => null,
    score: () => unknown,
    itemMember: (index) => memberOfItem(item(index), items[index]?.critical ?? null),
    scoreMember: () => memberOfItem(item(-1), null),
    rows: () => [],
    member: null,
    inputs: null,
  };
}
