import type { CompiledInstrument, CompiledItem, CompiledScore, Expression, Projection } from '@plumbline/core';
import { leafKey } from '@plumbline/core/tables';

/** An instrument that reads columns where the author's reads texts, dates and tables. */
export interface ColumnarInstrument {
  readonly compiled: CompiledInstrument;
  /** Columns of leaves, in the order of the items that stand for them after the instrument's own. */
  readonly leaves: readonly { readonly name: string; readonly gives: 'truth' | 'number' }[];
  /** Columns of rows, by the index of the section that stands for them. */
  readonly tables: ReadonlyMap<number, string>;
}

export function columnarInstrument(compiled: CompiledInstrument, projection: Projection): ColumnarInstrument {
  const leaves = projection.columns.filter((column) => column.kind === 'leaf');
  const items = new Map(leaves.map(({ expression }, at) => [leafKey(expression), compiled.items.length + at]));
  const replaced = <T>(node: T): T => replaceLeaves(node, items) as T;
  const tables = new Map<number, string>();
  const scores = compiled.scores.map((score): CompiledScore => {
    const ready = {
      ...score,
      caps: replaced(score.caps),
      rules: replaced(score.rules),
      formula: replaced(score.formula),
    };
    if (score.of.kind !== 'rows') return ready;
    const section = compiled.sections.length + tables.size;
    tables.set(section, `rows_${score.id}`);
    const column = score.of.value.op === 'element' ? score.of.value.column : undefined;
    const value: Expression = { op: 'element', property: 'value', ...(column === undefined ? {} : { column }) };
    return { ...ready, of: { kind: 'rows', section, value, where: null } };
  });
  return {
    compiled: {
      ...compiled,
      items: [...compiled.items, ...leaves.map(({ name, gives }) => leafItem(name, gives))],
      bandSets: replaced(compiled.bandSets),
      scores,
      themeScores: compiled.themeScores.map((score) => ({ ...score, caps: replaced(score.caps) })),
      flags: compiled.flags.map((flag) => ({ ...flag, if: replaced(flag.if) })),
    },
    leaves: leaves.map(({ name, gives }) => ({ name, gives })),
    tables,
  };
}

/** Compiled data is a tree of plain objects, whose depth the compiler bounds. */
function replaceLeaves(node: unknown, items: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(node)) return node.map((each) => replaceLeaves(each, items));
  if (typeof node !== 'object' || node === null) return node;
  const item = 'op' in node ? items.get(leafKey(node as Expression)) : undefined;
  if (item !== undefined) return { op: 'item', item } satisfies Expression;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, replaceLeaves(value, items)]));
}

const leafItem = (key: string, gives: 'truth' | 'number'): CompiledItem => ({
  key,
  code: key,
  pointer: '',
  section: 0,
  rowsOf: 0,
  kind: gives === 'truth' ? 'boolean' : 'number',
  composite: null,
  options: [],
  weight: 1,
  critical: 'none',
  reverse: false,
  range: null,
  themes: [],
  indicators: [],
  when: null,
  required: 'no',
  missing: [],
  unit: null,
  control: null,
  duty: null,
  confidentiality: null,
  evidence: [],
  declares: null,
  schema: {},
  texts: {},
});
