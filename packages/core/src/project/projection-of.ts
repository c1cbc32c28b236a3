import { referencesOf } from '../answers/references.js';
import type { CompiledFlag, CompiledInstrument, CompiledItem } from '../compiled.js';
import type { Expression, Members } from '../expression.js';
import { judgedItems } from '../flags/judged-items.js';
import { numberScale, type Projection, type ProjectionColumn } from '../projection.js';
import { childrenOf, type Leaf, leafKey, leavesOf } from './leaves.js';

/**
 * The columns that scoring reads of an instrument's answers. What conditions ask of texts, dates, tables and evidence travels
 * as its answer, yes, no or unknown.
 */
export const projectionOf = (compiled: CompiledInstrument): Projection => ({
  instrument: { id: compiled.id, version: compiled.version },
  columns: distinct(allColumns(compiled)),
});

/** As they are asked for: some more than once. */
export function allColumns(compiled: CompiledInstrument): readonly ProjectionColumn[] {
  const codes = [...codeItems(compiled)].sort((a, b) => a - b);
  return [
    ...codes.flatMap((item) => itemColumns(compiled, item)),
    ...compiled.flags.flatMap((flag, index) => flagColumns(compiled, flag, index)),
    ...leafColumns(compiled),
    ...compiled.scores.flatMap(({ id: name, of }, score): readonly ProjectionColumn[] =>
      of.kind === 'rows' ? [{ kind: 'rows', name: `rows_${name}`, score, scale: numberScale }] : [],
    ),
    ...previousColumns(compiled),
  ];
}

const distinct = (columns: readonly ProjectionColumn[]): readonly ProjectionColumn[] => [
  ...new Map(columns.map((column) => [column.name, column])).values(),
];

const isNumeric = ({ kind, options }: CompiledItem): boolean =>
  options.length === 0 && (kind === 'number' || kind === 'integer');

function itemColumns({ items }: CompiledInstrument, index: number): readonly ProjectionColumn[] {
  const item = items[index];
  if (item === undefined) return [];
  const code: ProjectionColumn = { kind: 'code', name: item.key, item: index };
  return isNumeric(item)
    ? [code, { kind: 'number', name: `${item.key}_number`, item: index, scale: numberScale }]
    : [code];
}

/** Items whose answers enter scores, formulas or flags one by one. */
function codeItems(compiled: CompiledInstrument): ReadonlySet<number> {
  const found = new Set<number>();
  const scores = [...compiled.scores, ...compiled.themeScores];
  for (const { of, formula } of scores) {
    if (of.kind === 'items') for (const item of of.items) found.add(item);
    if (formula !== null) for (const item of referencesOf(formula).items) found.add(item);
  }
  for (const flag of compiled.flags) for (const item of membersOf(compiled, flag)) found.add(item);
  for (const condition of conditionsOf(compiled)) for (const item of openItems(condition, compiled)) found.add(item);
  return found;
}

const membersOf = (compiled: CompiledInstrument, { kind, each }: CompiledFlag): readonly number[] => {
  if (kind === 'stale-evidence') return evidenced(compiled);
  if (kind === 'view-disagreement') return [];
  if (each === 'declaration') return declarations(compiled);
  return each === 'item' ? judgedItems(compiled) : [];
};

const evidenced = ({ items }: CompiledInstrument): readonly number[] =>
  items.flatMap(({ composite, rowsOf }, index) => (rowsOf === null && composite?.evidence ? [index] : []));

const declarations = ({ items }: CompiledInstrument): readonly number[] =>
  items.flatMap(({ declares, rowsOf }, index) => (rowsOf === null && declares !== null ? [index] : []));

/** Every condition that bands, caps, rules and flags ask, except those that are told as a whole for each item. */
export const conditionsOf = ({ bandSets, scores, themeScores, flags }: CompiledInstrument): readonly Expression[] =>
  [
    ...bandSets.flatMap(({ bands }) => bands.map((band) => band.if)),
    ...[...scores, ...themeScores].flatMap(({ caps, rules }) => [...caps, ...rules].map((each) => each.if)),
    ...flags.filter((flag) => !isTold(flag)).map((flag) => flag.if),
  ].filter((condition) => condition !== null);

/** Items that a list operator walks together with scores or `this` from outside, so that no leaf holds the whole. */
const openItems = (expression: Expression, { items }: CompiledInstrument): readonly number[] => {
  const leaves = new Set(leavesOf(expression, items)?.map((leaf) => leafKey(leaf.expression)));
  const walk = (node: Expression): readonly number[] => {
    if (leaves.has(leafKey(node))) return [];
    const own = 'over' in node && node.over.kind === 'items' ? node.over.items : [];
    return [...own, ...childrenOf(node).flatMap(walk)];
  };
  return walk(expression);
};

/** A flag on each item that looks at what no column holds: told for each item when answers are projected. */
export const isTold = ({ kind, each, if: test }: CompiledFlag): boolean =>
  kind === 'condition' && (each === 'item' || each === 'declaration') && test !== null && looksBeside(test);

const looksBeside = (expression: Expression): boolean => {
  if (expression.op === 'this') return expression.read === 'evidence' || expression.read === 'impact';
  if (comparesState(expression)) return true;
  if ('over' in expression && expression.over.kind === 'evidence') return true;
  return childrenOf(expression).some(looksBeside);
};

/** The state or the star of a member beside a text of other answers. */
function comparesState(expression: Expression): boolean {
  const sides = childrenOf(expression);
  const isText = (side: Expression) => side.op === 'this' && (side.read === 'state' || side.read === 'critical');
  const isComparison = expression.op === '==' || expression.op === '!=' || expression.op === 'in';
  return isComparison && sides.some(isText) && sides.some((side) => side.op !== 'this' && side.op !== 'literal');
}

function flagColumns(compiled: CompiledInstrument, flag: CompiledFlag, index: number): readonly ProjectionColumn[] {
  const nameOf = (item: number): string => compiled.items[item]?.key ?? '';
  if (flag.kind === 'stale-evidence')
    return evidenced(compiled).map((item) => ({ kind: 'newest', name: `${nameOf(item)}_newest`, item }));
  if (!isTold(flag)) return [];
  return membersOf(compiled, flag).map((item) => ({
    kind: 'test',
    name: `${nameOf(item)}_${flag.id}`,
    item,
    flag: index,
  }));
}

function leafColumns(compiled: CompiledInstrument): readonly ProjectionColumn[] {
  const formulas = [...compiled.scores, ...compiled.themeScores].flatMap(({ formula }) => formula ?? []);
  const leaves = [
    ...conditionsOf(compiled).flatMap((condition) => leavesOf(condition, compiled.items) ?? []),
    ...formulas.flatMap((formula) => leavesOf(formula, compiled.items, true) ?? []),
  ];
  const named = new Map<string, Leaf>(leaves.map((leaf) => [leafKey(leaf.expression), leaf]));
  return [...named.values()].map(({ expression, gives, isExact }, at) => ({
    kind: 'leaf',
    name: `leaf_${at}`,
    expression,
    gives,
    ...(isExact ? { isExact } : {}),
  }));
}

function previousColumns(compiled: CompiledInstrument): readonly ProjectionColumn[] {
  const { items, scores, themeScores } = compiled;
  const columns: ProjectionColumn[] = [];
  const add = (of: 'item' | 'score' | 'theme', index: number, name: string): void => {
    columns.push({ kind: 'previous', name: `previous_${of === 'theme' ? 'theme_' : ''}${name}`, of, index });
  };
  const addItems = (of: readonly number[]): void => {
    for (const index of of) add('item', index, items[index]?.key ?? '');
  };
  const addScores = (of: readonly number[]): void => {
    for (const index of of) add('score', index, scores[index]?.id ?? '');
  };
  for (const flag of compiled.flags.filter(({ if: test }) => test !== null && readsPrevious(test))) {
    if (flag.each === 'score') addScores([...scores.keys()]);
    if (flag.each === 'theme') for (const [index, { id }] of themeScores.entries()) add('theme', index, id);
    addItems(membersOf(compiled, flag));
  }
  for (const { of, caps } of [...scores, ...themeScores]) {
    if (!caps.some((cap) => cap.each === 'input' && readsPrevious(cap.if))) continue;
    if (of.kind === 'items') addItems(of.items);
    if (of.kind === 'scores') addScores(of.scores);
  }
  for (const over of conditionsOf(compiled).flatMap(listsOfPrevious)) {
    if (over.kind === 'items') addItems(over.items);
    if (over.kind === 'scores') addScores(over.scores);
  }
  return columns;
}

const readsPrevious = (expression: Expression): boolean =>
  (expression.op === 'this' && expression.read === 'previous') || childrenOf(expression).some(readsPrevious);

const listsOfPrevious = (expression: Expression): readonly Members[] => [
  ...('over' in expression && readsPrevious(expression) ? [expression.over] : []),
  ...childrenOf(expression).flatMap(listsOfPrevious),
];
