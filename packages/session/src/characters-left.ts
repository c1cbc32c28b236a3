/** Characters as JSON Schema counts them: code points. */
const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

/** What a text leaves of its limit, below 0 where it is too long; `null` for any part of a view that shows no count. */
export const charactersLeft = ({ value, maximum, countFrom }: Readonly<Record<string, unknown>>): number | null =>
  typeof value === 'string' && typeof maximum === 'number' && typeof countFrom === 'number'
    ? maximum - lengthOf(value)
    : null;
