/**
 * Control characters, which HTML does not allow, halves of a character, and those that turn the direction of what follows
 * around until something ends it: a title must not write the grade beside it backwards.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;
