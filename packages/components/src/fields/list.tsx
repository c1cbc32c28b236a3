import type { EntryView, FormWords, ListField } from '@plumbline/core/view';
import { described, describedBy, errorMessage } from '../govuk/asked.js';
import { Fieldset } from '../govuk/fieldset.js';
import { SummaryList } from '../govuk/summary-list.js';
import { act } from './act.js';
import { entriesTable, warningOf } from './entries-table.js';
import { field } from './field.js';
import { fieldGroup } from './field-group.js';
import { askedOf, labelOf, nested, type Place } from './place.js';
import { said } from './said.js';

const card = (entry: EntryView, words: FormWords, { isHidden }: Place) => {
  const errorId = entry.error ? `${entry.id}-error` : undefined;
  return (
    <div key={entry.id} className="plumbline-entry">
      <Fieldset
        id={entry.id}
        legend={{ text: said(entry.legend), classes: `govuk-fieldset__legend--${isHidden ? 'm' : 's'}` }}
        describedBy={errorId}
        tabIndex={-1}
      >
        {entry.error && errorMessage(errorId, words.errorLabel, said(entry.error))}
        {warningOf(entry, words)}
        {entry.fields.map((each) => field(each, words, nested))}
        {entry.derived.length > 0 && (
          <SummaryList
            rows={entry.derived.map(({ label, value }) => ({
              key: said(label),
              value: value ? said(value) : words.notAnswered,
            }))}
          />
        )}
        {entry.remove && act(entry.remove)}
      </Fieldset>
    </div>
  );
};

/** How many entries are shown goes back with the form: an empty new one is told from one that was removed. */
export const list = (view: ListField, words: FormWords, place: Place) => {
  const asked = askedOf(view, words);
  return fieldGroup(
    asked,
    <Fieldset
      id={view.id}
      legend={labelOf('fieldset__legend', view, words, place)}
      describedBy={describedBy(asked)}
      tabIndex={-1}
    >
      {described(asked)}
      {place.before}
      <input type="hidden" name={`count:${view.name}`} value={view.entries.length} />
      {view.layout === 'table' ? entriesTable(view, words) : view.entries.map((entry) => card(entry, words, place))}
      {view.add && act(view.add)}
    </Fieldset>,
  );
};
