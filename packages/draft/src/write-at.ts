import type { Issue } from '@plumbline/core';
import { isObject, own, type Writable } from './answers.js';
import { leadsNowhere } from './pointer.js';
import { isBlank } from './tidy.js';

/**
 * Writes one part of answers, or takes it out. Objects and lists on the way are made as they are needed; those that are blank
 * once something was taken out go with it, except entries of lists, whose fields may be on show.
 *
 * @returns why it cannot be done; what was written by then is no longer of use
 */
export const writeAt = (root: Writable, steps: readonly string[], value: unknown): Issue | null => {
  const holders: Writable[] = [root];
  for (const [depth, step] of steps.slice(0, -1).entries()) {
    const holder = holders[depth] as Writable;
    const place = placeIn(holder, step);
    if (place === null) return outOfList(holder, steps.slice(0, depth + 1));
    const found = own(holder, place);
    if (found === undefined && value === undefined) return null;
    if (found === undefined) put(holder, place, isIndex(steps[depth + 1]) ? [] : {});
    const below = own(holder, place);
    if (!isWritable(below)) return leadsNowhere(steps.slice(0, depth + 1), 'an object or a list', 'a value');
    holders.push(below);
  }
  const last = holders.at(-1) as Writable;
  const place = placeIn(last, steps.at(-1) ?? '');
  if (place === null) return outOfList(last, steps);
  if (value === undefined) takeOut(last, place);
  else overwrite(last, place, value);
  dropBlank(holders, steps);
  return null;
};

/** Makes an object what another is, touching no more than differs. */
export const overwriteAll = (target: Writable, wanted: { readonly [key: string]: unknown }): void => {
  if (Array.isArray(target)) return;
  for (const key of Object.keys(target)) if (!Object.hasOwn(wanted, key)) delete target[key];
  for (const key of Object.keys(wanted)) overwrite(target, key, wanted[key]);
};

const overwrite = (holder: Writable, place: string | number, value: unknown): void => {
  const found = own(holder, place);
  if (isObject(found) && isObject(value)) overwriteAll(found as Writable, value);
  else if (Array.isArray(found) && Array.isArray(value)) {
    value.forEach((entry, index) => {
      overwrite(found, index, entry);
    });
    if (found.length > value.length) found.splice(value.length);
  } else if (found !== value) put(holder, place, value);
};

/** A key of an object as it is; of a list the index, its end included. `null`: no place in the list. */
export const placeIn = (holder: Writable, step: string): string | number | null => {
  if (!Array.isArray(holder)) return step;
  if (step === '-') return holder.length;
  return isIndex(step) && Number(step) <= holder.length ? Number(step) : null;
};

export const outOfList = (holder: Writable, steps: readonly string[]) =>
  leadsNowhere(steps, `0 to ${Array.isArray(holder) ? holder.length : 0}, or -`, 'no place in the list');

/** Keys of an instrument begin with a letter, so that a number is always a place in a list. */
const isIndex = (step: string | undefined): boolean => step === '-' || /^(?:0|[1-9]\d{0,6})$/.test(step ?? '');

export const isWritable = (value: unknown): value is Writable => typeof value === 'object' && value !== null;

export const put = (holder: Writable, place: string | number, value: unknown): void => {
  // A place in a list is a number and a key of an object a text: `placeIn` has seen to it.
  (holder as { [place: string | number]: unknown })[place] = value;
};

export const takeOut = (holder: Writable, place: string | number): void => {
  if (!Array.isArray(holder)) delete holder[place];
  else if (Number(place) < holder.length) holder.splice(Number(place), 1);
};

const dropBlank = (holders: readonly Writable[], steps: readonly string[]): void => {
  for (let depth = holders.length - 1; depth > 0; depth -= 1) {
    const above = holders[depth - 1] as Writable;
    if (!isBlank(holders[depth]) || Array.isArray(above)) return;
    delete above[steps[depth - 1] as string];
  }
};
