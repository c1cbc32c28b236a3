import type { Condition } from '../compiled.js';
import { holdsIn } from '../evaluate/within.js';
import type { WorkedScope } from '../operators/operator.js';
import type { Seen } from './answer-sheet.js';

export const shown: Seen = { visibility: 'shown', isHidden: false };

export const seenBy = (when: Condition | null, scope: WorkedScope): Seen => {
  if (when === null) return shown;
  const found = holdsIn(when.if, scope);
  if (found === null) return { visibility: 'unknown', isHidden: when.whenUnknown === 'hide' };
  return found ? shown : { visibility: 'hidden', isHidden: true };
};

/** A thing inside another: hidden for certain when either is, and treated as hidden when either is. */
export const within = (outer: Seen, inner: Seen): Seen => {
  const both = [outer.visibility, inner.visibility];
  const visibility = both.includes('hidden') ? 'hidden' : both.includes('unknown') ? 'unknown' : 'shown';
  return { visibility, isHidden: outer.isHidden || inner.isHidden };
};
