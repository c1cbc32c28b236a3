import { isObject } from '../json.js';

/** What an expression, or anything made of expressions, reads: indexes into the compiled instrument, and columns. */
export interface References {
  readonly items: ReadonlySet<number>;
  readonly scores: ReadonlySet<number>;
  readonly sections: ReadonlySet<number>;
  readonly columns: ReadonlySet<string>;
}

/** Walks compiled data, whose depth is bounded by the compiler; finds the members of a score's `of` as well. */
export const referencesOf = (...roots: readonly unknown[]): References => {
  const items = new Set<number>();
  const scores = new Set<number>();
  const sections = new Set<number>();
  const columns = new Set<string>();
  const waiting: unknown[] = [...roots];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (Array.isArray(node)) waiting.push(...node.filter((child) => typeof child === 'object'));
    if (!isObject(node)) continue;
    if (typeof node.item === 'number') items.add(node.item);
    if (typeof node.score === 'number') scores.add(node.score);
    if (typeof node.property === 'string') columns.add(node.property);
    if (node.kind === 'rows' && typeof node.section === 'number') sections.add(node.section);
    if (node.kind === 'items') for (const item of numbersIn(node.items)) items.add(item);
    if (node.kind === 'scores') for (const score of numbersIn(node.scores)) scores.add(score);
    waiting.push(...Object.values(node).filter((child) => typeof child === 'object' && child !== null));
  }
  return { items, scores, sections, columns };
};

const numbersIn = (list: unknown): readonly number[] =>
  Array.isArray(list) ? list.filter((entry) => typeof entry === 'number') : [];
