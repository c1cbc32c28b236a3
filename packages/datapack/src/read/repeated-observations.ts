import type { Issue } from '@plumbline/core';
import type { Observation } from '../observation.js';
import { fileIssue } from './file-issue.js';

/** An issue for every observation whose indicator, area, period and status an earlier line has too. */
export function repeatedObservations(
  file: string,
  placed: readonly { readonly line: number; readonly observation: Observation }[],
): readonly Issue[] {
  const firstLine = new Map<string, number>();
  const issues: Issue[] = [];
  for (const { line, observation } of placed) {
    const key = `${observation.indicator} ${observation.area} ${observation.period} ${observation.status}`;
    const first = firstLine.get(key);
    if (first === undefined) firstLine.set(key, line);
    else issues.push(fileIssue('observation-repeated', { file, line }, { expected: `line ${first}`, found: key }));
  }
  return issues;
}
