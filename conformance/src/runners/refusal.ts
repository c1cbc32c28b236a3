import type { Issue } from '@plumbline/core';
import type { Comparable } from '../comparable.js';

/** Answers that cannot be read: where, each place once. */
export const refusal = (issues: readonly Issue[]): Comparable => ({
  kind: 'refused',
  paths: [...new Set(issues.map(({ path }) => path))].sort(),
});
