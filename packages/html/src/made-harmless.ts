import { maySteer, withoutSteering } from './steering.js';

/** A parser drops the first line break of a textarea. */
const firstBreak = /(<textarea(?: [^ =">]+(?:="[^"]*")?)*>)(?=\n)/g;

const control = /^(?:textarea|input)[ />]/;

/**
 * Markup in which every text is escaped, so that `<` begins a tag and nothing else: text boxes keep their first line break, and what steers
 * in place of saying becomes U+FFFD.
 *
 * Not so in controls: what stands there goes back as it is, or an answer would change by being looked at, and a control keeps its direction
 * to itself. No text follows an input without a tag between.
 */
export const madeHarmless = (markup: string): string => {
  const whole = markup.replace(firstBreak, '$1\n');
  if (!maySteer(whole)) return whole;
  // Not one expression for all: over millions of signs it would run out of stack.
  return whole
    .split('<')
    .map((part) => (control.test(part) ? part : withoutSteering(part)))
    .join('<');
};
