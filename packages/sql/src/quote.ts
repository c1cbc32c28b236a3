/**
 * A name as SQL reads it whatever it holds: `2_years_or_more` becomes `"2_years_or_more"`.
 *
 * @throws RangeError for an empty name or one with a NUL character, which no engine accepts.
 */
export function quoteIdentifier(name: string, quote = '"'): string {
  if (name === '' || name.includes('\0')) throw new RangeError('A name in SQL has at least one character and no NUL.');
  return quote + name.replaceAll(quote, quote + quote) + quote;
}

/**
 * Text as an SQL literal, for the few places that take no parameter (options of table functions).
 *
 * @throws RangeError for text with a NUL character.
 */
export function quoteText(text: string): string {
  if (text.includes('\0')) throw new RangeError('Text in SQL has no NUL.');
  return `'${text.replaceAll("'", "''")}'`;
}
