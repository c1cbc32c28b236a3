import type { FormWords, NumberField, TextField } from '@plumbline/core/view';
import { input } from '../govuk/input.js';
import { textarea } from '../govuk/textarea.js';
import { askedOf, labelOf, type Place } from './place.js';
import { said } from './said.js';

const purposes = {
  words: {},
  email: { type: 'email', inputMode: 'email', isSpelt: false },
  link: { inputMode: 'url', isSpelt: false },
  reference: { isSpelt: false, classes: 'govuk-input--width-20' },
  period: { isSpelt: false, classes: 'govuk-input--width-10' },
} as const;

const nowOf = ({ left = 0, maximum, countFrom }: TextField, words: FormWords) => {
  const isShown = maximum !== null && countFrom !== null && maximum - left >= countFrom;
  const text = left < 0 ? words.charactersOver({ n: -left }) : words.charactersLeft({ n: left });
  return { text: isShown ? text : null, isOver: left < 0 };
};

const countOf = (view: TextField, words: FormWords) => {
  const { maximum, countFrom, left } = view;
  return maximum === null || countFrom === null
    ? undefined
    : {
        maximum,
        threshold: Math.floor((countFrom / maximum) * 100) || undefined,
        allowed: words.charactersAllowed({ n: maximum }),
        now: left === undefined ? undefined : nowOf(view, words),
      };
};

export const text = (view: TextField, words: FormWords, place: Place) => {
  const shared = {
    ...askedOf(view, words),
    name: view.name,
    label: labelOf('label', view, words, place),
    before: place.before,
    value: view.value,
    autoComplete: 'off',
  };
  return view.control === 'textarea'
    ? textarea({ ...shared, count: countOf(view, words) })
    : input({ ...shared, ...purposes[view.purpose] });
};

export const number = (view: NumberField, words: FormWords, place: Place) =>
  input({
    ...askedOf(view, words),
    name: view.name,
    label: labelOf('label', view, words, place, view.prefix ?? view.suffix),
    before: place.before,
    value: view.value,
    autoComplete: 'off',
    classes: 'govuk-input--width-10',
    inputMode: view.isWhole ? 'numeric' : 'decimal',
    isSpelt: false,
    prefix: view.prefix ? said(view.prefix) : undefined,
    suffix: view.suffix ? said(view.suffix) : undefined,
  });
