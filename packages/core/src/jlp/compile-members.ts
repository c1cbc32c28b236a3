import type { Members } from '../expression.js';
import { isObject, step } from '../json.js';
import { nearest } from '../nearest.js';
import { type ExpressionCompiler, shortened } from './compile.js';
import { type Binding, thisProperties } from './compile-environment.js';

export interface BoundMembers {
  readonly over: Members;
  /** What holds while one member is looked at. */
  readonly binding: Binding;
}

/** `{ "scores": [ids] }`, `{ "items": [keys] }`, `{ "rows": key }` or `{ "this": "evidence" }`. */
export const members = (
  compiler: ExpressionCompiler,
  json: unknown,
  path: string,
  outer: Binding,
): BoundMembers | null => {
  const names = isObject(json) ? Object.keys(json) : [];
  const [name] = names;
  if (!isObject(json) || names.length > 1 || name === undefined || !kinds.includes(name)) {
    compiler.wrong('members-not-understood', path, kinds.map((kind) => `{ ${kind} }`).join(' | '), shortened(json));
    return null;
  }
  const of = json[name];
  const below = step(path, name);
  switch (name) {
    case 'scores':
      return scores(compiler, of, below, outer);
    case 'items':
      return items(compiler, of, below, outer);
    case 'rows':
      return rows(compiler, of, below, outer);
    default:
      return evidence(compiler, of, below, outer);
  }
};

const kinds = ['scores', 'items', 'rows', 'this'];

const namesIn = (compiler: ExpressionCompiler, json: unknown, path: string): readonly string[] | null => {
  if (Array.isArray(json) && json.length > 0 && json.every((name) => typeof name === 'string')) return json;
  compiler.wrong('members-not-understood', path, '["name", …]', shortened(json));
  return null;
};

const indexes = (
  compiler: ExpressionCompiler,
  names: readonly string[],
  path: string,
  code: string,
  indexOf: (name: string) => number | undefined,
  known: Iterable<string>,
): readonly number[] =>
  names.flatMap((name, at) => {
    const index = indexOf(name);
    if (index !== undefined) return [index];
    compiler.wrong(code, step(path, at), 'a known name', name, nearest(name, known));
    return [];
  });

const scores = (compiler: ExpressionCompiler, json: unknown, path: string, outer: Binding): BoundMembers | null => {
  const names = namesIn(compiler, json, path);
  if (names === null) return null;
  const known = compiler.environment.scores;
  const found = indexes(compiler, names, path, 'score-unknown', (name) => known.get(name)?.index, known.keys());
  return { over: { kind: 'scores', scores: found }, binding: { ...outer, this: 'score', element: new Map() } };
};

const items = (compiler: ExpressionCompiler, json: unknown, path: string, outer: Binding): BoundMembers | null => {
  const names = namesIn(compiler, json, path);
  if (names === null) return null;
  const known = compiler.environment.items;
  const found = indexes(compiler, names, path, 'item-unknown', (name) => known.get(name), known.keys());
  return { over: { kind: 'items', items: found }, binding: { ...outer, this: 'item', element: new Map() } };
};

const rows = (compiler: ExpressionCompiler, json: unknown, path: string, outer: Binding): BoundMembers | null => {
  const { tables } = compiler.environment;
  const table = typeof json === 'string' ? tables.get(json) : undefined;
  if (table === undefined) {
    const suggestion = typeof json === 'string' ? nearest(json, tables.keys()) : undefined;
    compiler.wrong('table-unknown', path, 'key of a section that repeats', shortened(json), suggestion);
    return null;
  }
  return { over: { kind: 'rows', section: table.section }, binding: { ...outer, this: null, element: table.columns } };
};

const evidence = (compiler: ExpressionCompiler, json: unknown, path: string, outer: Binding): BoundMembers | null => {
  if (json !== 'evidence') {
    compiler.wrong('members-not-understood', path, '"evidence"', shortened(json), 'evidence');
    return null;
  }
  if (outer.this === null || thisProperties[outer.this].evidence === undefined) {
    compiler.wrong('this-out-of-place', path, 'inside "each" or a list of items', json);
    return null;
  }
  return { over: { kind: 'evidence' }, binding: { ...outer, this: null, element: compiler.environment.evidence } };
};
