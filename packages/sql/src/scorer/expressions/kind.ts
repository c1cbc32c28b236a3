import type { Scalar } from '@plumbline/core';
import type { Found } from '../found.js';

/** What an expression comes to where it is known. */
export type Kind = 'number' | 'truth' | 'text' | 'nothing';

export function kindOf(found: Found): Kind {
  if (found.kind === 'number' || found.kind === 'truth') return found.kind;
  const values: readonly (Scalar | null)[] =
    found.kind === 'constant' ? [found.value] : found.codes.domain.map((code) => found.at(code));
  const known = values.find((value) => value !== null);
  if (known === undefined) return 'nothing';
  return typeof known === 'number' ? 'number' : typeof known === 'boolean' ? 'truth' : 'text';
}
