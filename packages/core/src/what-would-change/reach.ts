import { type References, referencesOf } from '../answers/references.js';
import type { CompiledInstrument } from '../compiled.js';

/**
 * Items whose answers can bear on a score: its inputs, what its rules, caps and bands read, the scores behind it, and
 * what decides whether any of these is asked at all. Columns of tables stand for their cells.
 *
 * @param score index among scores and theme scores together
 */
export function itemsBehind(compiled: CompiledInstrument, score: number): ReadonlySet<number> {
  const scores = [...compiled.scores, ...compiled.themeScores];
  const items = new Set<number>();
  const seen = new Set<object>();
  const waiting: References[] = [];
  const visit = (node: object | null | undefined, also: unknown = null): void => {
    if (node === null || node === undefined || seen.has(node)) return;
    seen.add(node);
    waiting.push(referencesOf(node, also));
  };
  const visitScore = (index: number) => {
    const found = scores[index];
    visit(found, compiled.bandSets[found?.bands ?? -1]);
  };
  const visitSection = (index: number | null): void => {
    const section = compiled.sections[index ?? -1];
    if (section === undefined) return;
    visit(section.when);
    visitSection(section.parent);
  };
  const visitItem = (index: number): void => {
    if (items.has(index)) return;
    items.add(index);
    visit(compiled.items[index]?.when);
    visitSection(compiled.items[index]?.section ?? null);
  };

  visitScore(score);
  for (let found = waiting.pop(); found !== undefined; found = waiting.pop()) {
    for (const index of found.items) visitItem(index);
    for (const index of found.scores) visitScore(index);
    for (const table of found.sections)
      for (const [index, { rowsOf }] of compiled.items.entries()) if (rowsOf === table) visitItem(index);
  }
  return items;
}
