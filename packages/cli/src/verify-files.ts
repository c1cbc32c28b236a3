import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  checkDocument,
  documentKind,
  type Issue,
  type Outcome,
  type ResponseView,
  verifyResponse,
  verifyResult,
} from '@plumbline/core';
import { own } from './own.js';
import { hasErrors, readJson } from './read-file.js';
import { judgeResponse, type ReadResponse, readResponse } from './read-response.js';
import { sealIssues } from './seal-issues.js';
import type { Shelf } from './shelf.js';
import type { StoredEntry } from './stored-results.js';
import { plural } from './terminal.js';

export interface Verified {
  readonly file: string;
  /** Stored results that were looked at. */
  readonly results: number;
  readonly issues: readonly Issue[];
}

interface Given {
  readonly file: string;
  readonly document: unknown;
}

interface Answers {
  readonly file: string;
  readonly read: ReadResponse;
}

/**
 * Holds every stored result in these files against the answers it is said to come from. Documents of results find their
 * responses among the files, else where their entries say they were read; responses bring their own.
 */
export async function verifyFiles(
  files: readonly string[],
  shelf: Shelf,
  asAt: string | undefined,
): Promise<readonly Verified[]> {
  const read = await Promise.all(files.map(async (file) => ({ file, outcome: await readJson(file) })));
  const given: Given[] = [];
  const verified: Verified[] = [];
  for (const { file, outcome } of read)
    if (outcome.ok) given.push({ file, document: outcome.value });
    else verified.push({ file, results: 0, issues: outcome.issues });
  const isResponse = ({ document }: Given) => documentKind(document) === 'response';
  const hasStored = given.some((each) => !isResponse(each));
  const answers: Answers[] = [];
  for (const { file, document } of given.filter(isResponse)) {
    const judged = judgeResponse(document, shelf, 'draft');
    if (judged.ok) answers.push({ file, read: judged.value });
    const found = judged.ok
      ? await inResponse(judged.value, { hasStored, asAt, shelf })
      : { results: 0, issues: judged.issues };
    if (found.results > 0 || found.issues.length > 0) verified.push({ file, ...found });
  }
  for (const each of given)
    if (!isResponse(each)) verified.push({ file: each.file, ...(await inStored(each, answers, shelf, asAt)) });
  return verified;
}

type Found = Omit<Verified, 'file'>;

const contextOf = (asAt: string | undefined): { readonly asAt?: string } => (asAt === undefined ? {} : { asAt });

const nothingStored: Issue = {
  code: 'result-not-stored',
  path: '/views',
  expected: 'a view with a "result"',
  found: 'none',
};

interface Around {
  readonly hasStored: boolean;
  readonly asAt: string | undefined;
  readonly shelf: Shelf;
}

/** The seal of a response, and results that its views carry. One without any is answers for another file, or a mistake. */
async function inResponse({ compiled, response }: ReadResponse, { hasStored, asAt, shelf }: Around): Promise<Found> {
  const seal = sealIssues(response, await shelf.hashOf(compiled.address));
  const results = response.views.filter(({ result }) => result !== undefined).length;
  if (results === 0) return { results, issues: [...seal, ...(hasStored ? [] : [nothingStored])] };
  return { results, issues: [...seal, ...verifyResponse(compiled, response, undefined, contextOf(asAt))] };
}

async function inStored(
  { file, document }: Given,
  answers: readonly Answers[],
  shelf: Shelf,
  asAt: string | undefined,
): Promise<Found> {
  const kind = documentKind(document);
  if (kind === 'result') return inResult(document, answers, asAt);
  const refused: readonly Issue[] =
    kind === 'results'
      ? checkDocument(document)
      : [
          {
            code: 'not-a-result',
            path: '',
            expected: 'results',
            found: kind ?? 'a document that does not say what it is',
          },
        ];
  if (refused.length > 0) return { results: 0, issues: refused };
  // The meta-schema has just said so.
  const { results } = document as { readonly results: readonly StoredEntry[] };
  const issues: Issue[] = [];
  for (const [at, entry] of results.entries()) {
    const read = await answersOf(entry, file, answers, shelf);
    const found = read.ok ? inEntry(entry, read.value, asAt) : read.issues;
    for (const issue of found) issues.push({ ...issue, path: `/results/${at}${issue.path}` });
  }
  return { results: results.length, issues };
}

const inEntry = (
  entry: StoredEntry,
  { compiled, response }: ReadResponse,
  asAt: string | undefined,
): readonly Issue[] => {
  const named = { organisation: response.organisation, period: response.period, revision: response.revision };
  const { id, version } = response.instrument;
  if (entry.instrument.id !== id || entry.instrument.version !== version) {
    const [expected, found] = [`${id} ${version}`, `${entry.instrument.id} ${entry.instrument.version}`];
    return [{ code: 'result-instrument-differs', path: '/instrument', expected, found }];
  }
  const strangers = Object.entries(named)
    .filter(([key, value]) => own(entry, key) !== value)
    .map(([key, value]) => ({
      code: 'result-differs',
      path: `/${key}`,
      expected: String(value),
      found: own(entry, key),
    }));
  return [
    ...strangers,
    ...dayDiffers(entry, asAt),
    ...verifyResponse(compiled, response, entry, contextOf(entry.asAt)),
  ];
};

/** A result follows from the answers and a day. On another day each flag about age would differ: that is one problem, not many. */
const dayDiffers = ({ asAt: stored }: StoredEntry, asAt: string | undefined): readonly Issue[] =>
  asAt === undefined || asAt === stored
    ? []
    : [{ code: 'result-day-differs', path: '/asAt', expected: asAt, found: stored ?? 'no day' }];

/** Among the responses that were named, by what they are of; else the file that the entry names, if it is an ordinary one. */
async function answersOf(
  entry: StoredEntry,
  file: string,
  answers: readonly Answers[],
  shelf: Shelf,
): Promise<Outcome<ReadResponse>> {
  const isOf = ({ read: { response } }: Answers): boolean =>
    response.organisation === entry.organisation &&
    response.period === entry.period &&
    response.revision === entry.revision &&
    response.instrument.id === entry.instrument.id;
  const named = answers.filter(isOf);
  const same = named.length > 1 ? named.find((each) => each.file === entry.file) : named[0];
  if (same !== undefined) return { ok: true, value: same.read };
  for (const path of [resolve(entry.file), resolve(dirname(file), entry.file)]) {
    if (!(await isOrdinary(path))) continue;
    const read = await readResponse(path, shelf, 'draft');
    return read.ok ? read : { ok: false, issues: [unusable(entry.file, read.issues)] };
  }
  return { ok: false, issues: [{ code: 'answers-not-found', path: '', expected: 'its response', found: entry.file }] };
}

/** A pipe or a device that a stored result names is not for us to read. */
const isOrdinary = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** An instrument that is missing is mended here; what else is wrong belongs to the response, and is told by `check`. */
const unusable = (file: string, issues: readonly Issue[]): Issue =>
  issues.find(({ code }) => code === 'instrument-not-found') ?? {
    code: 'answers-unsound',
    path: '',
    expected: file,
    found: plural(issues.filter(({ severity }) => severity !== 'warning').length, 'problem'),
  };

/** A result by itself says only which instrument it is of: it needs its response beside it. */
function inResult(document: unknown, answers: readonly Answers[], asAt: string | undefined): Found {
  const refused = checkDocument(document);
  if (refused.length > 0) return { results: 0, issues: refused };
  const id = own(own(document, 'instrument'), 'id');
  const [first, ...others] = answers.filter(({ read }) => read.compiled.id === id);
  const view = first?.read.response.views.find(({ kind }) => kind === 'self') ?? first?.read.response.views[0];
  if (first === undefined || view === undefined || others.length > 0) {
    const found = first === undefined ? 'none' : 'several';
    return { results: 1, issues: [{ code: 'answers-not-found', path: '', expected: 'one response', found }] };
  }
  const alone = verifyResult(first.read.compiled, view.answers, document, contextOf(asAt));
  return { results: 1, issues: alone.length === 0 ? [] : asViewOf(first.read, view, document, asAt) };
}

/** As it comes out of a whole response, where flags that need several views are kept apart. */
function asViewOf(
  { compiled, response }: ReadResponse,
  view: ResponseView,
  document: unknown,
  asAt: string | undefined,
): readonly Issue[] {
  const views = response.views.map((each) => ({ ...each, result: each === view ? document : undefined }));
  const issues = verifyResponse(compiled, { ...response, views }, undefined, contextOf(asAt));
  const prefix = `/views/${response.views.indexOf(view)}/result`;
  return issues.map((issue) => ({
    ...issue,
    path: issue.path.startsWith(prefix) ? issue.path.slice(prefix.length) : issue.path,
  }));
}

export const isHeld = ({ issues }: Verified): boolean => !hasErrors(issues);
