import { kinds, notApplicable, type Tables } from './tables.js';

/** How an answer stands in the sheet: 0 is no answer, graded 1 to 5 (`tables.ts`), yes and no 6 and 7, others 8. */
export const yes = 6;
export const no = 7;
const other = 8;

export interface Sheet {
  /** By item. */
  readonly found: Uint8Array;
  /** By group. */
  readonly words: Int32Array;
  answered: number;
  left: number;
}

export const makeSheet = ({ keys, total }: Tables): Sheet => ({
  found: new Uint8Array(keys.length),
  words: new Int32Array(total.length),
  answered: 0,
  left: 0,
});

/** Walks the answers in the order in which they are stored; `false` as soon as one does not fit. */
export function readerOf(tables: Tables): (answers: unknown, sheet: Sheet) => boolean {
  const { sections, keys, sectionOf, kind, isConditional, groups, adds } = tables;
  const items = new Map(sections.map((name, section) => [name, itemsOf(keys, sectionOf, section)]));
  return (answers, sheet) => {
    const { found, words } = sheet;
    found.fill(0);
    words.fill(0);
    let answered = 0;
    let left = 0;
    if (!isPlainObject(answers)) return false;
    for (const name in answers) {
      const itemByKey = items.get(name);
      if (itemByKey === undefined) return false;
      const given = answers[name];
      if (!isPlainObject(given)) return false;
      // Both lists at once: looking each value up by its key takes three times as long.
      const names = Object.keys(given);
      const values = Object.values(given);
      for (let at = 0; at < names.length; at += 1) {
        const item = itemByKey.get(names[at] as string);
        if (item === undefined) return false;
        const code = codeOf(kind[item] as number, values[at]);
        if (code <= 0) {
          if (code < 0) return false;
          continue;
        }
        found[item] = code;
        if (isConditional[item] === 1) continue;
        if (code === notApplicable) left += 1;
        else answered += 1;
        if (code <= notApplicable) addTo(words, groups, item, adds[8 * item + code] as number);
      }
    }
    sheet.answered = answered;
    sheet.left = left;
    return true;
  };
}

const itemsOf = (keys: readonly string[], sectionOf: Int32Array, section: number): ReadonlyMap<string, number> =>
  new Map(keys.flatMap((key, item) => (sectionOf[item] === section ? [[key, item] as const] : [])));

/** Adds to each group of an item. */
export function addTo(words: Int32Array, groups: Int32Array, item: number, more: number): void {
  const at = 3 * item;
  const first = groups[at] as number;
  const second = groups[at + 1] as number;
  const third = groups[at + 2] as number;
  words[first] = (words[first] as number) + more;
  words[second] = (words[second] as number) + more;
  words[third] = (words[third] as number) + more;
}

const isPlainObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** -1 for what does not fit, 0 for what says nothing. */
function codeOf(kind: number, answer: unknown): number {
  if (kind === kinds.graded) return typeof answer === 'string' ? gradeOf(answer) : -1;
  if (kind === kinds['yes-no']) return answer === 'yes' ? yes : answer === 'no' ? no : -1;
  if (kind === kinds.number) return typeof answer === 'number' && answer >= 0 && answer <= 1000 ? other : -1;
  if (typeof answer !== 'string' || (answer.length > 2000 && [...answer].length > 2000)) return -1;
  return saysSomething(answer) ? other : 0;
}

/** No two grades are equally long. */
function gradeOf(answer: string): number {
  switch (answer.length) {
    case 4:
      return answer === 'good' ? 3 : -1;
    case 10:
      return answer === 'inadequate' ? 1 : -1;
    case 11:
      return answer === 'outstanding' ? 4 : -1;
    case 14:
      return answer === 'not-applicable' ? notApplicable : -1;
    case 20:
      return answer === 'requires-improvement' ? 2 : -1;
    default:
      return -1;
  }
}

const saysSomething = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || text.trim() !== '';
};
