import { readFileSync } from 'node:fs';
import { score } from '@plumbline/core';
import { formOf } from '@plumbline/core/view';
import { expect, test } from 'vitest';
import { formGallery } from '../../core/src/testing/form-gallery.js';
import { answerOne } from './readme-example.js';

test('the example of the README runs, and is the one that stands there', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = readFileSync(new URL('./readme-example.ts', import.meta.url), 'utf8');

  expect(readme).toContain(example.trim());
  const form = formOf(formGallery, (answers) => score(formGallery, answers));
  const { answers, place } = answerOne(form, 'plain', '/plain/line', 'A line');
  expect(answers).toEqual({ plain: { line: 'A line' } });
  expect(place).toEqual({ at: 'page', page: 'board' });
});
