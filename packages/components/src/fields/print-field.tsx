import type { EntryView, FieldView, FormWords, OptionView } from '@plumbline/core/view';
import type { Children } from '#dialect';
import { said } from './said.js';

/** What was answered, or room to write it down: a line, or a box where `isLong`. */
const written = (text: string, isLong = false) => (
  <p className={text === '' && isLong ? 'plumbline-print__room plumbline-print__room--long' : 'plumbline-print__room'}>
    {text}
  </p>
);

/** On paper nothing is chosen yet: room for everything that may be written. */
const isBlank = (options: readonly OptionView[]) => !options.some(({ isChosen }) => isChosen);

const ticks = (options: readonly OptionView[], words: FormWords) => (
  <ul className="govuk-list plumbline-print__options">
    {options.map(({ id, label, isChosen, reveals }) => (
      <li key={id}>
        {isChosen ? '\u2612' : '\u2610'} {said(label)}
        {reveals && (isChosen || isBlank(options)) && labelled(reveals, words)}
      </li>
    ))}
  </ul>
);

const entry = ({ id, legend, fields, derived }: EntryView, words: FormWords) => (
  <div key={id} className="plumbline-print__entry">
    <p className="govuk-body govuk-!-font-weight-bold">{said(legend)}</p>
    {fields.map((each) => labelled(each, words))}
    {derived.map(({ label, value }) => (
      <p key={label.text} className="govuk-body">
        {said(label)}: {value ? said(value) : words.notAnswered}
      </p>
    ))}
  </div>
);

const labelled = (view: FieldView, words: FormWords): Children => (
  <div key={view.id} className="plumbline-print__field">
    <p className="govuk-body govuk-!-font-weight-bold">{said(view.label)}</p>
    {printField(view, words)}
  </div>
);

/** A field on paper, without its label. */
export const printField = (view: FieldView, words: FormWords): Children => {
  switch (view.kind) {
    case 'choice':
    case 'choices':
      return ticks(view.options, words);
    case 'text':
      return written(view.value, view.control === 'textarea');
    case 'number':
      return (
        <>
          {view.prefix && said(view.prefix)}
          {written(view.value)}
          {view.suffix && said(view.suffix)}
        </>
      );
    case 'date':
      return written([view.day, view.month, view.year].filter(Boolean).join(' '));
    case 'group':
      return [...view.fields, ...(view.more?.fields ?? [])].map((each) => labelled(each, words));
    case 'list':
      return view.entries.length === 0 ? written('', true) : view.entries.map((each) => entry(each, words));
  }
};
