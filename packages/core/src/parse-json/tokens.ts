const quote = 0x22;
const backslash = 0x5c;

/** Place of the first character that is not JSON white space. */
export const skipSpace = (text: string, start: number): number => {
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
    at += 1;
  }
};

/** Place after the closing quote; the complement (`~`) of the place where the text stops being a JSON string. */
export const endOfString = (text: string, start: number): number => {
  if (text.charCodeAt(start) !== quote) return ~start;
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return at + 1;
    if (unit < 0x20) return ~at;
    if (unit !== backslash) at += 1;
    else {
      const end = endOfEscape(text, at);
      if (end < 0) return ~at;
      at = end;
    }
  }
  return ~at;
};

const endOfEscape = (text: string, at: number): number => {
  const name = text.charAt(at + 1);
  if (name === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? at + 6 : -1;
  return name !== '' && '"\\/bfnrt'.includes(name) ? at + 2 : -1;
};

/** As `endOfString`, for `true`, `false` and `null`. */
export const endOfLiteral = (text: string, start: number): number => {
  for (const literal of ['true', 'false', 'null']) if (text.startsWith(literal, start)) return start + literal.length;
  return ~start;
};

/** As `endOfString`, for numbers: RFC 8259 section 6. */
export const endOfNumber = (text: string, start: number): number => {
  const integer = start + (text.charAt(start) === '-' ? 1 : 0);
  let at = text.charAt(integer) === '0' ? integer + 1 : endOfDigits(text, integer);
  if (at === integer) return ~at;
  if (text.charAt(at) === '.') {
    const digits = at + 1;
    at = endOfDigits(text, digits);
    if (at === digits) return ~at;
  }
  const exponent = text.charAt(at);
  if (exponent !== 'e' && exponent !== 'E') return at;
  const sign = text.charAt(at + 1);
  const digits = at + (sign === '+' || sign === '-' ? 2 : 1);
  const end = endOfDigits(text, digits);
  return end === digits ? ~end : end;
};

const endOfDigits = (text: string, start: number): number => {
  let at = start;
  for (let unit = text.charCodeAt(at); unit >= 0x30 && unit <= 0x39; unit = text.charCodeAt(at)) at += 1;
  return at;
};
