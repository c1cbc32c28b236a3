import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Folder {
  readonly path: string;
  readonly at: (name: string) => string;
  /** Writes text or bytes as they are and anything else as JSON; gives the path. */
  readonly put: (name: string, content: unknown) => Promise<string>;
  /** A file of this many zero bytes that takes no room. */
  readonly putSparse: (name: string, bytes: number) => Promise<string>;
  readonly read: (name: string) => Promise<string>;
  /** Every file in it, by path from it. */
  readonly files: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

const contentOf = (content: unknown): string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);

/** A new folder for temporary files; whoever makes it removes it. */
export const temporaryFolder = async (): Promise<Folder> => {
  const path = await mkdtemp(join(tmpdir(), 'plumbline-cli-'));
  const at = (name: string) => join(path, name);
  const put = async (name: string, content: unknown) => {
    await mkdir(dirname(at(name)), { recursive: true });
    await writeFile(at(name), contentOf(content));
    return at(name);
  };
  return {
    path,
    at,
    put,
    putSparse: async (name, bytes) => {
      await truncate(await put(name, ''), bytes);
      return at(name);
    },
    read: (name) => readFile(at(name), 'utf8'),
    files: async () => {
      const entries = await readdir(path, { withFileTypes: true, recursive: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
        .sort();
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
};
