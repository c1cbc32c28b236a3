import { dateFormat } from './date-format.js';
import type { Formats } from './format.js';
import { emailFormat, uriFormat } from './pattern-formats.js';

/** The formats of the dialect. */
export const formats = { date: dateFormat, email: emailFormat, uri: uriFormat } satisfies Formats;

export const isFormat = (name: string | undefined): name is keyof typeof formats =>
  name !== undefined && Object.hasOwn(formats, name);
