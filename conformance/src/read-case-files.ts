import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaseFile } from './case-file.js';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Every file of `cases` or `instruments`, in the order of their names. */
export const readCaseFiles = (name: 'cases' | 'instruments'): readonly { name: string; file: CaseFile }[] =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.json'))
    .sort()
    // Their form is held to `case.schema.json` by a test of its own.
    .map((file) => ({ name: file, file: JSON.parse(readFileSync(`${folder(name)}/${file}`, 'utf8')) as CaseFile }));
