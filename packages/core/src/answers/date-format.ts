import type { Format } from './format.js';

const shape = /^\d{4}-\d\d-\d\d$/;

/** RFC 3339 `full-date`, as ajv-formats has it: a day that there is. Engines read 30 February as 2 March, or not at all. */
const isDay = (text: string): boolean => {
  const at = shape.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** Apart from the other formats, whose patterns are many times its size: most instruments ask for days and nothing else. */
export const dateFormat: Format = { fits: isDay, looksLike: 'date (YYYY-MM-DD)' };
