import { english, prepareView, welsh } from '@plumbline/core/view';
import { expect, test } from 'vitest';
import { formGallery } from '../../core/src/testing/form-gallery.js';
import { renderMain } from '../src/index.js';
import { intendedAnswers } from './intended-answers.js';
import { host } from './portal.js';

test('a page drawn for the third time is the page drawn first, and another form’s answers are not on it', () => {
  const drafts = [
    { answers: {} },
    { answers: intendedAnswers(formGallery) },
    { answers: intendedAnswers(formGallery, 2) },
  ];
  const fresh = new Map<string, string>();
  for (const words of [english, welsh])
    for (const key of ['plain', 'board'])
      for (const [at, draft] of drafts.entries()) {
        // A form of its own has fields of its own, of which nothing is kept.
        const view = prepareView(formGallery, { words }).view(draft, { tell: 'draft' });
        fresh.set(`${words.language} ${key} ${at}`, renderMain({ kind: 'form', page: key, view, words, host }));
      }
  for (const words of [english, welsh]) {
    const form = prepareView(formGallery, { words });
    for (let times = 0; times < 4; times += 1)
      for (const key of ['plain', 'board'])
        for (const [at, draft] of drafts.entries()) {
          const view = form.view(draft, { tell: 'draft' });
          expect(renderMain({ kind: 'form', page: key, view, words, host })).toBe(
            fresh.get(`${words.language} ${key} ${at}`),
          );
        }
  }
});
