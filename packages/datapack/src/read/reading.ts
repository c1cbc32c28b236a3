import type { Issue } from '@plumbline/core';
import { fileIssue } from './file-issue.js';

/**
 * What came of reading a file: everything in it, or the reasons why not. Never a part of it. The issues of a file that
 * could be read are warnings.
 */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** More issues than a person will mend in one go are counted, not listed. */
export const mostIssues = 1000;

export const refused = (issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues,
});

const isError = (issue: Issue) => issue.severity !== 'warning';

/** The value with its warnings when none of the issues is an error; every issue otherwise, shortened to a readable number. */
export const readingOf = <T>(value: T, issues: readonly Issue[], file: string): Reading<T> =>
  issues.some(isError) ? refused(cutShort(issues, file)) : { ok: true, value, issues: cutShort(issues, file) };

function cutShort(issues: readonly Issue[], file: string): readonly Issue[] {
  if (issues.length <= mostIssues) return issues;
  // Errors are kept before warnings.
  const listed = [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))].slice(0, mostIssues);
  const rest = issues.length - mostIssues;
  const severity = listed.some(isError) ? 'error' : 'warning';
  return [...listed, fileIssue('issues-cut-short', { file }, { expected: `<= ${mostIssues}`, found: rest, severity })];
}
