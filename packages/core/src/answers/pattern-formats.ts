import { type FormatName, fullFormats } from 'ajv-formats/dist/formats.js';
import type { Format } from './format.js';

type Fits = Format['fits'];

/** The definitions of ajv-formats themselves, so that a browser without Ajv gives the same verdict. */
const asDefined = (name: FormatName): Fits => {
  const definition = fullFormats[name];
  const validate = typeof definition === 'object' && 'validate' in definition ? definition.validate : definition;
  if (validate instanceof RegExp) return (text) => validate.test(text);
  if (typeof validate !== 'function') throw new TypeError(`ajv-formats defines "${name}" in a way not known here.`);
  // Formats of numbers are not in the dialect: every function here takes a text.
  return validate as Fits;
};

/** The patterns take time in the square of the length: a megabyte of `a@aaa…` would hold the page for hours. */
const upTo =
  (length: number, fits: Fits): Fits =>
  (text) =>
    text.length <= length && fits(text);

/** Length: RFC 5321 4.5.3.1.3. */
export const emailFormat: Format = {
  fits: upTo(254, asDefined('email')),
  looksLike: 'email address of at most 254 characters',
};

/** Length: what browsers and servers take in practice. */
export const uriFormat: Format = {
  fits: upTo(2048, asDefined('uri')),
  looksLike: 'web address of at most 2048 characters',
};
