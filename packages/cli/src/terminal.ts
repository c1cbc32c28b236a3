import type { Issue, IssueDescription } from '@plumbline/core';
import { describe } from './issue-codes.js';
import { plain, plainLine } from './plain.js';

/** Where a command writes. Results go to `out`; what is said about them to `err`. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** A terminal that nothing read from a file can steer. */
export const plainTerminal = ({ out, err }: Terminal): Terminal => ({
  out: (line) => out(plain(line)),
  err: (line) => err(plain(line)),
});

export const exitCodes = { fine: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const shown = (found: unknown): string => {
  const text = JSON.stringify(found) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** An issue, or one that says in words already what it is. */
export type Told = Issue & Partial<IssueDescription>;

const wordsOf = (issue: Told): IssueDescription => {
  const { message, fix } = issue;
  return message === undefined || fix === undefined ? describe(issue) : { message, fix };
};

/** One block an issue: where, what is wrong, how to mend it, and the facts for a program to hold on to. */
export const printIssues = (terminal: Terminal, file: string, issues: readonly Told[]): void => {
  for (const issue of issues) {
    const { message, fix } = wordsOf(issue);
    const mark = issue.severity === 'warning' ? 'warning' : 'problem';
    terminal.err(plainLine(`${file}${issue.path === '' ? '' : `#${issue.path}`}: ${mark}: ${message}`));
    terminal.err(plainLine(`    mend:     ${fix}`));
    terminal.err(plainLine(`    expected: ${issue.expected}; found: ${shown(issue.found)} (${issue.code})`));
  }
};

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
