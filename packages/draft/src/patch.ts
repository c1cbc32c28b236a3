import { pointerOf } from './pointer.js';

/** One step of a change, as in RFC 6902. `path` is a JSON pointer into the answers. */
export type Patch =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** As immer gives them: the path in steps. */
export const patchOf = ({
  op,
  path,
  value,
}: {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}): Patch => (op === 'remove' ? { op, path: pointerOf(path) } : { op, path: pointerOf(path), value });
