import { check } from '../check.js';
import { describe } from '../describe.js';
import type { Issue } from '../issue.js';
import { issueAreas } from '../issue-codes.js';
import { at, step, stepsOf } from '../json.js';
import { type BrokenInstrument, brokenDocument, brokenInstruments, unreadableDocuments } from './broken-instruments.js';
import { commonDocument, instrumentDocument } from './instrument-document.js';

/** The page that lists every issue: made of the tables and of the broken instruments that the tests hold to them. */
export const issuesPage = (): string =>
  [
    '# Issues',
    '',
    '<!-- Made by `pnpm --filter @plumbline/core generate`. Do not edit. -->',
    '',
    'What an author or a respondent can mend comes back as data: `{ code, path, expected, found, suggestion? }`. Codes are',
    'stable and never reused. `describe(issue, language)` says each in words. The examples below are tested.',
    ...Object.entries(issueAreas).flatMap(([area, wordings]) => [
      '',
      `## ${titles[area] ?? area}`,
      ...Object.keys(wordings).flatMap((code) => entry(code)),
    ]),
    '',
  ].join('\n');

const titles: { readonly [area: string]: string } = {
  documents: 'Documents',
  instruments: 'Instruments',
  expressions: 'Conditions and formulas',
  json: 'JSON text',
  answers: 'Answers',
  entries: 'What was typed on a page of a form',
  responses: 'Responses',
  results: 'Stored results',
  translations: 'Translations',
};

const entry = (code: string): readonly string[] => {
  const broken = brokenInstruments.find((one) => one.code === code);
  const issue = broken === undefined ? undefined : issueOf(broken);
  const { message, fix } = describe(issue ?? { code, path: '', expected: '…', found: '…' }, 'en');
  return [
    '',
    `### ${code}`,
    '',
    `${message} *${fix}*`,
    ...(broken === undefined || issue === undefined ? unreadable(code) : examples(broken, issue)),
  ];
};

const unreadable = (code: string): readonly string[] => {
  const example = unreadableDocuments.find((one) => one.code === code);
  return example === undefined ? [] : ['', `Failing: ${example.failing}`, '', `Mended: ${example.mended}`];
};

const issueOf = (broken: BrokenInstrument): Issue | undefined => {
  const { instrument, documents } = brokenDocument(broken);
  return check(instrument, { documents }).find(({ code }) => code === broken.code);
};

const examples = (broken: BrokenInstrument, issue: Issue): readonly string[] => {
  const { instrument, documents } = brokenDocument(broken);
  const [edit, isCommon] = [broken.edits[0] ?? broken.commonEdits?.[0], broken.edits.length === 0];
  if (edit === undefined) return ['', `At \`${issue.path}\`, with a document left out; supply it to mend.`];
  const failing = isCommon ? Object.values(documents)[0] : instrument;
  const sound = isCommon ? commonDocument() : instrumentDocument();
  const steps = stepsOf(edit[0]);
  return ['', ...shownAt('Failing', failing, steps), '', ...shownAt('Mended', sound, steps)];
};

/** The changed place, short enough to read. */
const shownAt = (title: string, document: unknown, steps: readonly string[]): readonly string[] => {
  const pointer = (length: number) => steps.slice(0, length).reduce((path, name) => step(path, name), '');
  const last = steps.at(-1) ?? '';
  const holder = pointer(steps.length - 1);
  const value = at(document, pointer(steps.length));
  const where = holder === '' ? 'at the root' : `in \`${holder}\``;
  if (value === undefined) return [`${title}, ${where}: without \`${last}\`.`];
  return [`${title}, ${where}:`, '', '```json', written({ [last]: shortened(value, 0) }), '```'];
};

const written = (value: unknown): string => {
  const line = JSON.stringify(value);
  return line.length <= 110 ? line : JSON.stringify(value, null, 2);
};

const shortened = (value: unknown, depth: number): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 3) return '…';
  if (Array.isArray(value)) {
    const shown = value.slice(0, 4).map((one) => shortened(one, depth + 1));
    return value.length > 4 ? [...shown, '…'] : shown;
  }
  const entries = Object.entries(value);
  const shown = entries.slice(0, 5).map(([key, one]) => [key, shortened(one, depth + 1)]);
  return Object.fromEntries(entries.length > 5 ? [...shown, ['…', '…']] : shown);
};
