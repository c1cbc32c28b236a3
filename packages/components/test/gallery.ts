import type {
  ChoiceField,
  DateField,
  FieldView,
  FormView,
  GroupField,
  ListField,
  OptionView,
  PageView,
  QuestionView,
  TextField,
  Words,
} from '@plumbline/core/view';
import type { Host } from '../src/host.js';

export const w = (text: string, language: string | null = null): Words => ({ text, language });

/** What every field has, for one that nothing is wrong with. */
const base = (id: string, label: string) => ({
  id,
  name: `/${id.replaceAll('-', '/')}`,
  label: w(label),
  hints: [] as readonly Words[],
  needed: 'to-finish' as const,
  error: null,
  before: null,
});

export const optionView = (id: string, code: string, more: Partial<OptionView> = {}): OptionView => ({
  id,
  code,
  label: w(`Option ${code}`),
  hint: null,
  isChosen: false,
  isApart: false,
  reveals: null,
  ...more,
});

export const textField = (id: string, more: Partial<TextField> = {}): TextField => ({
  ...base(id, `Words ${id}`),
  kind: 'text',
  control: 'text',
  purpose: 'words',
  value: '',
  maximum: null,
  countFrom: null,
  ...more,
});

export const dateField = (id: string, more: Partial<DateField> = {}): DateField => ({
  ...base(id, `Date ${id}`),
  kind: 'date',
  day: '31',
  month: '2',
  year: '2026',
  wrong: [],
  ...more,
});

export const choiceField = (id: string, more: Partial<ChoiceField> = {}): ChoiceField => ({
  ...base(id, `Choice ${id}`),
  kind: 'choice',
  control: 'radios',
  options: [
    optionView(`${id}`, 'good', { hint: w('As it should be'), isChosen: true }),
    optionView(`${id}-2`, 'poor'),
    optionView(`${id}-3`, 'notApplicable', {
      isApart: true,
      reveals: textField(`${id}-reason`, { control: 'textarea', needed: 'to-finish' }),
    }),
    optionView(`${id}-4`, 'notKnown', { isApart: true }),
  ],
  ...more,
});

export const groupField = (id: string, more: Partial<GroupField> = {}): GroupField => ({
  ...base(id, `Group ${id}`),
  kind: 'group',
  fields: [choiceField(`${id}-grade`), textField(`${id}-impact`, { control: 'textarea', needed: 'no' })],
  more: { label: w('Add more detail'), isOpen: false, fields: [textField(`${id}-comment`, { needed: 'no' })] },
  ...more,
});

const button = (value: string, label: string, said = label) => ({ value, label: w(label), said: w(said) });

export const listField = (id: string, more: Partial<ListField> = {}): ListField => ({
  ...base(id, `List ${id}`),
  kind: 'list',
  layout: 'cards',
  entries: [0, 1].map((at) => ({
    name: `/${id}/${at}`,
    id: `${id}-${at}`,
    legend: w(`Entry ${at + 1}`),
    fields: [
      textField(`${id}-${at}-title`),
      {
        ...base(`${id}-${at}-children`, 'Children'),
        kind: 'number',
        isWhole: true,
        value: '12',
        prefix: null,
        suffix: w('children'),
      },
    ],
    derived: [
      { label: w('Rate'), value: w('1.2') },
      { label: w('Share'), value: null },
    ],
    error: at === 1 ? w('Entry 2 is the same as entry 1') : null,
    warning: at === 0 ? w('The figures do not agree') : null,
    remove: button(`remove:/${id}/${at}`, 'Remove', `Remove entry ${at + 1}`),
  })),
  add: button(`add:/${id}`, 'Add another entry'),
  ...more,
});

/** Every kind of field with everything that it can have. */
const gallery: readonly FieldView[] = [
  choiceField('radios'),
  choiceField('wrong', {
    error: w('Select an answer', 'en'),
    hints: [w('First hint'), w('Ail awgrym', 'cy')],
    before: w('Good'),
    label: w('Cwestiwn', 'cy'),
    needed: 'no',
  }),
  choiceField('select', { control: 'select' }),
  {
    ...base('several', 'Several'),
    kind: 'choices',
    options: [optionView('several', 'a', { isChosen: true }), optionView('several-2', 'none', { isApart: true })],
  },
  textField('line', { value: '<b>"quoted"</b> & more', error: w('Enter words') }),
  textField('email', { purpose: 'email' }),
  textField('link', { purpose: 'link' }),
  textField('reference', { purpose: 'reference' }),
  textField('period', { purpose: 'period' }),
  textField('block', { control: 'textarea', value: 'One\nTwo', hints: [w('Hint')] }),
  textField('counted', { control: 'textarea', value: 'Counted', maximum: 200, countFrom: 150, error: w('Too long') }),
  textField('near', { control: 'textarea', value: 'Near', maximum: 200, countFrom: 150, left: 50 }),
  textField('far', { control: 'textarea', value: 'Far', maximum: 200, countFrom: 150, left: 197 }),
  { ...base('money', 'Money'), kind: 'number', isWhole: false, value: '12.5', prefix: w('£'), suffix: null },
  dateField('date', { wrong: ['day', 'month'], error: w('Must be a real date') }),
  groupField('group'),
  listField('cards'),
  listField('table', { layout: 'table' }),
  listField('empty', { layout: 'table', entries: [], add: button('add:/empty', 'Add an entry') }),
];

const questionView = (field: FieldView, at: number): QuestionView => ({
  key: field.id,
  code: `ls1.${at + 1}`,
  id: `question-${field.id}`,
  name: field.name,
  field,
  guidance: null,
  duty: null,
  evidence: [],
  critical: 'none',
  isAnswered: false,
  declared: null,
  others: [],
  carried: null,
});

const surrounded: QuestionView = {
  ...questionView(groupField('surrounded'), 99),
  guidance: w('What to think of'),
  duty: w('Children Act 2004, section 11', 'en'),
  evidence: [w('Minutes'), w('An audit')],
  critical: 'limiting',
  declared: {
    indicative: null,
    range: { lowest: w('Inadequate'), highest: w('Good') },
    differs: true,
  },
  others: [{ who: w('Moderation'), grade: w('Good'), comments: ['Well evidenced'] }],
  carried: { label: w('Has this changed since last year?'), stillHolds: true },
};

const pageBase = {
  guidance: w('Answer for the whole board'),
  respondents: w('The chair'),
  errors: [],
  previous: null,
  next: null,
  shown: [],
};

export const everyFieldPage: PageView = {
  ...pageBase,
  key: 'governance',
  title: w('Governance'),
  caption: null,
  content: { kind: 'questions', questions: [...gallery.map(questionView), surrounded] },
  errors: [{ target: 'wrong', page: 'governance', message: w('Select an answer') }],
};

export const oneQuestionPage: PageView = {
  ...pageBase,
  key: 'governance/chair',
  title: w('Choice chair'),
  caption: w('Governance'),
  content: { kind: 'questions', questions: [questionView(choiceField('chair'), 0)] },
};

export const rowsPage: PageView = {
  ...pageBase,
  key: 'audits',
  title: w('Audits'),
  caption: null,
  content: { kind: 'rows', rows: listField('audits', { layout: 'table' }) },
};

export const formView: FormView = {
  instrument: { id: 'mine', version: '1.0.0', title: w('Mine'), purpose: w('To see where we stand') },
  language: 'en',
  isReviewed: false,
  tasks: [
    {
      title: w('Part one'),
      tasks: (['not-started', 'in-progress', 'completed', 'has-errors', 'nothing-to-do'] as const).map((status) => ({
        page: status,
        title: w(`Section ${status}`),
        hint: status === 'in-progress' ? w('For the chair') : null,
        status,
        statusText: w(status),
        answered: 1,
        asked: 2,
      })),
    },
  ],
  progress: { answered: 1, asked: 2, text: w('1 of 2 questions answered') },
  pages: [everyFieldPage, oneQuestionPage, rowsPage],
  contents: [{ key: 'governance', title: w('Governance') }],
  answers: [
    {
      page: 'governance',
      title: w('Governance'),
      cards: [
        {
          title: null,
          lines: [
            { label: w('Chair'), values: [w('Good'), w('Da', 'cy')], page: 'governance', target: 'chair', error: null },
            { label: w('Impact'), values: [], page: 'governance', target: 'impact', error: w('Enter the impact') },
          ],
        },
      ],
    },
    {
      page: 'audits',
      title: w('Audits'),
      cards: [1, 2].map((n) => ({
        title: w(`Audit ${n}`),
        lines: [{ label: w('Title'), values: [w('One')], page: 'audits', target: `audit-${n}`, error: null }],
      })),
    },
  ],
  unfinished: [{ target: 'impact', page: 'governance', message: w('Enter the impact') }],
};

export const host: Host = {
  page: (key) => `/form/${key}`,
  tasks: '/form',
  answers: '/form/check',
  print: '/form/print',
  signOff: '/form/sign-off',
  hidden: { csrf: 'token', revision: '7' },
  canReturn: true,
  languages: [
    { language: 'en', name: 'English', href: null },
    { language: 'cy', name: 'Cymraeg', href: '/cy/form' },
  ],
  notice: { title: w('Saved'), text: w('Your answers are saved'), isSuccess: true },
};
