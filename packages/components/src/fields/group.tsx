import type { FormWords, GroupField } from '@plumbline/core/view';
import { described, describedBy } from '../govuk/asked.js';
import { Details } from '../govuk/details.js';
import { Fieldset } from '../govuk/fieldset.js';
import { formGroup } from '../govuk/form-group.js';
import { field } from './field.js';
import { askedOf, labelOf, nested, type Place } from './place.js';
import { said } from './said.js';

export const group = (view: GroupField, words: FormWords, place: Place) => {
  const asked = askedOf(view, words);
  return formGroup(
    asked,
    <Fieldset
      id={view.id}
      legend={labelOf('fieldset__legend', view, words, place)}
      describedBy={describedBy(asked)}
      tabIndex={-1}
    >
      {described(asked)}
      {place.before}
      {view.fields.map((each) => field(each, words, nested))}
      {view.more && (
        <Details summary={said(view.more.label)} isOpen={view.more.isOpen}>
          {view.more.fields.map((each) => field(each, words, nested))}
        </Details>
      )}
    </Fieldset>,
  );
};
