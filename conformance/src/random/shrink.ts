import type { Node } from './questions.js';

type Differs = (document: Node, answers: Node) => Promise<readonly string[]>;

export interface Shrunk {
  readonly told: readonly string[];
  readonly document: Node;
  readonly answers: Node;
}

/** Leaves out answers, flags, scores and questions for as long as the runners still differ. */
export async function shrink(document: Node, answers: Node, differs: Differs): Promise<Shrunk> {
  let small = { document, answers, told: await differs(document, answers) };
  // Alone it may not differ where the batch did: then there is nothing smaller to show.
  if (small.told.length === 0) return small;
  for (let changed = true; changed; ) {
    changed = false;
    for (const next of smaller(small)) {
      const told = await differs(next.document, next.answers);
      if (told.length === 0) continue;
      small = { ...next, told };
      changed = true;
      break;
    }
  }
  return small;
}

const places = [
  ['x-instrument', 'flags'],
  ['x-instrument', 'scores'],
  ['x-instrument', 'caps'],
  ['properties'],
  ['x-instrument'],
];

function* smaller({ document, answers }: { readonly document: Node; readonly answers: Node }) {
  for (const key of Object.keys(answers)) yield { document, answers: without(answers, key) };
  for (const path of places)
    for (const key of Object.keys(at(document, path) ?? {}))
      yield { document: changed(document, path, (node) => without(node, key)), answers };
  for (const id of Object.keys(at(document, ['x-instrument', 'scores']) ?? {})) {
    const path = ['x-instrument', 'scores', id];
    for (const key of Object.keys(at(document, path) ?? {}))
      yield { document: changed(document, path, (node) => without(node, key)), answers };
  }
}

/** A list without one of its elements, or an object without one of its properties. */
function without(node: Node, key: string): Node {
  if (Array.isArray(node)) return node.filter((_, place) => String(place) !== key) as unknown as Node;
  const { [key]: _, ...rest } = node;
  return rest;
}

const at = (node: Node | undefined, path: readonly string[]): Node | undefined =>
  path.reduce<Node | undefined>((found, key) => found?.[key] as Node | undefined, node);

function changed(node: Node, [first, ...rest]: readonly string[], change: (node: Node) => Node): Node {
  if (first === undefined) return change(node);
  return { ...node, [first]: changed((node[first] ?? {}) as Node, rest, change) };
}
