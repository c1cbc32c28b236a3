import type { Issue } from '@plumbline/core';
import { describe } from './issue-codes.js';

/** Where a command writes. Results go to `out`; what is said about them to `err`. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

export const exitCodes = { fine: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** JSON escapes control characters, so what a file holds cannot steer the terminal. */
const shown = (found: unknown): string => {
  const text = JSON.stringify(found) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** One block an issue: where, what is wrong, how to mend it, and the facts for a program to hold on to. */
export const printIssues = (terminal: Terminal, file: string, issues: readonly Issue[]): void => {
  for (const issue of issues) {
    const { message, fix } = describe(issue);
    const mark = issue.severity === 'warning' ? 'warning' : 'problem';
    terminal.err(`${file}${issue.path === '' ? '' : `#${issue.path}`}: ${mark}: ${message}`);
    terminal.err(`    mend:     ${fix}`);
    terminal.err(`    expected: ${issue.expected}; found: ${shown(issue.found)} (${issue.code})`);
  }
};

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Issues that carry their file and words already. */
export const printLocated = (terminal: Terminal, root: string, issues: readonly LocatedIssue[]): void => {
  for (const issue of issues) printIssues(terminal, `${root}: ${issue.file}`, [issue]);
};

interface LocatedIssue extends Issue {
  readonly file: string;
}
