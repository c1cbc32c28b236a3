/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1);
  return words.length < 2 ? (last ?? '') : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 authority", "3 authorities". */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "1 of 11 authorities", with the verb that goes with the first number: `has` or `have`. */
export const ofAuthorities = (count: number, of: number, one: string, many: string): string =>
  `${count} of ${counted(of, 'authority', 'authorities')} ${count === 1 ? one : many}`;

/** Begins with a capital. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
