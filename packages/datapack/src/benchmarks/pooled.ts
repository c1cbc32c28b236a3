import type { Figure, MissingReason } from '../data-pack.js';
import { numberOf } from '../figure.js';

/** What one area gives to a pooled value. */
export interface Part {
  readonly area: string;
  readonly numerator: Figure;
  readonly denominator: Figure;
}

export interface PooledParts {
  /** `null` while any part is missing: a sum without it would count it as zero. */
  readonly sums: { readonly numerator: number; readonly denominator: number } | null;
  readonly missing: readonly { readonly area: string; readonly reason: MissingReason }[];
}

/**
 * Sum of numerators and sum of denominators of a group of areas. The pooled value is their ratio; the mean of the areas' rates
 * is another thing and wrong.
 *
 * @param parts one for each area of the group, those without counts included
 * @returns no sums when a part is missing or there are none; who is missing and why, in the order of the parts
 */
export function pooled(parts: readonly Part[]): PooledParts {
  const missing = parts.flatMap((part) => {
    const reason = reasonOf(part.numerator) ?? reasonOf(part.denominator);
    return reason === null ? [] : [{ area: part.area, reason }];
  });
  if (missing.length > 0 || parts.length === 0) return { sums: null, missing };
  const sum = (of: (part: Part) => Figure) => parts.reduce((total, part) => total + (numberOf(of(part)) ?? 0), 0);
  return { sums: { numerator: sum((part) => part.numerator), denominator: sum((part) => part.denominator) }, missing };
}

const reasonOf = (figure: Figure): MissingReason | null => (figure.state === 'missing' ? figure.reason : null);
