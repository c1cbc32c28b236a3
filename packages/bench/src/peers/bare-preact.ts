import { type FunctionComponent, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { BenchInstrument, Question } from '../instrument.js';

type Given = Readonly<Record<string, unknown>>;

interface FieldProps {
  readonly id: string;
  readonly title: string;
  readonly value: unknown;
}

const options = {
  graded: [
    ['outstanding', 'Outstanding'],
    ['good', 'Good'],
    ['requires-improvement', 'Requires improvement'],
    ['inadequate', 'Inadequate'],
    ['not-applicable', 'Not applicable'],
  ],
  'yes-no': [
    ['yes', 'Yes'],
    ['no', 'No'],
  ],
} as const;

const Radios: FunctionComponent<FieldProps & { readonly kind: 'graded' | 'yes-no' }> = ({ id, title, value, kind }) =>
  h(
    'div',
    { className: 'govuk-form-group' },
    h(
      'fieldset',
      { className: 'govuk-fieldset' },
      h('legend', { className: 'govuk-fieldset__legend' }, title),
      h(
        'div',
        { className: 'govuk-radios' },
        options[kind].map(([code, label], at) =>
          h(
            'div',
            { className: 'govuk-radios__item' },
            h('input', {
              className: 'govuk-radios__input',
              id: `${id}-${at}`,
              name: id,
              type: 'radio',
              value: code,
              checked: value === code,
            }),
            h('label', { className: 'govuk-label govuk-radios__label', htmlFor: `${id}-${at}` }, label),
          ),
        ),
      ),
    ),
  );

const Written: FunctionComponent<FieldProps & { readonly kind: 'number' | 'text' }> = ({ id, title, value, kind }) => {
  const text = value === undefined ? '' : String(value);
  return h(
    'div',
    { className: 'govuk-form-group' },
    h('label', { className: 'govuk-label', htmlFor: id }, title),
    kind === 'text'
      ? h('textarea', { className: 'govuk-textarea', id, name: id, rows: 5, value: text })
      : h('input', { className: 'govuk-input', id, name: id, inputMode: 'decimal', value: text }),
  );
};

const field = ({ key, kind }: Question, code: string, value: unknown) => {
  const shared = {
    id: key,
    value,
    title: `Question ${code} of the benchmark, about as long as such a statement is in life`,
  };
  return kind === 'graded' || kind === 'yes-no' ? h(Radios, { ...shared, kind }) : h(Written, { ...shared, kind });
};

/** The form of the benchmark instrument as components written for it alone, with the markup of `template-strings.ts`: what Preact costs by itself. Section by section. */
export const barePreactForm = ({ sections, questions }: BenchInstrument): ((answers: object) => readonly string[]) => {
  const bySection = sections.map((key, section) => ({
    key,
    own: questions.filter((each) => each.section === section),
  }));
  return (answers) =>
    bySection.map(({ key, own }, section) => {
      // Answers of the benchmark are objects of objects.
      const given = (answers as Readonly<Record<string, Given>>)[key] ?? {};
      const shown = own.flatMap((question, at) =>
        question.shownBy === null || given[question.shownBy] === 'yes'
          ? [field(question, `${section + 1}.${at + 1}`, given[question.key])]
          : [],
      );
      return renderToString(
        h('section', null, h('h2', { className: 'govuk-heading-l' }, `Section ${section + 1}: ${key}`), shown),
      );
    });
};
