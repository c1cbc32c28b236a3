import fc from 'fast-check';
import { isObject } from '../json.js';

/** Things that stand where they should not, chosen near the edges of the gallery's rules. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, false, 0, -0, 10, 10.5, -1, 1e308, '', 'a', 'good', 'not-applicable', 'yes', 'no', '2015-02-29'],
    ...['2016-02-29', '2015-13-01', 'x@y', 'x@y.example', 'https://a.example/ b', 'mailto:a@b.example', '😀', [], {}],
    ...[[1, 1], ['good', 'good'], ['good', 'good', 'good', 'good'], { id: 'a' }, [{ id: 'a' }, { id: 'a' }], [[]]],
    ...[{ judgement: 'not-applicable' }, { reason: 'x' }, { judgement: 'good', more: 1 }],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

type Step = { readonly at: number; readonly how: 'replace' | 'remove' | 'add' | 'repeat' };

const steps: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
});

const awkwardKeys = ['extra', 'note', 'reason', 'toString', 'a/b~c'];

/** Documents that differ from a valid one in one to five places. */
export const mutatedFrom = (valid: unknown, keys: readonly string[] = awkwardKeys): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(steps, strange, fc.constantFrom(...keys)), {
      minLength: 1,
      maxLength: 5,
    })
    .map((mutations) =>
      mutations.reduce<unknown>((document, [step, value, key]) => mutate(document, step, value, key), valid),
    );

const mutate = (document: unknown, { at, how }: Step, value: unknown, key: string): unknown => {
  const size = countNodes(document);
  let left = at % size;
  const walk = (node: unknown): unknown => {
    left -= 1;
    if (left === -1) return changed(node, how, value, key);
    if (Array.isArray(node)) return node.flatMap((child) => kept(walk(child)));
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([name, child]) => kept(walk(child)).map((found) => [name, found])),
    );
  };
  const [found] = kept(walk(document));
  return found;
};

const removed = Symbol('removed');

const kept = (found: unknown): readonly unknown[] => (found === removed ? [] : [found]);

const changed = (node: unknown, how: Step['how'], value: unknown, key: string): unknown => {
  if (how === 'remove') return removed;
  if (how === 'add' && isObject(node)) return { ...node, [key]: value };
  if (how === 'add' && Array.isArray(node)) return [...node, value];
  if (how === 'repeat' && Array.isArray(node)) return [...node, ...node];
  return value;
};

const countNodes = (node: unknown): number => {
  if (typeof node !== 'object' || node === null) return 1;
  return Object.values(node).reduce((count: number, child) => count + countNodes(child), 1);
};
