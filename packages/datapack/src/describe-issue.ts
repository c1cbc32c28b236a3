import { describe, type Issue, type IssueDescription } from '@plumbline/core';
import { packIssueCodes } from './issue-codes/pack.js';
import { readIssueCodes } from './issue-codes/read.js';

const wordings = new Map<string, { readonly message: string; readonly fix: string }>([
  ...Object.entries(readIssueCodes),
  ...Object.entries(packIssueCodes),
]);

/** An issue in English: what is wrong and how to mend it. Codes of this package first, then those of the core. */
export function describeIssue(issue: Issue): IssueDescription {
  const wording = wordings.get(issue.code);
  if (!wording) return describe(issue);
  const fill = (text: string) =>
    text.replaceAll(/\{(expected|found|suggestion)\}/g, (_, part: string) => {
      const values: { readonly [part: string]: unknown } = {
        expected: issue.expected,
        found: issue.found,
        suggestion: issue.suggestion,
      };
      return String(values[part] ?? '');
    });
  const fix = fill(wording.fix);
  return {
    message: fill(wording.message),
    fix: issue.suggestion === undefined ? fix : `${fix} Did you mean “${issue.suggestion}”?`,
  };
}
