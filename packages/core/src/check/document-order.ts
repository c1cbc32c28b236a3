import type { Issue } from '../issue.js';
import { isObject, own, step, stepsOf } from '../json.js';

/** Issues as an author reads the document, each once, with paths that lead somewhere in it. */
export const inDocumentOrder = (document: unknown, issues: readonly Issue[]): readonly Issue[] => {
  const placed = issues.map((issue) => ({ ...issue, path: pathIn(document, issue.path) }));
  const once = [...new Map(placed.map((issue) => [keyOf(issue), issue])).values()];
  if (once.length < 2) return once;
  const wanted = new Set(once.map(({ path }) => path));
  const places = placesOf(document, wanted);
  const place = (issue: Issue) =>
    places.get(issue.path) ?? places.get(parentOf(issue.path)) ?? Number.POSITIVE_INFINITY;
  return once
    .map((issue) => ({ issue, at: place(issue) }))
    .sort((one, other) => compare(one.at, other.at))
    .map(({ issue }) => issue);
};

const compare = (one: number, other: number): number => (one === other ? 0 : one - other);

const keyOf = ({ code, path, expected, found }: Issue): string => JSON.stringify([code, path, expected, found]);

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** In the split form part of the bundle is elsewhere: such a path ends where the document takes it from there. */
const pathIn = (document: unknown, path: string): string => {
  const steps = stepsOf(path);
  const [first, definition] = steps;
  if (first === '$defs' && definition !== undefined && own(own(document, '$defs'), definition) === undefined)
    return firstReferenceTo(document, definition) ?? path;
  let node = document;
  let here = '';
  for (const name of steps) {
    if (
      isObject(node) &&
      (own(node, 'use') !== undefined || own(node, '$ref') !== undefined) &&
      own(node, name) === undefined
    )
      return here;
    node = own(node, name);
    here = step(here, name);
  }
  return path;
};

const walk = (document: unknown, visit: (value: unknown, path: string) => boolean): void => {
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value: document, path: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!visit(next.value, next.path)) return;
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, value] of Object.entries(next.value).reverse())
      waiting.push({ value, path: step(next.path, key) });
  }
};

const placesOf = (document: unknown, wanted: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const parents = new Set([...wanted].map(parentOf));
  let at = 0;
  walk(document, (_, path) => {
    at += 1;
    if (wanted.has(path) || parents.has(path)) places.set(path, at);
    return true;
  });
  return places;
};

const firstReferenceTo = (document: unknown, definition: string): string | undefined => {
  let found: string | undefined;
  walk(document, (value, path) => {
    const reference = own(value, '$ref');
    if (typeof reference === 'string' && reference.endsWith(`/$defs/${definition}`)) found = step(path, '$ref');
    return found === undefined;
  });
  return found;
};
