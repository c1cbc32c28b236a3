export interface DependencyOrder {
  /** Every node after those it depends on; otherwise in the order given. */
  readonly order: readonly string[];
  /** Each circle once, from the node where it was met back to that node: `['a', 'b', 'a']`. */
  readonly circles: readonly (readonly string[])[];
}

/** Depth-first order without recursion, so that a chain of any length is safe. Dependencies that are no nodes are passed over. */
export const dependencyOrder = (
  nodes: readonly string[],
  dependenciesOf: (node: string) => readonly string[],
): DependencyOrder => {
  const known = new Set(nodes);
  const state = new Map<string, 'open' | 'done'>();
  const order: string[] = [];
  const circles: (readonly string[])[] = [];
  for (const start of nodes) {
    if (state.has(start)) continue;
    const path: { readonly node: string; readonly rest: string[] }[] = [];
    const open = (node: string) => {
      state.set(node, 'open');
      path.push({
        node,
        rest: dependenciesOf(node)
          .filter((one) => known.has(one))
          .reverse(),
      });
    };
    open(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        state.set(top.node, 'done');
        order.push(top.node);
        path.pop();
      } else if (!state.has(next)) open(next);
      else if (state.get(next) === 'open') circles.push(circleFrom(path, next));
    }
  }
  return { order, circles };
};

const circleFrom = (path: readonly { readonly node: string }[], node: string): readonly string[] => [
  ...path.slice(path.findIndex((step) => step.node === node)).map((step) => step.node),
  node,
];
