import {
  type CompiledInstrument,
  checkResponse,
  documentKind,
  type Issue,
  type Outcome,
  type Response,
  validateResponse,
} from '@plumbline/core';
import { ajvJudge } from '@plumbline/core/ajv';
import { hasErrors, readJson } from './read-file.js';
import type { Shelf } from './shelf.js';

export interface ReadResponse {
  readonly response: Response;
  readonly compiled: CompiledInstrument;
  /** What is worth saying though it stops nothing. */
  readonly warnings: readonly Issue[];
}

const notAResponse = (kind: string | null): Outcome<never> => {
  const found = kind === null ? 'a document that does not say what it is' : `a document of kind "${kind}"`;
  return { ok: false, issues: [{ code: 'not-a-response', path: '', expected: 'response', found }] };
};

/** A response from unknown data: the envelope, the instrument it names, then every view's answers. */
export const judgeResponse = (document: unknown, shelf: Shelf, mode: 'draft' | 'final'): Outcome<ReadResponse> => {
  const envelope = checkResponse(document);
  if (!envelope.ok) return envelope;
  const response = envelope.value;
  const compiled = shelf.instrument(response.instrument.id, response.instrument.version);
  if (!compiled.ok) return compiled;
  const issues = validateResponse(compiled.value, response, { mode, judge: ajvJudge(compiled.value) });
  if (hasErrors(issues)) return { ok: false, issues };
  return { ok: true, value: { response, compiled: compiled.value, warnings: issues } };
};

export const readResponse = async (
  file: string,
  shelf: Shelf,
  mode: 'draft' | 'final',
): Promise<Outcome<ReadResponse>> => {
  const read = await readJson(file);
  if (!read.ok) return read;
  const kind = documentKind(read.value);
  return kind === 'response' ? judgeResponse(read.value, shelf, mode) : notAResponse(kind);
};
