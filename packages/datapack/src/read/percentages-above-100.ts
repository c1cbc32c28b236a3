import type { Issue } from '@plumbline/core';
import type { Observation } from '../observation.js';
import { fileIssue } from './file-issue.js';

/** A warning for every percentage above 100, given or worked out from its counts. */
export function percentagesAbove100(
  file: string,
  placed: readonly { readonly line: number; readonly observation: Observation }[],
  percentages: ReadonlySet<string>,
): readonly Issue[] {
  return placed.flatMap(({ line, observation }) => {
    const found = percentages.has(observation.indicator) ? percentOf(observation) : null;
    if (found === null || found <= 100) return [];
    return [fileIssue('percent-over-100', { file, line }, { expected: '<= 100', found, severity: 'warning' })];
  });
}

function percentOf({ value, numerator, denominator }: Observation): number | null {
  if (value.state === 'value') return value.value;
  const counted = numerator.state === 'value' && denominator.state === 'value' && denominator.value > 0;
  return counted ? (100 * numerator.value) / denominator.value : null;
}
