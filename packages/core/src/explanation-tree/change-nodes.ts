import type { Telling } from '../explain/telling.js';
import { changedScore, changeWords, endWords, limitWords } from '../explain-changes.js';
import type { WhatWouldChange } from '../what-would-change/change.js';
import { type ExplanationNode, group, node } from './node.js';

/** What would change a score, smallest step first, and what limits it now. */
export function changeNodes(changes: WhatWouldChange, telling: Telling): readonly ExplanationNode[] {
  const { messages } = telling;
  const score = changedScore(telling.compiled, changes);
  const isBanded = changes.now.status !== 'scored' || changes.now.band !== null;
  const sides = changes.now.status === 'scored' ? (['up', 'down'] as const) : (['told'] as const);
  const directions = sides.map((side) => {
    const children = changes[side].map((change) =>
      node('change', changeWords(change, telling, messages.tree.change), {
        id: change.item,
        detail: messages.tree.leadsTo(endWords(change, score, telling)),
      }),
    );
    const detail = children.length === 0 ? messages.noChange(side) : String(children.length);
    return node('direction', messages.tree[side], { children, detail });
  });
  const limits = limitWords(score, changes.now, changes.limits, telling).map((words) => node('limit', words));
  return group('changes', messages.tree.changes, [
    ...group('limits', messages.tree.limits, limits),
    ...(isBanded ? directions : []),
  ]);
}
