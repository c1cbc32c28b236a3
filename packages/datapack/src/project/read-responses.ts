import {
  type CompiledInstrument,
  checkResponse,
  documentKind,
  type Issue,
  type Outcome,
  scoreResponse,
  validateResponse,
} from '@plumbline/core';
import { ajvJudge } from '@plumbline/core/ajv';
import type { FileEntry } from '../manifest.js';
import type { ScoredResponse } from '../pack-input.js';
import { inputFile, jsonFilesOf, jsonOf, readInside } from './project-folder.js';

export interface Responses {
  readonly responses: readonly ScoredResponse[];
  readonly files: readonly FileEntry[];
  readonly issues: readonly { readonly file: string; readonly issue: Issue }[];
}

/**
 * Reads, checks and scores every response of the folders, in the order of the names of the files. A response with an error gives
 * its issues and no result; what it lacks to be final is no error, since a pack shows how far each has come.
 *
 * @param asAt the day that ages of evidence are counted to
 */
export async function readResponses(
  folder: string,
  paths: readonly string[],
  instruments: readonly CompiledInstrument[],
  asAt: string,
): Promise<Responses> {
  const responses: ScoredResponse[] = [];
  const files: FileEntry[] = [];
  const issues: { readonly file: string; readonly issue: Issue }[] = [];
  const judges = new Map(instruments.map((instrument) => [instrument, ajvJudge(instrument)]));
  for (const path of paths) {
    const names = await jsonFilesOf(folder, path);
    if (!names.ok) issues.push(...names.issues.map((issue) => ({ file: path, issue })));
    for (const name of names.ok ? names.value : []) {
      const bytes = await readInside(folder, name);
      if (bytes.ok) files.push(inputFile(name, bytes.value));
      const scored = bytes.ok ? scoredOf(bytes.value, judges, asAt) : bytes;
      if (scored.ok) responses.push(scored.value);
      else issues.push(...scored.issues.map((issue) => ({ file: name, issue })));
    }
  }
  return { responses, files, issues };
}

function scoredOf(
  bytes: Uint8Array,
  judges: ReadonlyMap<CompiledInstrument, ReturnType<typeof ajvJudge>>,
  asAt: string,
): Outcome<ScoredResponse> {
  const parsed = jsonOf(bytes);
  if (!parsed.ok) return parsed;
  const kind = documentKind(parsed.value);
  if (kind !== null && kind !== 'response') return notAResponse(kind);
  const checked = checkResponse(parsed.value);
  if (!checked.ok) return checked;
  const response = checked.value;
  const { id, version } = response.instrument;
  const found = [...judges].find(([instrument]) => instrument.id === id && instrument.version === version);
  if (!found) return unknownInstrument(`${id} ${version}`, [...judges.keys()]);
  const [instrument, judge] = found;
  const issues = validateResponse(instrument, response, { mode: 'draft', judge });
  if (issues.some(({ severity }) => severity !== 'warning')) return { ok: false, issues };
  const scored = scoreResponse(instrument, response, { asAt });
  if (!scored.ok) return scored;
  const [own] = scored.value.views;
  if (!own) throw new Error('A checked response has a view.');
  const result = { ...own.result, flags: [...own.result.flags, ...scored.value.flags] };
  return { ok: true, value: { instrument, response, result } };
}

const notAResponse = (kind: string): Outcome<never> => ({
  ok: false,
  issues: [{ code: 'not-a-response', path: '', expected: 'response', found: `a document of kind "${kind}"` }],
});

const unknownInstrument = (found: string, known: readonly CompiledInstrument[]): Outcome<never> => ({
  ok: false,
  issues: [
    {
      code: 'instrument-not-in-definition',
      path: '/instrument',
      expected: known.map(({ id, version }) => `${id} ${version}`).join(', '),
      found,
    },
  ],
});
