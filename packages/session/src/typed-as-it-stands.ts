import type { Entries } from './session.js';

const at = (answers: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null && Object.hasOwn(node, key)
          ? (node as Readonly<Record<string, unknown>>)[key] // An own property of an object.
          : undefined,
      answers,
    );

/**
 * Texts of numbers and dates as they stand in their boxes, by control name: “1,2” on the way to “1,250”, “03” for March. Drawn in place
 * of what they were read as, they stay under the fingers of whoever is typing.
 */
export const typedAsItStands = (entries: Entries, answers: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entries.filter(([name, value]) => {
      if (value === '' || !name.startsWith('/')) return false;
      const day = name.replace(/-(day|month|year)$/, '');
      return day === name ? typeof at(answers, name) === 'number' : typeof at(answers, day) === 'string';
    }),
  );
