import type { Issue } from '@plumbline/core';
import type { ReadIssueCode } from '../issue-codes/read.js';

/** Where in a file. `line` is what an editor shows (the heading is line 1), `column` the heading of the column. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
}

const escaped = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** A place as the pointer that an issue carries: `/published-2015.csv/17/value`, with `-` for a whole column. */
export const filePointer = ({ file, line, column }: FilePlace): string => {
  const steps = [file];
  if (line !== undefined || column !== undefined) steps.push(line === undefined ? '-' : String(line));
  if (column !== undefined) steps.push(column);
  return steps.map((step) => `/${escaped(step)}`).join('');
};

/** The place that the pointer of an issue from reading names. */
export const placeOf = (issue: Pick<Issue, 'path'>): FilePlace => {
  const [, file = '', line, column] = issue.path.split('/').map(unescaped);
  return {
    file,
    ...(line === undefined || line === '-' ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column }),
  };
};

const longest = 60;
const shortened = (found: unknown) =>
  typeof found === 'string' && found.length > longest ? `${found.slice(0, longest)}…` : found;

/** An issue at a place in a file. */
export const fileIssue = (
  code: ReadIssueCode,
  place: FilePlace,
  details: Pick<Issue, 'expected' | 'found' | 'severity'> & { readonly suggestion?: string | undefined },
): Issue => ({
  code,
  path: filePointer(place),
  expected: details.expected,
  found: shortened(details.found),
  ...(details.suggestion === undefined ? {} : { suggestion: details.suggestion }),
  ...(details.severity === undefined ? {} : { severity: details.severity }),
});
