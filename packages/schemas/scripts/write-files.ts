import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type Files = { readonly [path: string]: string };

export const writeFiles = (folder: string, files: Files): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, text);
  }
};

/** Writes the files and leaves nothing else in the folder. */
export const replaceFolder = (folder: string, files: Files): void => {
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, files);
};
