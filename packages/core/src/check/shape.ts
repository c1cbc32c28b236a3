import type { Issue } from '../issue.js';
import { step } from '../json.js';

/** Deeper than any sensible instrument: rows in a section, conditions at their own limit of 32. */
const maxDepth = 64;
const defaultMaxNodes = 250_000;
/** Some thirty times the largest instrument that we know of. */
export const maxInstrumentNodes = 100_000;
const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * What must hold before anything else walks a document: it is plain JSON, not too deep, not too large, without keys
 * that reach for a prototype, without a circle of objects. Walks without recursion, so that no depth can exhaust the stack.
 */
export const shapeIssues = (document: unknown, maxNodes: number = defaultMaxNodes): readonly Issue[] => {
  const issues: Issue[] = [];
  const waiting: Visit[] = [{ value: document, path: '', depth: 0 }];
  let nodes = 0;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    nodes += 1;
    if (nodes > maxNodes || waiting.length > maxNodes) return [tooLarge(nodes, maxNodes)];
    const { value, path, depth } = visit;
    if (!isJsonKind(value)) issues.push(notJson(path, value));
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= maxDepth) return [tooDeep(path)];
    const keys = Object.keys(value);
    if (Array.isArray(value) && keys.length !== value.length) issues.push(notJson(path, undefined));
    if (nodes + keys.length > maxNodes) return [tooLarge(nodes + keys.length, maxNodes)];
    for (let at = keys.length - 1; at >= 0; at -= 1) {
      const key = keys[at] as string;
      const below = step(path, key);
      if (forbiddenKeys.includes(key) && !Array.isArray(value)) issues.push(forbidden(below, key));
      else waiting.push({ value: (value as Record<string, unknown>)[key], path: below, depth: depth + 1 });
    }
  }
  return issues;
};

interface Visit {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

const isJsonKind = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  if (value === null || Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  // A parser in another realm makes plain objects whose prototype is not ours; theirs ends the chain too.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const tooDeep = (path: string): Issue => ({
  code: 'document-too-deep',
  path,
  expected: `<= ${maxDepth} levels`,
  found: `> ${maxDepth} levels`,
});
const tooLarge = (nodes: number, maxNodes: number): Issue => ({
  code: 'document-too-large',
  path: '',
  expected: `<= ${maxNodes} values`,
  found: nodes,
});
const notJson = (path: string, value: unknown): Issue => ({
  code: 'not-json',
  path,
  expected: 'object | array | string | number | boolean | null',
  found: typeof value === 'number' ? String(value) : typeof value,
});
const forbidden = (path: string, key: string): Issue => ({
  code: 'key-forbidden',
  path,
  expected: 'another name',
  found: key,
});
