import { isObject } from './answers.js';

/** The same JSON, whatever the order of keys. A property that is `undefined` counts as left out. */
export const same = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, at) => same(entry, other[at]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = keysOf(one);
  return (
    keys.length === keysOf(other).length && keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
  );
};

/** A text that is equal for the same JSON and for no other. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const keys = keysOf(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
};

const keysOf = (value: { readonly [key: string]: unknown }): string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined);
