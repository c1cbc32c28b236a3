import type { FieldView, FormWords } from '@plumbline/core/view';
import type { Children } from '#dialect';
import { choice, choices } from './choice.js';
import { date } from './date.js';
import { group } from './group.js';
import { list } from './list.js';
import type { Place } from './place.js';
import { number, text } from './text.js';

/** Any field. It has a key. */
export const field = (view: FieldView, words: FormWords, place: Place): Children => {
  switch (view.kind) {
    case 'choice':
      return choice(view, words, place);
    case 'choices':
      return choices(view, words, place);
    case 'text':
      return text(view, words, place);
    case 'number':
      return number(view, words, place);
    case 'date':
      return date(view, words, place);
    case 'group':
      return group(view, words, place);
    case 'list':
      return list(view, words, place);
  }
};
