import { describe, expect, test } from 'vitest';
import { fieldsOf, pageOf } from '../testing/fields-of.js';
import { formGallery } from '../testing/form-gallery.js';
import { postedOf } from '../testing/posted-of.js';
import { english, prepareView } from '../view.js';

const form = prepareView(formGallery, { words: english });

const read = (page: string, pairs: Readonly<Record<string, string>>, answers: unknown = {}) =>
  form.read(page, Object.entries({ page, ...pairs }), answers);

const evidence = '/board/chair/evidence';
const two = { board: { chair: { grade: 'good', evidence: [{ title: 'A' }, { title: 'B', date: '2015-03-01' }] } } };

/** A page as it stands, with some values typed over and a button pressed. */
const typedOver = (page: string, answers: unknown, over: Readonly<Record<string, string>>) => {
  const drawn = pageOf(form.view({ answers }, { tell: 'nothing' }), page);
  return form.read(page, [...new Map([...postedOf(drawn), ...Object.entries(over)])], answers);
};

describe('reading a posted page', () => {
  test('replaces what the page asks and leaves everything else', () => {
    const before = { first: 'yes', plain: { line: 'Old', choice: 'one', day: '2015-01-01' }, last: 'End' };
    const { answers, issues } = typedOver('plain', before, { '/plain/line': 'New', '/plain/day-day': '2' });
    expect(answers).toEqual({ first: 'yes', plain: { line: 'New', choice: 'one', day: '2015-01-02' }, last: 'End' });
    expect(issues).toEqual([]);
    expect(before.plain.line).toBe('Old');
  });

  test('takes a choice that was not posted as unanswered, and a text that was not posted as it was', () => {
    const { answers } = read('plain', {}, { plain: { agree: true, line: 'Stays' } });
    expect(answers).toEqual({ plain: { line: 'Stays' } });
  });

  test('leaves a hidden answer as it is, and reads one that came up', () => {
    const before = { plain: { chosen: 'yes', since: '2015-01-01' } };
    expect(read('plain', { '/plain/chosen': 'yes' }, before).answers).toEqual(before);
    const up = {
      '/plain/chosen': 'no',
      '/plain/since-day': '3',
      '/plain/since-month': '2',
      '/plain/since-year': '2016',
    };
    expect(read('plain', up, before).answers).toEqual({ plain: { chosen: 'no', since: '2016-02-03' } });
  });

  test('gives nothing for an object in which nothing is left, but keeps a section that must be there', () => {
    expect(read('plain', { '/plain/line': '' }, { plain: { line: 'x' } }).answers).toEqual({});
    expect(read('board', {}, {}).answers).toEqual({ board: {} });
  });

  test('keeps texts that cannot be read as they were typed, and tells them on the page', () => {
    const { answers, typed, issues } = read(
      'plain',
      { '/plain/people': 'many', '/plain/line': 'x' },
      { plain: { people: 3 } },
    );
    expect({ answers, typed }).toEqual({ answers: { plain: { line: 'x' } }, typed: { '/plain/people': 'many' } });
    expect(JSON.stringify(issues)).not.toContain('many');
    const page = pageOf(form.view({ answers, typed }, { tell: 'draft' }), 'plain');
    expect(page.errors.map(({ target, message }) => [target, message.text])).toEqual([
      ['plain--people', '“People” must be a number'],
    ]);
    expect(fieldsOf(page).get('/plain/people')).toMatchObject({
      value: 'many',
      error: { text: page.errors[0]?.message.text },
    });
  });

  test('an entry of which nothing can be read keeps its place, and one left blank before it goes', () => {
    const day = (part: string, index: number) => `/visits/${index}/day-${part}`;
    const { answers, typed } = read('visits', {
      'count:/visits': '2',
      [day('day', 0)]: '',
      [day('day', 1)]: '31',
      [day('month', 1)]: '2',
      [day('year', 1)]: '2016',
    });
    expect(answers).toEqual({ visits: [{}] });
    expect(typed).toMatchObject({ [day('day', 0)]: '31', [day('month', 0)]: '2', [day('year', 0)]: '2016' });
    const page = pageOf(form.view({ answers, typed }, { tell: 'draft' }), 'visits');
    expect(fieldsOf(page).get('/visits/0/day')).toMatchObject({ kind: 'date', day: '31', error: { language: null } });
    expect(page.errors[0]?.target).toMatch(/^visits--0--day/);
  });

  test('refuses what is no option and keeps the answer', () => {
    const { answers, issues } = read('plain', { '/plain/choice': 'nine' }, { plain: { choice: 'one' } });
    expect(answers).toEqual({ plain: { choice: 'one' } });
    expect(issues).toEqual([
      { code: 'entry-not-an-option', path: '/plain/choice', expected: 'one of the options', found: 'text' },
    ]);
  });

  test('tells names that the page cannot hold, and touches nothing by them', () => {
    const pairs = [
      ['__proto__', 'x'],
      ['/__proto__/polluted', 'x'],
      ['/board/chair/grade', 'good'],
      ['/plain/unheard', 'x'],
    ];
    const { answers, issues } = form.read('plain', pairs, {});
    expect(answers).toEqual({});
    expect(issues.map(({ code, found }) => [code, found])).toEqual(pairs.map(([name]) => ['entry-unknown', name]));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('reads the first of several values where one is asked for', () => {
    const twice = [
      ['/plain/line', 'first'],
      ['/plain/line', 'second'],
    ];
    expect(form.read('plain', twice, {}).answers).toEqual({ plain: { line: 'first' } });
  });

  test.each([
    { value: 'save', want: { do: 'save', pointer: null } },
    { value: 'continue', want: { do: 'continue', pointer: null } },
    { value: `add:${evidence}`, want: { do: 'add', pointer: evidence } },
    { value: 'add:/staff', want: null },
    { value: '<script>', want: null },
    { value: '', want: null },
  ])('gives the button: $value', ({ value, want }) => {
    expect(read('board', { do: value }).button).toEqual(want);
  });

  test('says which answers of last year still hold', () => {
    const { looked, issues } = read('plain', { 'still:/plain/line': 'yes', 'still:/plain/day': 'no' });
    expect({ looked, issues }).toEqual({ looked: ['/plain/line'], issues: [] });
  });

  test('of no such page changes nothing', () => {
    expect(read('nowhere', { '/plain/line': 'x' }, two)).toMatchObject({
      answers: two,
      button: null,
      issues: [{ code: 'entry-unknown' }],
    });
  });
});

describe('entries of a list', () => {
  const titles = (answers: unknown) => (answers as typeof two).board.chair.evidence.map(({ title }) => title);

  test('are added blank, shown again, and gone when nothing was put in', () => {
    const added = typedOver('board', two, { do: `add:${evidence}` });
    expect(titles(added.answers)).toEqual(['A', 'B', undefined]);
    expect(added.button).toEqual({ do: 'add', pointer: evidence });
    const again = typedOver('board', added.answers, { do: `add:${evidence}` });
    expect(titles(again.answers)).toHaveLength(3);
    expect(titles(typedOver('board', again.answers, { do: 'continue' }).answers)).toEqual(['A', 'B']);
  });

  test('are removed with what was typed in them; later ones move up', () => {
    const { answers, typed } = typedOver('board', two, {
      do: `remove:${evidence}/0`,
      [`${evidence}/0/date-day`]: '99',
      [`${evidence}/1/date-day`]: '77',
    });
    expect(titles(answers)).toEqual(['B']);
    expect(typed).toEqual({
      [`${evidence}/0/date-day`]: '77',
      [`${evidence}/0/date-month`]: '3',
      [`${evidence}/0/date-year`]: '2015',
    });
  });

  test('that the page did not show stay', () => {
    const { answers } = read('board', { [`count:${evidence}`]: '1', [`${evidence}/0/title`]: 'New' }, two);
    expect(titles(answers)).toEqual(['New', 'B']);
  });

  test('beyond the most that may be are refused', () => {
    const { answers, issues } = read(
      'board',
      { [`count:${evidence}`]: '4000', [`${evidence}/3999/title`]: 'Last' },
      two,
    );
    expect(titles(answers)).toEqual(['A', 'B']);
    expect(issues.map(({ code }) => code)).toEqual(['entry-too-many', 'entry-unknown']);
  });

  test('of single texts are as many as have words', () => {
    const names = { 'count:/plain/names': '3', '/plain/names/0': 'Ann', '/plain/names/1': ' ', '/plain/names/2': 'Bo' };
    expect(read('plain', names).answers).toEqual({ plain: { names: ['Ann', 'Bo'] } });
  });

  test('of a table are rows; columns hidden in a row keep what they hold', () => {
    const before = { visits: [{ day: '2015-01-01', found: 'no', what: 'Hidden' }] };
    expect(typedOver('visits', before, { do: 'add:/visits' }).answers).toEqual({ visits: [before.visits[0], {}] });
    expect(form.withoutHidden(before)).toEqual({ visits: [{ day: '2015-01-01', found: 'no' }] });
  });
});

test('a page of 20,000 values is refused as a whole', () => {
  const pairs = Array.from({ length: 20_000 }, (_, at) => [`/plain/line`, String(at)]);
  expect(form.read('plain', pairs, two)).toMatchObject({ answers: two, issues: [{ code: 'entry-too-many' }] });
});
