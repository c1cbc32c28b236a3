import { steering } from './steering.js';

/** What stands in a control goes back as it is, or an answer would change by being looked at; a control keeps its direction to itself. */
const controlOrSteering = new RegExp(
  `<textarea(?:[^>"]|"[^"]*")*>[^<]*|<input(?:[^>"]|"[^"]*")*>|${steering.source}`,
  'gu',
);

/** A parser drops the first line break of a textarea. */
const firstBreak = /(<textarea(?:[^>"]|"[^"]*")*>)(?=\n)/g;

/** Markup in which every text is escaped, with what steers in it (outside of controls) as U+FFFD, and with text boxes that keep their first line break. */
export const madeHarmless = (markup: string): string => {
  const whole = markup.replace(firstBreak, '$1\n');
  if (whole.search(steering) < 0) return whole;
  return whole.replace(controlOrSteering, (found) => (found.startsWith('<') ? found : '\ufffd'));
};
