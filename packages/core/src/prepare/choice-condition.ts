import type { Expression } from '../expression.js';
import { byTable, type Condition3, type Readings, type Shapes } from './readings.js';

/** Reads one choice and nothing else: its truth by code is worked out once. */
export function ofOneChoice(expression: Expression, readings: Readings, shapes: Shapes): Condition3 | null {
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
function onlyItem(expression: unknown): number | null {
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
