import { readFileSync } from 'node:fs';
import { score } from '@plumbline/core';
import { english, formOf, welsh } from '@plumbline/core/view';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { formGallery } from '../../core/src/testing/form-gallery.js';
import { PlumblineForm } from '../src/index.js';
import { Assessment } from './readme-example.js';

const form = formOf(formGallery, (answers) => score(formGallery, answers));

afterEach(() => vi.restoreAllMocks());

test('a server draws the same form each time, and React says nothing against it', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const draw = () =>
    renderToString(
      createElement(PlumblineForm, {
        instrument: form,
        words: [english, welsh],
        defaultAnswers: { plain: { line: '<b>bold</b>' } },
        defaultPlace: { at: 'page', page: 'plain' },
      }),
    );
  expect(draw()).toBe(draw());
  expect(draw()).toContain('value="&lt;b&gt;bold&lt;/b&gt;"');
  expect(said).not.toHaveBeenCalled();
});

test('the example of the README is the one that runs here', () => {
  const example = readFileSync(new URL('./readme-example.ts', import.meta.url), 'utf8');
  expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(example.trim());
  const html = renderToString(
    createElement(Assessment, { lscb: form, answers: {}, save: () => Promise.resolve(undefined) }),
  );
  expect(html).toContain('Gallery of forms');
});
