import { describe, expect, test } from 'vitest';
import { score } from '../score.js';
import { fieldsOf, pageOf } from '../testing/fields-of.js';
import { formGallery } from '../testing/form-gallery.js';
import { published } from '../testing/published-forms.js';
import { completeAnswers, smallInstrument } from '../testing/small-instrument.js';
import { validateAnswers } from '../validate.js';
import { english, type FieldView, type FormDraft, prepareView, type ViewOptions, view, welsh } from '../view.js';

const small = prepareView(smallInstrument, { words: english, score: (answers) => score(smallInstrument, answers) });
const gallery = prepareView(formGallery, { words: english, score: (answers) => score(formGallery, answers) });

const draw = (draft: FormDraft, tell: ViewOptions['tell'] = 'nothing') => gallery.view(draft, { tell });
const field = (name: string, draft: FormDraft, tell: ViewOptions['tell'] = 'nothing'): FieldView => {
  const found = draw(draft, tell)
    .pages.map((page) => fieldsOf(page).get(name))
    .find((each) => each !== undefined);
  if (found === undefined) throw new Error(`There is no field ${name}.`);
  return found;
};

describe('the view of a form', () => {
  test('of nothing: every page, nothing begun, everything needed in the way', () => {
    const found = small.view({ answers: {} }, { tell: 'nothing' });
    expect(found.contents.map(({ key }) => key)).toEqual(['declaredOverall', 'governance', 'workforce']);
    expect(found.progress).toMatchObject({ answered: 0, asked: 8 });
    expect(found.tasks[0]?.tasks.map(({ status }) => status)).toEqual(['not-started', 'not-started', 'not-started']);
    expect(found.unfinished.map(({ target, message }) => [target, message.text])).toEqual([
      ['governance--chairInPost-1', 'Select an answer for “Is the chair in post?”'],
      ['governance--chairIndependent--judgement-1', 'Select an answer for “The chair is independent”'],
    ]);
    expect(found.pages.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('of complete answers: nothing in the way', () => {
    const found = small.view({ answers: completeAnswers }, { tell: 'final' });
    expect(validateAnswers(smallInstrument, completeAnswers, { mode: 'final' })).toEqual([]);
    expect(found.unfinished).toEqual([]);
    expect(found.progress).toMatchObject({ answered: 10, asked: 10, text: { text: '10 of 10 questions answered' } });
    expect(found.tasks.flatMap(({ tasks }) => tasks.map(({ status }) => status))).toEqual(Array(3).fill('completed'));
  });

  test('is plain data, leaves its arguments alone and is the same again', () => {
    const before = structuredClone(completeAnswers);
    const found = small.view({ answers: completeAnswers }, { tell: 'final' });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(small.view({ answers: completeAnswers }, { tell: 'final' })).toEqual(found);
    expect(completeAnswers).toEqual(before);
  });

  test('holds only the pages and parts asked for', () => {
    const found = small.view({ answers: {} }, { tell: 'final', pages: ['governance'], needs: ['pages'] });
    expect(found.pages.map(({ key, previous, next }) => [key, previous, next])).toEqual([
      ['governance', 'declaredOverall', 'workforce'],
    ]);
    expect(found).toMatchObject({ tasks: [], answers: [], unfinished: [] });
    expect(found.contents).toHaveLength(3);
  });

  test.each([
    { tell: 'nothing', want: 0 },
    { tell: 'draft', want: 1 },
    { tell: 'final', want: 3 },
  ] as const)('tells $want errors where $tell is to be told', ({ tell, want }) => {
    const answers = { plain: { line: 'x', share: 200, figure: {} } };
    expect(pageOf(draw({ answers }, tell), 'plain').errors).toHaveLength(want);
  });
});

describe('questions shown by others', () => {
  const shown = (form: typeof gallery, answers: unknown) =>
    pageOf(form.view({ answers }, { tell: 'nothing' }), 'board').shown;
  const poor = { board: { chair: { grade: 'poor' }, challenge: { grade: 'poor' } } };

  test('come up with a score, where the host gives it', () => {
    expect(shown(gallery, poor)).toContain('/board/plan');
    expect(shown(gallery, { board: { chair: { grade: 'good' } } })).not.toContain('/board/plan');
    expect(shown(prepareView(formGallery, { words: english }), poor)).not.toContain('/board/plan');
  });

  test('stand in nobody’s way while they are hidden, whatever was answered', () => {
    const answers = {
      plain: { chosen: 'yes', since: 'no day' },
      visits: [{ day: '2015-01-01', found: 'no', what: 'Words' }],
    };
    expect(validateAnswers(formGallery, answers, { mode: 'final' }).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/plain/since', '/visits/0/what']),
    );
    expect(draw({ answers }, 'final').unfinished.map(({ target }) => target)).toEqual([
      'first-1',
      'plain--figure--value',
      'board--chair--grade-1',
    ]);
  });

  test('and a form that nobody has begun is one without answers', () => {
    expect(draw({ answers: undefined }, 'final')).toEqual(draw({ answers: {} }, 'final'));
    expect(gallery.read('plain', [['/plain/line', 'x']], null).answers).toEqual({ plain: { line: 'x' } });
  });
});

describe('pages', () => {
  test('stand as the instrument has them, sections within sections after them', () => {
    expect(draw({ answers: { first: 'yes' } }).contents.map(({ key }) => key)).toEqual([
      'first',
      'plain',
      'board',
      'board/inner',
      'staff',
      'visits',
      'last',
    ]);
  });

  test('hold one question each in that layout; hidden ones have none', () => {
    const form = prepareView(formGallery, { words: english, layout: 'question' });
    const keys = form.view({ answers: {} }, { tell: 'nothing' }).contents.map(({ key }) => key);
    expect(keys).toContain('plain/choice');
    expect(keys).toContain('staff');
    expect(keys).not.toContain('plain/since');
    const shown = form.view({ answers: { plain: { chosen: 'no' } } }, { tell: 'nothing', pages: ['plain/since'] });
    expect(shown.pages[0]).toMatchObject({ title: { text: 'Since when?' }, caption: { text: 'Plain questions' } });
    expect(shown.tasks.flatMap(({ tasks }) => tasks.map(({ page }) => page))).toContain('plain/choice');
  });

  test('are grouped only where sections lie within sections', () => {
    expect(draw({ answers: {} }).tasks.map(({ title, tasks }) => [title.text, tasks.length])).toEqual([
      ['Gallery of forms', 2],
      ['The board', 2],
      ['Gallery of forms', 3],
    ]);
    const { tasks } = view(published('lscb'), { answers: {} }, { words: english, tell: 'nothing' });
    expect(tasks).toHaveLength(1);
    expect(tasks[0]?.tasks).toHaveLength(17);
  });

  test('without a question that is shown have nothing to do', () => {
    const { tasks } = draw({ answers: { first: 'no' } });
    expect(tasks.flatMap((each) => each.tasks).find(({ page }) => page === 'board/inner')?.status).toBe(
      'nothing-to-do',
    );
  });
});

describe('a graded statement', () => {
  const chair = '/board/chair';

  test('has the grade first, beneath not applicable the reason, and folded up what is written', () => {
    const group = field(chair, { answers: {} });
    expect(group).toMatchObject({ kind: 'group', needed: 'to-finish', more: { isOpen: false } });
    if (group.kind !== 'group') return;
    expect(group.fields.map(({ name }) => name)).toEqual([`${chair}/grade`, `${chair}/direction`]);
    expect(group.more?.fields.map(({ name }) => name)).toEqual(
      ['comment', 'evidence', 'impact', 'action'].map((part) => `${chair}/${part}`),
    );
    const [grade] = group.fields;
    expect(grade).toMatchObject({
      control: 'radios',
      options: [
        { code: 'good', hint: { text: 'Appraised every year' }, isApart: false, reveals: null },
        { code: 'poor', hint: null },
        { code: 'not-applicable', isApart: true, reveals: { name: `${chair}/reason`, control: 'textarea' } },
      ],
    });
  });

  test('offers only the states that the item allows', () => {
    const grade = field('/board/challenge/grade', { answers: {} });
    expect(grade.kind === 'choice' && grade.options.map(({ code }) => code)).toEqual(['good', 'poor']);
  });

  test('asks why it does not apply only where that may be said, or was', () => {
    const folded = (challenge: unknown) => {
      const group = field('/board/challenge', { answers: { board: { challenge } } });
      return group.kind === 'group' ? group.more?.fields.map(({ name }) => name.split('/').pop()) : [];
    };
    expect(folded({ grade: 'good' })).toEqual(['comment', 'evidence', 'impact', 'action']);
    expect(folded({ grade: 'good', reason: 'Old words' })).toContain('reason');
  });

  test.each([
    { what: 'a comment', answer: { comment: 'Words' }, isOpen: true },
    { what: 'evidence just added', answer: { evidence: [{}] }, isOpen: true },
    { what: 'only a grade', answer: { grade: 'good' }, isOpen: false },
  ])('with $what stands open: $isOpen', ({ answer, isOpen }) => {
    expect(field(chair, { answers: { board: { chair: answer } } }, 'final')).toMatchObject({ more: { isOpen } });
  });

  test('asks for the reason once nothing else is lacking', () => {
    const answers = { board: { chair: { grade: 'not-applicable' } } };
    expect(pageOf(draw({ answers }, 'final'), 'board').errors).toEqual([
      {
        target: 'board--chair--reason',
        page: 'board',
        message: { text: 'Enter “Why this does not apply (B1)”', language: null },
      },
    ]);
  });

  test('carries what stands around it', () => {
    const { content } = pageOf(draw({ answers: {} }), 'board');
    expect(content.kind === 'questions' && content.questions[0]).toMatchObject({
      code: 'B1',
      critical: 'critical',
      duty: { text: 'A regulation' },
      evidence: [{ text: 'Contract' }],
      isAnswered: false,
    });
  });
});

describe('a declared judgement', () => {
  const both = (grade: string) => ({ chair: { grade }, challenge: { grade } });
  const declaredIn = (draft: FormDraft) => {
    const { content } = pageOf(draw(draft), 'board');
    return content.kind === 'questions' ? content.questions.find(({ key }) => key === 'declared') : undefined;
  };

  test('stands beside the one worked out, and asks why where they differ', () => {
    const question = declaredIn({ answers: { board: { ...both('good'), declared: { grade: 'poor' } } } });
    expect(question?.declared).toEqual({
      indicative: { band: 'good', value: 2, title: { text: 'Good', language: null } },
      range: null,
      differs: true,
    });
    expect(question?.field).toMatchObject({ fields: [{}, { name: '/board/declared/why' }], more: null });
  });

  test('asks nothing further where they agree', () => {
    const question = declaredIn({ answers: { board: { ...both('good'), declared: { grade: 'good' } } } });
    expect(question?.declared?.differs).toBe(false);
    expect(question?.field).toMatchObject({ fields: [{ name: '/board/declared/grade' }], more: { isOpen: false } });
  });

  test('says what is still possible while little is answered, and nothing without scores', () => {
    const answers = { board: { chair: { grade: 'poor' } } };
    expect(declaredIn({ answers })?.declared?.range).toMatchObject({
      lowest: { text: 'Poor' },
      highest: { text: 'Good' },
    });
    const form = prepareView(formGallery, { words: english });
    const { content } = pageOf(form.view({ answers }, { tell: 'nothing' }), 'board');
    expect(content.kind === 'questions' && content.questions[2]?.declared).toEqual({
      indicative: null,
      range: null,
      differs: false,
    });
  });
});

describe('what others and last year say', () => {
  const moderation = {
    id: 'm',
    kind: 'moderation',
    by: {},
    answers: { board: { chair: { grade: 'poor', comment: 'Not so' } } },
    notes: { '/board/chair': [{ text: 'A note' }], '/board/challenge': [{ text: 'Another' }] },
  } as const;

  test('only what the host gives is shown, grade and comments', () => {
    const { content } = pageOf(draw({ answers: {}, views: [moderation] }), 'board');
    expect(content.kind === 'questions' && content.questions.map(({ others }) => others)).toEqual([
      [
        {
          who: { text: 'Moderation', language: null },
          grade: { text: 'Poor', language: null },
          comments: ['Not so', 'A note'],
        },
      ],
      [{ who: { text: 'Moderation', language: null }, grade: null, comments: ['Another'] }],
      [],
    ]);
  });

  test('an answer that stands as last year is asked about, one that changed shows what it was', () => {
    const before = { plain: { chosen: 'yes', line: 'Same', day: '2014-02-03' } };
    const answers = { plain: { chosen: 'no', line: 'Same', day: '2014-02-03' } };
    const { content } = pageOf(draw({ answers, before, looked: ['/plain/day'] }), 'plain');
    const questions = new Map(content.kind === 'questions' ? content.questions.map((each) => [each.key, each]) : []);
    expect(questions.get('line')?.carried).toMatchObject({ stillHolds: null });
    expect(questions.get('line')?.field.before).toBeNull();
    expect(questions.get('day')?.carried).toMatchObject({ stillHolds: true });
    expect(questions.get('chosen')?.carried).toBeNull();
    expect(questions.get('chosen')?.field.before?.text).toBe('Yes');
    expect(questions.get('block')?.carried).toBeNull();
  });

  test('a row knows last year by its key, wherever it stood', () => {
    const before = {
      staff: [
        { role: 'A', inPost: 1 },
        { role: 'B', inPost: 2 },
      ],
    };
    const draft = { answers: { staff: [{ role: 'B', inPost: 5 }] }, before };
    expect(field('/staff/0/inPost', draft).before?.text).toBe('2 FTE');
  });
});

describe('rows', () => {
  const answers = {
    staff: [
      { role: 'A', inPost: 0, vacant: 2 },
      { role: 'A', inPost: 3, vacant: 1 },
    ],
    visits: [{ found: 'no' }, { found: 'yes' }],
  };

  test('whose columns are short stand as a table, with what is worked out and what is against each', () => {
    const rows = field('/staff', { answers }, 'final');
    expect(rows).toMatchObject({
      kind: 'list',
      layout: 'table',
      add: { value: 'add:/staff', label: { text: 'Add another role' } },
      entries: [
        {
          legend: { text: 'Role 1' },
          derived: [{ label: { text: 'Vacancy rate' }, value: { text: '100.0%' } }],
          error: { text: 'Check this entry: No more posts are vacant than filled' },
          warning: { text: 'Check this entry: Somebody is in post' },
          remove: { value: 'remove:/staff/0', said: { text: 'Remove role 1' } },
        },
        {
          derived: [{ value: { text: '25.0%' } }],
          error: { text: '“Role 2” is the same as entry 1. Change or remove one of them' },
        },
      ],
    });
  });

  test('that ask for more in some than in others are cards', () => {
    const rows = field('/visits', { answers });
    expect(rows.kind === 'list' && rows.layout).toBe('cards');
    expect(
      rows.kind === 'list' && rows.entries.map(({ fields }) => fields.map(({ name }) => name.split('/')[3])),
    ).toEqual([
      ['day', 'found', 'evidence'],
      ['day', 'found', 'what', 'evidence'],
    ]);
  });

  test('have no button to add once there are as many as may be', () => {
    const full = { staff: Array.from({ length: 5 }, (_, at) => ({ role: `R${at}` })) };
    expect(field('/staff', { answers: full })).toMatchObject({ add: null });
  });

  test('of single texts have an empty one at the end', () => {
    const names = field('/plain/names', { answers: { plain: { names: ['Ann'] } } });
    expect(names.kind === 'list' && names.entries.map(({ fields }) => fields[0])).toMatchObject([
      { name: '/plain/names/0', value: 'Ann' },
      { name: '/plain/names/1', value: '' },
    ]);
  });
});

describe('words', () => {
  const inWelsh = prepareView(formGallery, { words: welsh });

  test('are those of the page where there are any; others say their language', () => {
    const found = inWelsh.view({ answers: {} }, { tell: 'final' });
    expect(found).toMatchObject({
      language: 'cy',
      isReviewed: false,
      instrument: { title: { text: 'Oriel ffurflenni', language: null }, purpose: { language: 'en' } },
    });
    const fields = fieldsOf(pageOf(found, 'board'));
    expect(fields.get('/board/chair')?.label).toEqual({ text: 'The chair is independent', language: 'en' });
    expect(fields.get('/board/chair/grade')).toMatchObject({
      label: { text: 'Gradd', language: null },
      options: [
        { label: { text: 'Da', language: null }, hint: { text: 'Gwerthuso blynyddol', language: null } },
        {},
        {},
      ],
    });
    expect(fields.get('/board/chair/direction')?.label).toEqual({ text: 'Cyfeiriad', language: null });
  });

  test('of an English page of an English instrument need not say so', () => {
    const { language, ...found } = draw({ answers: {} }, 'final');
    expect(language).toBe('en');
    expect(JSON.stringify(found)).not.toContain('"language":"');
    expect(JSON.stringify(found)).toContain('"language":null');
  });

  test('of units that are words say their language', () => {
    const fields = fieldsOf(pageOf(inWelsh.view({ answers: {} }, { tell: 'nothing' }), 'plain'));
    expect(fields.get('/plain/people')).toMatchObject({ suffix: { text: 'people', language: 'en' } });
    expect(fields.get('/plain/money')).toMatchObject({ prefix: { text: '£', language: null } });
  });
});

describe('check answers', () => {
  test('has a line for each question, a card for each row, and how each stands', () => {
    const answers = {
      board: {
        chair: { grade: 'good', evidence: [{ kind: 'audit', title: 'Minutes', date: '2015-03-01' }], comment: 'Hm' },
      },
      staff: [{ role: 'A', inPost: 3, vacant: 1 }],
    };
    const found = draw({ answers }, 'final').answers;
    const [chair, challenge] = found.find(({ page }) => page === 'board')?.cards[0]?.lines ?? [];
    expect(chair?.values.map(({ text }) => text)).toEqual([
      'Good',
      'Comment: Hm',
      'Evidence 1: Audit, Minutes, 1 March 2015',
    ]);
    expect(chair?.target).toBe('board--chair--grade-1');
    expect(challenge?.values).toEqual([]);
    expect(found.find(({ page }) => page === 'staff')?.cards).toMatchObject([
      { title: { text: 'Role 1' }, lines: [{}, { values: [{ text: '3 FTE' }] }, {}, { values: [{ text: '25.0%' }] }] },
    ]);
    expect(found[0]?.cards[0]?.lines[0]?.error?.text).toBe('Select an answer for “A question before all sections”');
  });
});

describe.each([
  ['gallery', formGallery],
  ['LSCB', published('lscb')],
  ['LA', published('la')],
] as const)('in the form %s', (_, compiled) => {
  const form = prepareView(compiled, { words: english });
  const found = form.view({ answers: {} }, { tell: 'final' });

  test('ids are letters, digits and dashes, each once on its page, and errors lead to one', () => {
    for (const page of found.pages) {
      const ids = [...fieldsOf(page).values()].flatMap((each) => [
        each.id,
        ...(each.kind === 'choice' || each.kind === 'choices' ? each.options.map(({ id }) => id) : []),
        ...(each.kind === 'date' ? [`${each.id}-day`] : []),
      ]);
      expect(ids.filter((id) => !/^[A-Za-z][A-Za-z0-9-]*$/.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { target } of page.errors) expect(ids).toContain(target);
    }
  });

  test('everything that a final set lacks is told on some page, and stands at its field', () => {
    const issues = validateAnswers(compiled, {}, { mode: 'final' });
    const items = issues.filter(({ path }) => compiled.items.some(({ pointer }) => pointer === path));
    const told = found.pages.flatMap((page) => [...fieldsOf(page).values()].filter(({ error }) => error !== null));
    expect(told.length).toBeGreaterThanOrEqual(items.length);
    expect(found.unfinished).toEqual(found.pages.flatMap(({ errors }) => errors));
  });
});
