import type { DateField, FormWords } from '@plumbline/core/view';
import { dateInput } from '../govuk/date-input.js';
import { askedOf, labelOf, type Place } from './place.js';

const parts = ['day', 'month', 'year'] as const;

export const date = (view: DateField, words: FormWords, place: Place) => {
  const asked = askedOf(view, words);
  return dateInput({
    ...asked,
    hints: [...asked.hints, words.dateHint],
    legend: labelOf('fieldset__legend', view, words, place),
    before: place.before,
    autoComplete: 'off',
    parts: parts.map((part) => ({
      id: `${view.id}-${part}`,
      name: `${view.name}-${part}`,
      label: words[part],
      value: view[part],
      width: part === 'year' ? 4 : 2,
      // Where nothing says which, all three are.
      isWrong: view.wrong.length === 0 ? view.error !== null : view.wrong.includes(part),
    })),
  });
};
