import { existsSync, readFileSync } from 'node:fs';
import { compile } from '@plumbline/core';
import * as entry from '@plumbline/draft';
import { documents } from '@plumbline/schemas';
import { expect, test, vi } from 'vitest';
import { soundValue } from '../src/testing/sound-value.js';
import { begin, receive, saving, takeBack, together } from './how-to-example.ts';
import { back, log, merged } from './readme-example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readme = read('../README.md');
const howTo = read('../../../docs/how-to/edit-a-response.md');
const compiled = soundValue(
  compile(documents['https://schemas.plumbline.example/instruments/lscb/1.0.0.json'], { documents }),
);

test('the README shows the example that is run here, and it gives what stands beside it', () => {
  expect(readme).toContain(read('./readme-example.ts').trim());
  expect(log).toMatchObject([
    {
      by: 'chair',
      at: '2015-05-31T09:00:00Z',
      patches: [{ op: 'replace', path: '/governance/chairIndependent/grade', value: 'outstanding' }],
    },
  ]);
  expect(back).toEqual({ governance: { chairIndependent: { grade: 'good' } } });
  const both = { governance: { chairIndependent: { grade: 'outstanding', comment: 'See the minutes.' } } };
  expect(merged).toEqual({ ok: true, value: { answers: both, conflicts: [] } });
});

test('every function that its table names is there, and no other', () => {
  const named = readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
  expect(named.toSorted()).toEqual(Object.keys(entry).toSorted());
});

test('the how-to shows its example whole, block by block', () => {
  const shown = [...howTo.matchAll(/```ts\n(.*?)```/gs)].map(([, block]) => block ?? '').join('\n');
  expect(shown.trim()).toBe(read('./how-to-example.ts').trim());
});

test('which begins a year, takes a page, saves, merges and takes back', async () => {
  const lastYear = { governance: { chairIndependent: { grade: 'good' } }, declaredOverall: { grade: 'good' } };
  const draft = begin(compiled, lastYear);
  expect(draft.answers).toEqual({ governance: { chairIndependent: { grade: 'good' } } });

  const page = { governance: { chairIndependent: { grade: 'splendid' } } };
  const received = receive(compiled, draft, page, 'chair', '2016-05-31');
  expect(received.issues.map(({ code }) => code)).toEqual(['answer-not-an-option']);
  expect(takeBack(received.draft, 'chair', '2016-05-31').answers).toEqual(draft.answers);

  vi.useFakeTimers();
  const saved: unknown[] = [];
  const saver = saving(
    draft,
    async (answers) => saved.push(answers),
    () => undefined,
  );
  saver.changed(received.draft);
  await vi.advanceTimersByTimeAsync(1500);
  vi.useRealTimers();
  expect([saved, saver.state()]).toEqual([[page], 'saved']);

  const theirs = { governance: { chairIndependent: { grade: 'inadequate' } } };
  expect(together(compiled, draft.answers, page, theirs)).toEqual({
    asked: ['/governance/chairIndependent/grade'],
    answers: theirs,
  });
});

test.each([
  { page: readme, from: '../README.md' },
  { page: howTo, from: '../../../docs/how-to/edit-a-response.md' },
])('links of $from lead to files that are there', ({ page, from }) => {
  const links = [...page.matchAll(/\]\(([^)#]+)/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !link.startsWith('https:'));
  expect(links.filter((link) => !existsSync(new URL(link, new URL(from, import.meta.url))))).toEqual([]);
});
