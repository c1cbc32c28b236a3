import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseFile } from './case-file.js';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Every file of `cases` or `instruments`, in the order of their names. */
export const readCaseFiles = (name: 'cases' | 'instruments'): readonly { name: string; file: CaseFile }[] =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file, file: withInstruments(folder(name), readJson(`${folder(name)}/${file}`)) }));

// Their form is held to `case.schema.json` by a test of its own.
const readJson = (path: string): CaseFile => JSON.parse(readFileSync(path, 'utf8'));

/** `{ "file": … }` in place of an instrument is the document in that file, seen from the file of cases. */
const withInstruments = (from: string, file: CaseFile): CaseFile => ({
  ...file,
  instruments: Object.fromEntries(
    Object.entries(file.instruments).map(([name, given]) => [
      name,
      isElsewhere(given) ? readJson(join(from, given.file)) : given,
    ]),
  ),
});

const isElsewhere = (given: unknown): given is { readonly file: string } =>
  typeof given === 'object' && given !== null && 'file' in given && typeof given.file === 'string';
