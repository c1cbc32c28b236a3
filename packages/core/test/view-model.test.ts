import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page, read } from './view-example.ts';

const text = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

test('the page about the view model shows the example that is run here, and what comes of it', () => {
  const reference = text('../../../docs/reference/view-model.md');
  expect(reference).toContain(text('./view-example.ts').trim());
  expect(read).toMatchObject({
    answers: { visits: { since: '2026-05-03' } },
    typed: { '/visits/onTime': 'eight' },
    button: { do: 'continue', pointer: null },
  });
  expect(page?.errors).toEqual([
    {
      target: 'visits--onTime',
      page: 'visits',
      message: { text: '“Visits on time” must be a number', language: null },
    },
  ]);
});
