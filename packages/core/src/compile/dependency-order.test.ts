import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dependencyOrder } from './dependency-order.js';

const orderOf = (graph: Record<string, readonly string[]>) =>
  dependencyOrder(Object.keys(graph), (node) => graph[node] ?? []);

test.each<{ name: string; graph: Record<string, readonly string[]>; order: string; circles: readonly string[] }>([
  { name: 'as given when nothing depends', graph: { a: [], b: [], c: [] }, order: 'abc', circles: [] },
  { name: 'what is needed comes first', graph: { a: ['c'], b: [], c: ['b'] }, order: 'bca', circles: [] },
  { name: 'a node that needs itself', graph: { a: ['a'] }, order: 'a', circles: ['aa'] },
  { name: 'two that need each other', graph: { a: ['b'], b: ['a'] }, order: 'ba', circles: ['aba'] },
  { name: 'what is no node is passed over', graph: { a: ['z'] }, order: 'a', circles: [] },
])('$name', ({ graph, order, circles }) => {
  const found = orderOf(graph);
  expect(found.order.join('')).toBe(order);
  expect(found.circles.map((circle) => circle.join(''))).toEqual(circles);
});

test('a chain of a hundred thousand does not exhaust the stack', () => {
  const length = 100_000;
  const nodes = Array.from({ length }, (_, at) => String(at));
  const { order } = dependencyOrder(nodes, (node) => (Number(node) + 1 < length ? [String(Number(node) + 1)] : []));
  expect([order[0], order.at(-1)]).toEqual([String(length - 1), '0']);
});

test('without a circle every node stands after all that it needs, each once', () => {
  // Needing only later letters makes a graph without a circle.
  const graphs = fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(graphs, (rows) => {
      const graph = Object.fromEntries(
        rows.map((needs, at) => [`n${at}`, needs.filter((one) => one > at).map((one) => `n${one}`)]),
      );
      const { order, circles } = orderOf(graph);
      expect(circles).toEqual([]);
      expect([...order].sort()).toEqual(Object.keys(graph).sort());
      for (const [node, needs] of Object.entries(graph))
        for (const need of needs.filter((one) => one in graph))
          expect(order.indexOf(need)).toBeLessThan(order.indexOf(node));
    }),
  );
});
