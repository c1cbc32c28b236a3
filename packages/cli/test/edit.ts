/** A place in a document as a JSON pointer, and what is to stand there; `undefined` takes away. */
export type Edit = readonly [pointer: string, value: unknown];

type Json = Record<string, unknown>;

/** A copy with the edits made, each at a place whose parent is there. */
export const edited = (document: Json, edits: readonly Edit[]): Json => {
  const copy = structuredClone(document);
  for (const [pointer, value] of edits) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    // What a pointer leads to is for the test to know.
    const holder = steps.reduce<Json>((node, step) => node[step] as Json, copy);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return copy;
};
