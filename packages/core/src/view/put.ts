import { isObject, own } from '../json.js';

/** A copy with another value in one place; objects that become empty go, but for those in `kept`, by pointer. */
export const put = (
  holder: unknown,
  [key, ...steps]: readonly string[],
  value: unknown,
  kept: ReadonlySet<string>,
  pointer = '',
): unknown => {
  if (key === undefined) return value;
  const below = `${pointer}/${key}`;
  const { [key]: before, ...others } = isObject(holder) ? holder : {};
  const after = put(before, steps, value, kept, below);
  const isEmpty = after === undefined || (steps.length > 0 && isObject(after) && Object.keys(after).length === 0);
  if (isEmpty && !(steps.length > 0 && kept.has(below))) return others;
  // In its old place, so that the order of keys stays.
  return isObject(holder) && own(holder, key) !== undefined ? { ...holder, [key]: after } : { ...others, [key]: after };
};
