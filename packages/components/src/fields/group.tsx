import type { FormWords, GroupField } from '@plumbline/core/view';
import { described, describedBy } from '../govuk/asked.js';
import { Details } from '../govuk/details.js';
import { Fieldset } from '../govuk/fieldset.js';
import { field } from './field.js';
import { fieldGroup } from './field-group.js';
import { askedOf, labelOf, nestedIn, type Place } from './place.js';
import { said } from './said.js';

export const group = (view: GroupField, words: FormWords, place: Place) => {
  const asked = askedOf(view, words);
  const inner = nestedIn(view);
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
      {view.fields.map((each) => field(each, words, inner))}
      {view.more && (
        <Details summary={said(view.more.label)} isOpen={view.more.isOpen}>
          {view.more.fields.map((each) => field(each, words, inner))}
        </Details>
      )}
    </Fieldset>,
  );
};
