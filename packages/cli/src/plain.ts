/** Control characters but the line feed, and those that turn the direction of text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Text that cannot steer a terminal, whatever a document, a key or a file name holds: control characters are written as JSON
 * writes them, so that JSON stays the same JSON.
 */
export const plain = (text: string): string => text.replace(steering, escaped);

/** As `plain`, and on one line: what a document holds cannot pose as a line of ours. */
export const plainLine = (text: string): string => plain(text).replaceAll('\n', '\\u000a');
