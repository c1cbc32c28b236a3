import {
  checkDocument,
  check as checkInstrument,
  documentKind,
  type Issue,
  missingTranslations,
} from '@plumbline/core';
import { hasErrors, readJson } from '../read-file.js';
import { judgeResponse } from '../read-response.js';
import { openShelf, type Shelf } from '../shelf.js';
import { type ExitCode, exitCodes, plural, printIssues, type Terminal } from '../terminal.js';

export interface CheckOptions {
  readonly instrument: readonly string[];
  readonly json: boolean;
  readonly final: boolean;
  /** Say nothing of a file without problems but that it was counted. */
  readonly summary: boolean;
}

interface Report {
  readonly file: string;
  readonly kind: string | null;
  readonly issues: readonly Issue[];
}

const checkFile = async (file: string, shelf: Shelf, final: boolean): Promise<Report> => {
  const read = await readJson(file);
  if (!read.ok) return { file, kind: null, issues: read.issues };
  const kind = documentKind(read.value);
  switch (kind) {
    case 'instrument': {
      const { documents } = shelf;
      const issues = [...checkInstrument(read.value, { documents }), ...missingTranslations(read.value, { documents })];
      return { file, kind, issues };
    }
    case 'response': {
      const judged = judgeResponse(read.value, shelf, final ? 'final' : 'draft');
      return { file, kind, issues: judged.ok ? judged.value.warnings : judged.issues };
    }
    default:
      return { file, kind, issues: checkDocument(read.value) };
  }
};

/** Checks every file, names every problem of each, and says how many there were. */
export const check = async (files: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> => {
  const { shelf, problems: unread } = await openShelf(options.instrument);
  const reports: Report[] = unread.map(({ file, issues }) => ({ file, kind: null, issues }));
  for (const file of files) reports.push(await checkFile(file, shelf, options.final));

  if (options.json) terminal.out(JSON.stringify(reports, null, 2));
  else printReports(reports, options.summary, terminal);
  return reports.some(({ issues }) => hasErrors(issues)) ? exitCodes.problems : exitCodes.fine;
};

const printReports = (reports: readonly Report[], summary: boolean, terminal: Terminal): void => {
  for (const { file, kind, issues } of reports) {
    printIssues(terminal, file, issues);
    if (summary && issues.length === 0) continue;
    const warnings = issues.filter(({ severity }) => severity === 'warning').length;
    const problems = issues.length - warnings;
    const found = [
      problems === 0 ? 'no problem' : plural(problems, 'problem'),
      ...(warnings === 0 ? [] : [plural(warnings, 'warning')]),
    ].join(', ');
    terminal.out(`${file}: ${kind ?? 'not a document we know'}: ${found}`);
  }
  const sound = reports.filter(({ issues }) => !hasErrors(issues)).length;
  if (reports.length > 1) terminal.out(`${sound} of ${plural(reports.length, 'file')} without a problem`);
};
