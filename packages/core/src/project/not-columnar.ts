import type { CompiledInstrument } from '../compiled.js';
import type { Expression } from '../expression.js';
import type { Issue } from '../issue.js';
import { step } from '../json.js';
import { beyondColumns } from './beyond-columns.js';
import { leafKey, leavesOf } from './leaves.js';
import { isTold } from './projection-of.js';

const known = new WeakMap<CompiledInstrument, readonly Issue[]>();

/** What of an instrument cannot be worked out from columns, each with its place; empty where everything can. */
export function notColumnar(compiled: CompiledInstrument): readonly Issue[] {
  const found = known.get(compiled) ?? [
    ...worstOfScores(compiled),
    ...conditionsApart(compiled),
    ...formulasApart(compiled),
    ...beyondColumns(compiled),
  ];
  known.set(compiled, found);
  return found;
}

const issueAt = (path: string, found: string, expected: string): Issue => ({
  code: 'score-not-columnar',
  path,
  expected,
  found,
});

/** Under `worst` a score that is missing counts as the lowest that it may still come to: that takes the answers themselves. */
const worstOfScores = ({ scores }: CompiledInstrument): readonly Issue[] =>
  scores
    .filter(({ of, missing }) => of.kind === 'scores' && missing === 'worst')
    .map(({ id }) =>
      issueAt(step('/x-instrument/scores', id), 'score', 'another way to treat missing scores than `worst`'),
    );

/** Conditions in which texts, tables or evidence meet `this` or `inputs`. */
function conditionsApart({ bandSets, scores, themeScores, flags, items }: CompiledInstrument): readonly Issue[] {
  const isApart = (condition: Expression | null) => condition !== null && leavesOf(condition, items) === null;
  const simpler = 'a condition in which no text, table or evidence meets `this` or `inputs`';
  const bands = bandSets.filter((set) => set.bands.some((band) => isApart(band.if)));
  const apart = scores.filter(({ caps, rules }) => [...caps, ...rules].some((each) => isApart(each.if)));
  return [
    ...bands.map(({ id }) => issueAt(step('/x-instrument/bands', id), 'band set', simpler)),
    ...apart.map(({ id }) => issueAt(step('/x-instrument/scores', id), 'score', simpler)),
    ...(themeScores.some(({ caps }) => caps.some((cap) => isApart(cap.if)))
      ? [issueAt('/x-instrument/themeScores', 'score', simpler)]
      : []),
    ...flags.flatMap((flag, at) =>
      !isTold(flag) && isApart(flag.if) ? [issueAt(step('/x-instrument/flags', at), 'flag', simpler)] : [],
    ),
  ];
}

/** Formulas whose parts no column holds, or whose sum over a table a condition reads as a double. */
function formulasApart(compiled: CompiledInstrument): readonly Issue[] {
  const { bandSets, scores, themeScores, flags, items } = compiled;
  const conditions = [
    ...bandSets.flatMap(({ bands }) => bands.map((band) => band.if)),
    ...[...scores, ...themeScores].flatMap(({ caps, rules }) => [...caps, ...rules].map((each) => each.if)),
    ...flags.map((flag) => flag.if),
  ].flatMap((condition) => (condition === null ? [] : (leavesOf(condition, items) ?? [])));
  const doubles = new Set(conditions.filter(({ gives }) => gives === 'number').map((leaf) => leafKey(leaf.expression)));
  return scores.flatMap(({ id, formula }) => {
    if (formula === null) return [];
    const leaves = leavesOf(formula, items, true);
    const isApart = leaves === null || leaves.some((leaf) => leaf.isExact && doubles.has(leafKey(leaf.expression)));
    return isApart ? [issueAt(step('/x-instrument/scores', id), 'score', 'a formula of numbers and scores')] : [];
  });
}
