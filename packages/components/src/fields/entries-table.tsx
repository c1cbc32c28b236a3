import type { EntryView, FormWords, ListField } from '@plumbline/core/view';
import { errorMessage } from '../govuk/asked.js';
import { act } from './act.js';
import { field } from './field.js';
import { said } from './said.js';

const row = (entry: EntryView, words: FormWords, hasActions: boolean) => {
  const errorId = entry.error ? `${entry.id}-error` : undefined;
  return (
    <tr key={entry.id} id={entry.id} className="govuk-table__row" aria-describedby={errorId} tabIndex={-1}>
      <th scope="row" className="govuk-table__header">
        {said(entry.legend)}
        {entry.error && errorMessage(errorId, words.errorLabel, said(entry.error))}
      </th>
      {entry.fields.map((each) => (
        <td key={each.id} className="govuk-table__cell">
          {field(each, words, { size: 'xs', row: entry.legend })}
        </td>
      ))}
      {entry.derived.map(({ label, value }) => (
        <td key={label.text} className="govuk-table__cell">
          <span className="plumbline-table__label" aria-hidden="true">
            {said(label)}
          </span>
          {value ? said(value) : words.notAnswered}
        </td>
      ))}
      {hasActions && <td className="govuk-table__cell">{entry.remove && act(entry.remove)}</td>}
    </tr>
  );
};

/**
 * Entries as rows. Every cell carries its label: for who hears the page, and for narrow screens, where rows become cards. On wide ones the
 * style sheet hides it from sight, since it stands at the head.
 */
export const entriesTable = ({ entries }: ListField, words: FormWords) => {
  const [first] = entries;
  if (first === undefined) return <p className="govuk-body">{words.nothingAdded}</p>;
  const hasActions = entries.some(({ remove }) => remove);
  const heads = [...first.fields, ...first.derived].map(({ label }) => label);
  return (
    <table className="govuk-table plumbline-table">
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <td className="govuk-table__header" />
          {heads.map((label) => (
            <th key={label.text} scope="col" className="govuk-table__header">
              {said(label)}
            </th>
          ))}
          {hasActions && <td className="govuk-table__header" />}
        </tr>
      </thead>
      <tbody className="govuk-table__body">{entries.map((entry) => row(entry, words, hasActions))}</tbody>
    </table>
  );
};
