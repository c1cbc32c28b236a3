import { expect, test } from 'vitest';
import { sourcesOf, wordFiles } from '../scripts/generate-words.js';

const languages = [
  { language: 'en', name: 'english', isReviewed: true },
  { language: 'cy', name: 'welsh', isReviewed: false },
];

const signs = { 'decimal-sign': '{{.}}', 'group-sign': ',' };

const made = (en: { readonly [key: string]: string }, cy: { readonly [key: string]: string }) =>
  wordFiles(languages, (language) => ({ ...signs, ...(language === 'en' ? en : cy) }));

const count = '.input {$n :integer} .match $n one {{a}} * {{b}}';
const six = '.input {$n :integer} .match $n zero {{a}} one {{a}} two {{a}} few {{a}} many {{a}} * {{b}}';

test.each([
  { name: 'a key missing', en: { save: 'Save' }, cy: {}, want: 'cy save: missing; en has it' },
  { name: 'a key too many', en: {}, cy: { save: 'Cadw' }, want: 'cy save: en has no such message' },
  {
    name: 'a variable missing',
    en: { add: 'Add {$noun}' },
    cy: { add: 'Ychwanegu' },
    want: 'cy add: has no variables where en has $noun (string)',
  },
  {
    name: 'a variable of another name',
    en: { add: 'Add {$noun}' },
    cy: { add: 'Ychwanegu {$enw}' },
    want: 'cy add: has $enw (string) where en has $noun (string)',
  },
  {
    name: 'a number that is a text elsewhere',
    en: { entry: 'Entry {$n :integer}' },
    cy: { entry: 'Cofnod {$n}' },
    want: 'cy entry: has $n (string) where en has $n (number)',
  },
  {
    name: 'plurals that Welsh needs',
    en: { count },
    cy: { count },
    want: ['zero', 'two', 'few', 'many'].map((plural) => `cy count: the plural ${plural} is missing`).join('\n'),
  },
  {
    name: 'a plural that English has not got',
    en: { count: six },
    cy: { count: six },
    want: ['zero', 'two', 'few', 'many'].map((plural) => `en count: ${plural} is no plural of the language`).join('\n'),
  },
  {
    name: 'a variable left out of one form',
    en: { count: '.input {$n :integer} .match $n one {{a}} * {{b {$label}}}' },
    cy: { count: six.replaceAll('{{a}}', '{{a {$label}}}').replace('{{b}}', '{{b {$label}}}') },
    want: 'en count: $label is missing from the form one',
  },
  { name: 'tags', en: { save: '<b>Save' }, cy: { save: 'Cadw' }, want: 'en save: holds markup' },
  { name: 'entities', en: { save: 'Save&nbsp;it' }, cy: { save: 'Cadw' }, want: 'en save: holds markup' },
  {
    name: 'markup of MessageFormat',
    en: { save: '{#b}Save{/b}' },
    cy: { save: 'Cadw' },
    want: 'en save: holds markup',
  },
  {
    name: 'another function',
    en: { at: 'At {$at :datetime}' },
    cy: { at: 'Am {$at}' },
    want: 'en at: uses :datetime; only :integer and :string are known',
  },
  {
    name: 'options',
    en: { at: '{$n :integer useGrouping=never}' },
    cy: { at: '{$n :integer}' },
    want: 'en at: has options on :integer',
  },
  {
    name: 'a choice by text',
    en: { it: '.input {$a :string} .match $a x {{y}} * {{z}}' },
    cy: { it: '{$a}' },
    want: 'en it: chooses by $a, which is no :integer',
  },
  {
    name: 'local variables',
    en: { it: '.local $a = {b} {{{$a}}}' },
    cy: { it: 'x' },
    want: 'en it: declares a .local variable',
  },
  {
    name: 'a name in capitals',
    en: { Save: 'a' },
    cy: { Save: 'a' },
    want: 'en Save: no name for a message: use lower case and dashes',
  },
  {
    name: 'a name that is taken',
    en: { language: 'a' },
    cy: { language: 'a' },
    want: 'en language: no name for a message: use lower case and dashes',
  },
])('words are refused for $name', ({ en, cy, want }) => {
  expect(() => made(en as Record<string, string>, cy as Record<string, string>)).toThrow(want);
});

test('what is no message is refused with its key', () => {
  expect(() => made({ save: '{$' }, { save: 'Cadw' })).toThrow(/^The words of forms are not whole:\nen save: /);
});

test('a key that stands twice is refused, of which JSON would keep the last', () => {
  expect(() => sourcesOf('{\n  "save": "Save",\n  "back": "Back",\n  "save": "Keep"\n}')).toThrow('Twice: save');
});

test('exact numbers may have words of their own', () => {
  const none = count.replace('one', '0 {{none}} one');
  const files = made({ count: none }, { count: six.replace('zero', '0 {{none}} zero') });
  expect(files['words-en.ts']).toContain("plural(values.n, { 0: 'none', one: 'a', other: 'b' })");
});

test('text that would end a literal, or begin a placeholder in it, is escaped', () => {
  const files = made({ odd: "`$\\{ '" }, { odd: "it's \\\\" });
  expect(files['words-en.ts']).toContain("odd: `\\`\\${ '`,");
  expect(files['words-cy.ts']).toContain("odd: `it's \\\\`,");
});
