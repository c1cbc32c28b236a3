import { english, welsh } from '@plumbline/core/view';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { choiceField, dateField, groupField, listField, optionView, textField, w } from '../../test/gallery.js';
import { domOf } from '../../test/same-dom.js';
import { field } from './field.js';
import { nested, type Place } from './place.js';

const drawn = (view: Parameters<typeof field>[0], words = english, place: Place = nested) =>
  render(<div>{field(view, words, place)}</div>);
const lines = (...args: Parameters<typeof drawn>) =>
  domOf(drawn(...args))
    .split('\n')
    .map((line) => line.trim());

describe('words around a control', () => {
  test('what may be left out says so in the language of the page', () => {
    expect(lines(textField('a', { needed: 'no' }))).toContain('Words a (optional)');
    expect(lines(textField('a', { needed: 'no' }), welsh)).toContain(`Words a ${welsh.optional}`);
    expect(drawn(textField('a', { needed: 'to-finish' }))).not.toContain(english.optional);
  });

  test('a part that is left out with its group does not say so again', () => {
    const count = (html: string) => html.split(english.optional).length - 1;
    expect(count(drawn(groupField('a', { needed: 'no' })))).toBe(1);
    expect(count(drawn(groupField('a', { needed: 'to-finish' })))).toBe(2);
  });

  test('words in another language say which', () => {
    expect(drawn(textField('a', { label: w('Enw', 'cy') }))).toContain('<span lang="cy">Enw</span>');
  });

  test('hints, last year and the error describe the control in that order', () => {
    const view = textField('a', { hints: [w('One'), w('Two')], before: w('Before'), error: w('Wrong') });
    expect(drawn(view)).toContain('aria-describedby="a-hint a-hint-2 a-hint-3 a-error"');
    expect(drawn(view)).toContain('Last year you answered: Before');
  });

  test('what was typed is text, never markup', () => {
    expect(drawn(textField('a', { value: '"><script>' }))).toContain('value="&quot;>&lt;script>"');
    expect(drawn(textField('a', { control: 'textarea', value: '</textarea><script>' }))).not.toContain('<script>');
  });
});

describe('choices', () => {
  test('“or” stands once, before the first that stands apart', () => {
    expect(lines(choiceField('a')).filter((line) => line === 'or')).toHaveLength(1);
  });

  test('no “or” where every option stands apart', () => {
    const options = [optionView('a-1', 'x', { isApart: true }), optionView('a-2', 'y', { isApart: true })];
    expect(lines(choiceField('a', { options }))).not.toContain('or');
  });

  test('what an option reveals stands beneath it, and is hidden by script alone', () => {
    const html = drawn(choiceField('a'));
    expect(html).toContain('data-aria-controls="conditional-a-3"');
    expect(html).toContain('class="govuk-radios__conditional govuk-radios__conditional--hidden" id="conditional-a-3"');
    expect(html).not.toContain(' hidden');
  });

  test('a list to choose from starts with none chosen', () => {
    const options = [optionView('a-1', 'x'), optionView('a-2', 'y')];
    expect(
      lines(choiceField('a', { control: 'select', options })).filter((line) => line.startsWith('<option')),
    ).toEqual(['<option selected="" value="">', '<option value="x">', '<option value="y">']);
  });
});

describe('boxes', () => {
  test.each([
    { purpose: 'email' as const, want: ['type="email"', 'spellCheck="false"', 'inputmode="email"'] },
    { purpose: 'link' as const, want: ['type="text"', 'spellCheck="false"', 'inputmode="url"'] },
    { purpose: 'reference' as const, want: ['type="text"', 'spellCheck="false"'] },
    { purpose: 'words' as const, want: ['type="text"', 'autocomplete="off"'] },
  ])('for $purpose', ({ purpose, want }) => {
    const html = drawn(textField('a', { purpose }));
    expect(want.filter((attribute) => !html.includes(attribute))).toEqual([]);
  });

  test('without script the limit is said in words', () => {
    const view = textField('a', { control: 'textarea', maximum: 200, countFrom: 150 });
    expect(lines(view)).toContain('You can enter up to 200 characters');
    expect(drawn(view)).toContain('data-maxlength="200" data-threshold="75"');
    expect(drawn(textField('a', { control: 'textarea', maximum: 200 }))).not.toContain('characters');
  });

  test.each([
    { left: 51, of: english, said: '', shown: 'govuk-hint', class: 'message--disabled' },
    { left: 50, of: english, said: 'You have 50 characters remaining', shown: 'govuk-hint', class: 'govuk-textarea"' },
    { left: 1, of: english, said: 'You have 1 character remaining', shown: 'govuk-hint', class: 'govuk-textarea"' },
    { left: -2, of: english, said: 'You have 2 characters too many', shown: 'govuk-error-message', class: '--error"' },
    { left: 0, of: welsh, said: 'Mae gennych 0 nod ar ôl', shown: 'govuk-hint', class: 'govuk-textarea"' },
    { left: -3, of: welsh, said: 'Mae gennych 3 nod yn ormod', shown: 'govuk-error-message', class: '--error"' },
  ])('where a script follows what is typed, $left left of 200: “$said”', ({ left, of, said, shown, class: has }) => {
    const view = textField('a', { control: 'textarea', maximum: 200, countFrom: 150, left });
    const html = drawn(view, of);
    const [, classes, text] = /<div class="([^"]*__status[^"]*)" aria-hidden="true">([^<]*)</.exec(html) ?? [];
    expect([classes?.split(' ')[0], text]).toEqual([shown, said]);
    expect(html).toContain(has);
    expect(html).toContain(
      '<div class="govuk-character-count__sr-status govuk-visually-hidden" aria-live="polite"></div>',
    );
    // GOV.UK's script, where a page loads it, leaves it alone; the sentence describes the box all the same.
    expect(html).not.toContain('data-m');
    expect(html).toContain('aria-describedby="a-info"');
  });

  test.each([
    { wrong: ['month'] as const, want: ['a-month'] },
    { wrong: [] as const, want: ['a-day', 'a-month', 'a-year'] },
  ])('a date is wrong in $want', ({ wrong, want }) => {
    const html = drawn(dateField('a', { month: '13', wrong, error: w('Wrong') }));
    expect([...html.matchAll(/govuk-input--error[^"]*" id="([^"]*)"/g)].map(([, id]) => id)).toEqual(want);
  });
});

describe('lists', () => {
  test('how many entries are shown goes back with the form', () => {
    expect(drawn(listField('a'))).toContain('<input type="hidden" name="count:/a" value="2"');
  });

  test('a button says what it stands beside to who cannot see it', () => {
    expect(drawn(listField('a'))).toContain(
      '<span aria-hidden="true">Remove</span><span class="govuk-visually-hidden">Remove entry 2</span>',
    );
  });

  test('in a table every cell carries its label and says which row it is in', () => {
    expect(drawn(listField('a', { layout: 'table' }))).toContain(
      '<label class="govuk-label plumbline-table__label" for="a-1-title">Words a-1-title<span class="govuk-visually-hidden"> (Entry 2)</span>',
    );
  });
});
