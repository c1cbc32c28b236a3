/** A set of answers as JSON: sections, items and rows by key. Frozen wherever this package gives one. */
export interface Answers {
  readonly [key: string]: unknown;
}

/** An object or a list that is being written: only ever a copy that nobody else holds. */
export type Writable = { [key: string]: unknown } | unknown[];

export const isObject = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own property or `undefined`: a key such as `toString` must not find what every object inherits. */
export const own = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as { readonly [key: string | number]: unknown })[key]
    : undefined;

export const at = (value: unknown, steps: readonly string[]): unknown => steps.reduce<unknown>(own, value);
