/**
 * Control characters, which HTML does not allow, halves of a character, and those that turn the direction of what follows
 * around until something ends it: a title must not write the grade beside it backwards.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

/** The same and whole characters of two halves, too: several times as fast, since nothing is looked at in pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspect = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

export const maySteer = (text: string): boolean => suspect.test(text);

/** What steers in place of saying becomes U+FFFD. */
export const withoutSteering = (text: string): string => (suspect.test(text) ? text.replace(steering, '\ufffd') : text);
