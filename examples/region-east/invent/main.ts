import { mkdir, writeFile } from 'node:fs/promises';
import { inventAll } from './invent-all.ts';

// Writes the invented responses afresh. A test holds the committed files to what this makes.
for (const { path, text } of inventAll()) {
  const file = new URL(`../responses/${path}`, import.meta.url);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
