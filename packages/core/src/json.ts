export type JsonObject = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own property or `undefined`: a key such as `toString` must not find what every object inherits. */
export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as { readonly [key: string]: unknown })[key]
    : undefined;

export const ownObject = (value: unknown, key: string): JsonObject => {
  const found = own(value, key);
  return isObject(found) ? found : {};
};

export const ownArray = (value: unknown, key: string): readonly unknown[] => {
  const found = own(value, key);
  return Array.isArray(found) ? found : [];
};

export const ownText = (value: unknown, key: string): string | undefined => {
  const found = own(value, key);
  return typeof found === 'string' ? found : undefined;
};

export const ownNumber = (value: unknown, key: string): number | undefined => {
  const found = own(value, key);
  return typeof found === 'number' ? found : undefined;
};

export const ownTexts = (value: unknown, key: string): readonly string[] =>
  ownArray(value, key).filter((entry): entry is string => typeof entry === 'string');

/** Appends one step to a JSON pointer (RFC 6901). */
export const step = (pointer: string, key: string | number): string =>
  typeof key === 'number' || !mustEscape.test(key)
    ? `${pointer}/${key}`
    : `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const mustEscape = /[~/]/;

export const stepsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1).map(unescaped);

const unescaped = (part: string): string =>
  part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part;

/** What a JSON pointer points at, by own properties only; `undefined` where there is nothing. */
export const at = (document: unknown, pointer: string): unknown => {
  let found = document;
  // Step by step, without a list of them: this is asked for every answer.
  for (let start = pointer.indexOf('/'); start >= 0; ) {
    const end = pointer.indexOf('/', start + 1);
    found = own(found, unescaped(pointer.slice(start + 1, end < 0 ? pointer.length : end)));
    start = end;
  }
  return found;
};

export const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
