import * as schemas from '@plumbline/schemas';
import { expect, test } from 'vitest';
import { readDocuments } from '../scripts/documents.ts';
import { constantName } from '../scripts/modules.ts';

test('the index names every document', () => {
  const names = readDocuments().map(({ path }) => constantName(path));
  expect(Object.keys(schemas).sort()).toEqual([...new Set([...names, 'catalogue', 'documents'])].sort());
});
