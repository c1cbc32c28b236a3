import { lengthOf } from '../../answers/closed-subset.js';
import type { TextField } from '../field.js';
import { plainly } from '../words-of.js';
import { around, baseOf, type Field, idOf, leafOf, type Place } from './field-of.js';

interface Writing extends Place {
  readonly control: TextField['control'];
  readonly purpose: TextField['purpose'];
  readonly maximum: number | null;
}

/** Beyond this no text is taken, whatever the schema allows. In UTF-16 units. */
const longest = 100_000;

/** A line or a block of text. */
export const text = (place: Writing): Field => {
  const { control, purpose, maximum, name } = place;
  const countFrom = control === 'textarea' && maximum !== null ? Math.floor(maximum * 0.75) : null;
  const blank: TextField = { ...baseOf(place), kind: 'text', control, purpose, value: '', maximum, countFrom };
  const field: Field = {
    ...leafOf(place, idOf(name)),
    kind: 'text',
    draw: (value, drawing, last) => {
      const written = typeof value === 'string' ? value : '';
      if (drawing.isQuiet) return written === '' ? blank : { ...blank, value: written };
      return { ...blank, value: written, ...around(field, value, drawing, last) };
    },
    read: (before, posted) => {
      const [given] = posted.take(name) ?? [];
      if (given === undefined) return before;
      if (given.length > longest) {
        posted.refuse('entry-too-long', name, `<= ${longest} characters`, lengthOf(given));
        return before;
      }
      const clean = cleanText(given);
      return clean.trim() === '' ? undefined : clean;
    },
    say: (value) => (typeof value === 'string' && value.trim() !== '' ? [plainly(value)] : []),
  };
  return field;
};

/** One kind of line break; nothing that cannot be seen, stored or sent on. */
const cleanText = (given: string): string =>
  given
    .replaceAll('\r\n', '\n')
    .replaceAll(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replaceAll(/\p{Surrogate}/gu, '\ufffd');
