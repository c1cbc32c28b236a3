import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the repository, by its path from the root. */
export const published = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const laInstrument = published('schemas/instruments/la/1.0.0.json');
export const boardInstrument = published('schemas/instruments/lscb/1.0.0.json');
/** Invented answers of one authority, and of its board. */
export const laResponse = published('examples/region-east/responses/la/E06000033.json');
export const boardResponse = published('examples/region-east/responses/lscb/E06000033.json');

// Plain JSON whose shape the tests state themselves, by what they edit.
export const readDocument = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

/** Words that stand in answers and nowhere else, so that a message can be searched for them. */
export const secret = 'Zwetschgenkuchen';

/** A small response to the board's instrument. */
export const smallResponse = (answers: unknown, more: Readonly<Record<string, unknown>> = {}): unknown => ({
  $schema: 'https://schemas.plumbline.example/meta/response/1.0.0.json',
  instrument: { id: 'lscb', version: '1.0.0' },
  organisation: 'E06000033',
  period: '2014-04-01/2015-03-31',
  state: 'draft',
  revision: 1,
  views: [{ id: 'self', kind: 'self', by: { role: 'author' }, answers }],
  ...more,
});
