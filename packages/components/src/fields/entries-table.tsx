import type { EntryView, FormWords, ListField } from '@plumbline/core/view';
import { errorMessage } from '../govuk/asked.js';
import { Table } from '../govuk/table.js';
import { WarningText } from '../govuk/warning-text.js';
import { act } from './act.js';
import { field } from './field.js';
import { said } from './said.js';

export const warningOf = ({ warning }: EntryView, words: FormWords) =>
  warning && <WarningText label={words.warningLabel}>{said(warning)}</WarningText>;

const rowHead = (entry: EntryView, words: FormWords) => (
  <>
    {said(entry.legend)}
    {entry.error && errorMessage(`${entry.id}-error`, words.errorLabel, said(entry.error))}
    {warningOf(entry, words)}
  </>
);

const derivedCell = ({ label, value }: EntryView['derived'][number], words: FormWords) => (
  <>
    <span className="plumbline-table__label" aria-hidden="true">
      {said(label)}
    </span>
    {value ? said(value) : words.notAnswered}
  </>
);

/**
 * Entries as rows. Every cell carries its label: for who hears the page, and for narrow screens, where rows become cards. On wide ones the
 * style sheet hides it from sight, since it stands at the head.
 */
export const entriesTable = ({ entries }: ListField, words: FormWords) => {
  const [first] = entries;
  if (first === undefined) return <p className="govuk-body">{words.nothingAdded}</p>;
  const canRemove = entries.some(({ remove }) => remove);
  return (
    <Table
      classes="plumbline-table"
      head={[
        null,
        ...[...first.fields, ...first.derived].map(({ label }) => said(label)),
        ...(canRemove ? [null] : []),
      ]}
      rows={entries.map((entry) => ({
        id: entry.id,
        cells: [
          rowHead(entry, words),
          ...entry.fields.map((each) => field(each, words, { size: 'xs', row: entry.legend })),
          ...entry.derived.map((each) => derivedCell(each, words)),
          ...(canRemove ? [entry.remove && act(entry.remove)] : []),
        ],
      }))}
    />
  );
};
