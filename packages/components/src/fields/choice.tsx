import type { ChoiceField, ChoicesField, FormWords, OptionView } from '@plumbline/core/view';
import { options } from '../govuk/options.js';
import { select } from '../govuk/select.js';
import { field } from './field.js';
import { askedOf, labelOf, type Place, revealed } from './place.js';
import { said } from './said.js';

/** The first of those that stand apart has “or” before it. */
const standsAfterOr = (all: readonly OptionView[], at: number) => at > 0 && all[at]?.isApart && !all[at - 1]?.isApart;

const ticks = (kind: 'radios' | 'checkboxes', view: ChoiceField | ChoicesField, words: FormWords, place: Place) =>
  options(kind, {
    ...askedOf(view, words),
    name: view.name,
    legend: labelOf('fieldset__legend', view, words, place),
    before: place.before,
    items: view.options.map((option, at, all) => ({
      id: option.id,
      value: option.code,
      text: said(option.label),
      hint: option.hint ? said(option.hint) : undefined,
      isTicked: option.isChosen,
      divider: standsAfterOr(all, at) ? words.or : undefined,
      isExclusive: kind === 'checkboxes' && option.isApart,
      reveals: option.reveals ? field(option.reveals, words, revealed) : undefined,
    })),
  });

const dropDown = (view: ChoiceField, words: FormWords, place: Place) => [
  select({
    ...askedOf(view, words),
    name: view.name,
    label: labelOf('label', view, words, place),
    before: place.before,
    value: view.options.find(({ isChosen }) => isChosen)?.code ?? '',
    items: [
      { value: '', text: words.choose },
      ...view.options.map(({ code, label }) => ({
        value: code,
        text: label.text,
        language: label.language ?? undefined,
      })),
    ],
  }),
  ...view.options.map(({ reveals }) => reveals && field(reveals, words, revealed)),
];

export const choice = (view: ChoiceField, words: FormWords, place: Place) =>
  view.control === 'select' ? dropDown(view, words, place) : ticks('radios', view, words, place);

export const choices = (view: ChoicesField, words: FormWords, place: Place) => ticks('checkboxes', view, words, place);
