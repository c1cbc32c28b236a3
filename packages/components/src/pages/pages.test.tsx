import { english } from '@plumbline/core/view';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { choiceField, everyFieldPage, formView, host, oneQuestionPage, rowsPage } from '../../test/gallery.js';
import { domOf } from '../../test/same-dom.js';
import { CheckAnswersPage } from './check-answers-page.js';
import { FormPage } from './form-page.js';
import { PageTop } from './page-top.js';
import { PrintPage } from './print-page.js';
import { TaskListPage } from './task-list-page.js';

const formPage = (page: typeof rowsPage, more: Partial<typeof host> = {}) =>
  render(<FormPage page={page} words={english} host={{ ...host, ...more }} />);

test('a form carries back what the host gave it and which page it is', () => {
  const html = formPage(rowsPage);
  expect(html).toContain('<form action="/form/audits" method="post" novalidate autocomplete="off">');
  for (const [name, value] of [
    ['csrf', 'token'],
    ['revision', '7'],
    ['page', 'audits'],
  ])
    expect(html).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
});

test('the return key saves, though “Remove” comes first', () => {
  const [first] = formPage(rowsPage).match(/<button[^>]*>/) ?? [];
  expect(first).toContain('name="do" value="continue"');
  expect(first).toContain('tabindex="-1" aria-hidden="true"');
});

test('a page has one title, also where it is a question', () => {
  for (const page of [everyFieldPage, oneQuestionPage, rowsPage])
    expect(formPage(page).match(/<h1[ >]/g)).toHaveLength(1);
  expect(domOf(formPage(oneQuestionPage))).toMatch(
    /<legend class="govuk-fieldset__legend govuk-fieldset__legend--l">\s*<h1/,
  );
});

test('a page on which every question may be left out does not say so of each', () => {
  const [question] = oneQuestionPage.content.kind === 'questions' ? oneQuestionPage.content.questions : [];
  if (question === undefined) throw new Error('The gallery has a page of one question.');
  const optional = { ...question, field: choiceField('free', { needed: 'no' }) };
  const needed = { ...question, key: 'needed', field: choiceField('needed') };
  const pageOf = (...questions: readonly (typeof question)[]) =>
    formPage({ ...oneQuestionPage, content: { kind: 'questions', questions } });
  expect(pageOf(optional)).not.toContain(english.optional);
  expect(pageOf(optional, needed)).toContain(`Choice free ${english.optional}`);
});

test('“Save and come back later” stands where the host offers it', () => {
  expect(formPage(rowsPage)).toContain(english.saveAndReturn);
  expect(formPage(rowsPage, { canReturn: false })).not.toContain(english.saveAndReturn);
});

test('errors of another page lead there first', () => {
  const html = render(<CheckAnswersPage view={formView} errors={formView.unfinished} words={english} host={host} />);
  expect(html).toContain('<a href="/form/governance#impact">Enter the impact</a>');
  expect(formPage(everyFieldPage)).toContain('<a href="#wrong">');
});

test('what is still to do is told without alarm until signing off is tried', () => {
  const html = render(<CheckAnswersPage view={formView} words={english} host={host} />);
  expect(html).toContain(english.unfinishedCount({ n: 1 }));
  expect(html).not.toContain('role="alert"');
});

test('nobody signs off where the host has no address for it', () => {
  const html = render(<CheckAnswersPage view={formView} words={english} host={{ ...host, signOff: null }} />);
  expect(html).not.toContain('<form');
});

test('a task with nothing to do is no link', () => {
  const html = render(<TaskListPage view={formView} words={english} host={host} />);
  expect(html).toContain('href="/form/not-started"');
  expect(html).not.toContain('href="/form/nothing-to-do"');
});

test('a language that no speaker has reviewed says so; one language is nothing to switch', () => {
  const top = (isReviewed: boolean, languages = host.languages) =>
    render(<PageTop view={{ ...formView, isReviewed }} back={null} words={english} host={{ ...host, languages }} />);
  expect(top(false)).toContain(english.notReviewed);
  expect(top(true)).not.toContain(english.notReviewed);
  expect(top(true)).toContain('<nav class="govuk-language-navigation"');
  expect(top(true, host.languages.slice(0, 1))).not.toContain('<nav');
});

test('on paper there are boxes to tick and room to write, and nothing to post', () => {
  const html = render(<PrintPage view={formView} words={english} />);
  expect(html).toContain('☒ Option good');
  expect(html).toContain('☐ Option poor');
  expect(html).toContain('plumbline-print__room--long');
  expect(html).not.toMatch(/<(?:input|form|button|textarea|select)/);
});
