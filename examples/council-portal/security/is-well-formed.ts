/** No half of a surrogate pair anywhere: no seal can be made over one, and no other system reads it. */
export const isWellFormed = (value: unknown): boolean => !half.test(JSON.stringify(value));

/** `JSON.stringify` writes halves as escapes, and a backslash that somebody typed as two. */
const half = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/i;
