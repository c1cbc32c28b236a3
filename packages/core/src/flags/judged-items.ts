import type { CompiledInstrument } from '../compiled.js';

/** What is graded or enters a score, outside tables and without declarations: who a flag on each item looks at. */
export function judgedItems({ items, scores }: CompiledInstrument): readonly number[] {
  const entering = new Set(scores.flatMap(({ of }) => (of.kind === 'items' ? of.items : [])));
  return items.flatMap(({ rowsOf, declares, options }, index) =>
    rowsOf === null && declares === null && (entering.has(index) || options.some(({ value }) => value !== null))
      ? [index]
      : [],
  );
}
