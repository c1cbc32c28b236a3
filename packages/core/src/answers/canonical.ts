/** Deeper than the dialect allows a value to be; what lies below counts as different from everything else. */
const maxDepth = 64;

/**
 * A text that is equal for equal JSON values and for no others, whatever the order of keys. Values that are not JSON
 * (API callers only) get the text of their kind.
 */
export const canonical = (value: unknown): string => write(value, 0);

const write = (value: unknown, depth: number): string => {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? typeof value;
  if (depth === maxDepth) return '"…"';
  if (Array.isArray(value)) return `[${value.map((element) => write(element, depth + 1)).join()}]`;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${write(entry, depth + 1)}`).join()}}`;
};
