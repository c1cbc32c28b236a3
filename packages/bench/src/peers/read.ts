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
  const { sections, itemByKey, sectionOf, kind, isConditional, groups, adds } = tables;
  const sectionByKey = new Map(sections.map((key, index) => [key, index]));
  return (answers, sheet) => {
    const { found, words } = sheet;
    found.fill(0);
    words.fill(0);
    let answered = 0;
    let left = 0;
    if (!isPlainObject(answers)) return false;
    for (const name in answers) {
      const section = sectionByKey.get(name);
      if (section === undefined) return false;
      const given = answers[name];
      if (!isPlainObject(given)) return false;
      for (const key in given) {
        const item = itemByKey.get(key);
        if (item === undefined || sectionOf[item] !== section) return false;
        const code = codeOf(kind[item] as number, given[key]);
        if (code < 0) return false;
        found[item] = code;
        if (code > notApplicable) {
          if (isConditional[item] === 0) answered += 1;
        } else if (code !== 0 && isConditional[item] === 0) {
          if (code === notApplicable) left += 1;
          else answered += 1;
          addTo(words, groups, item, adds[8 * item + code] as number);
        }
      }
    }
    sheet.answered = answered;
    sheet.left = left;
    return true;
  };
}

/** Adds to each group of an item. */
export function addTo(words: Int32Array, groups: Int32Array, item: number, more: number): void {
  const at = 3 * item;
  const [first, second, third] = [groups[at] as number, groups[at + 1] as number, groups[at + 2] as number];
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
