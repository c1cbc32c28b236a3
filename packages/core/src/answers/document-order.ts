import type { JsonSchema } from '../compiled.js';
import type { Issue } from '../issue.js';
import { ownObject, stepsOf } from '../json.js';
import { resolved } from './closed-subset.js';

/** Sorts issues as the questions stand in the instrument, rows by number; equal places keep their order. Repetitions go. */
export const inDocumentOrder = (issues: readonly Issue[], schema: JsonSchema): readonly Issue[] => {
  const ranked = issues.map((issue) => ({ issue, rank: rankOf(issue.path, schema) }));
  const sorted = ranked.sort((left, right) => compareRanks(left.rank, right.rank)).map(({ issue }) => issue);
  const told = new Set<string>();
  return sorted.filter(({ code, path, expected }) => {
    const key = JSON.stringify([code, path, expected]);
    return told.has(key) ? false : told.add(key);
  });
};

const rankOf = (path: string, schema: JsonSchema): readonly number[] => {
  let node = resolved(schema, schema);
  return stepsOf(path).map((key) => {
    const names = Object.keys(ownObject(node, 'properties'));
    const isRow = Object.hasOwn(node, 'items');
    node = resolved(isRow ? ownObject(node, 'items') : ownObject(ownObject(node, 'properties'), key), schema);
    const rank = isRow ? Number(key) : names.indexOf(key);
    return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
  });
};

const compareRanks = (left: readonly number[], right: readonly number[]): number => {
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};
