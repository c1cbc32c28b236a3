import type { JsonSchema } from '../compiled.js';
import type { Issue } from '../issue.js';
import { isObject, own, ownArray, ownObject, step } from '../json.js';
import { incomplete } from './answer-issue.js';

/**
 * The dialect's one use of `anyOf`: branches of `{properties: {<name>: {const | enum}}, required}`, which say what
 * belongs together (not applicable needs a reason).
 *
 * @returns `null` when a branch fits. Otherwise one issue, at the property that is missing where only one is (path
 * relative to the object): of the branches whose constants fit, the one that lacks least.
 */
export const belongsTogether = (schema: JsonSchema, found: { readonly [key: string]: unknown }): Issue | null => {
  if (!Object.hasOwn(schema, 'anyOf')) return null;
  const branches = ownArray(schema, 'anyOf').filter(isObject);
  const lacking = branches.filter((branch) => constantsFit(branch, found)).map((branch) => lacks(branch, found));
  if (lacking.some((names) => names.length === 0)) return null;
  const least = lacking.reduce<readonly string[] | null>(
    (best, names) => (best === null || names.length < best.length ? names : best),
    null,
  );
  const [first, ...others] = least ?? [];
  const expected = (least ?? branches.flatMap((branch) => ownArray(branch, 'required'))).join(' and ');
  return incomplete(first !== undefined && others.length === 0 ? step('', first) : '', expected, 'nothing');
};

const constantsFit = (branch: JsonSchema, found: { readonly [key: string]: unknown }): boolean =>
  Object.entries(ownObject(branch, 'properties')).every(([name, allowed]) => {
    const value = own(found, name);
    if (value === undefined || !isObject(allowed)) return true;
    if (Object.hasOwn(allowed, 'const')) return allowed.const === value;
    return Object.hasOwn(allowed, 'enum') ? ownArray(allowed, 'enum').includes(value) : true;
  });

const lacks = (branch: JsonSchema, found: { readonly [key: string]: unknown }): readonly string[] =>
  ownArray(branch, 'required').filter(
    (name): name is string => typeof name === 'string' && own(found, name) === undefined,
  );
