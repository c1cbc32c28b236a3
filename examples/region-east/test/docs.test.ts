import { readFileSync } from 'node:fs';
import { checkResponse, compile, validateResponse } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import { expect, test } from 'vitest';

test('the response in the docs is a sound draft', () => {
  const page = readFileSync(new URL('../../../docs/reference/responses.md', import.meta.url), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const response = checkResponse(JSON.parse(example));
  const compiled = compile(documents['https://schemas.plumbline.example/instruments/lscb/1.0.0.json'], { documents });
  if (!response.ok || !compiled.ok) throw new Error('The example or the instrument is broken');
  expect(validateResponse(compiled.value, response.value, { mode: 'draft' })).toEqual([]);
});
