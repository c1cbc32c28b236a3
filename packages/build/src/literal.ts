/**
 * A text as a string literal of JavaScript that nothing in it can end: not a quote, not a line separator, not `</script>`
 * where a page carries the module inline.
 */
export const literal = (text: string): string => `'${text.replaceAll(unsafe, escaped)}'`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stand in the source
const unsafe = /[\\'<>\u0000-\u001f\u007f\u2028\u2029\ud800-\udfff]/g;

const escaped = (sign: string): string =>
  sign === '\\' || sign === "'" ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
