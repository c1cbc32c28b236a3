import type { ResponseResult } from '@plumbline/core';
import type { ReadResponse } from './read-response.js';

/** One entry of a document of results. */
export interface StoredEntry extends ResponseResult {
  readonly file: string;
  readonly organisation: string;
  readonly instrument: { readonly id: string; readonly version: string };
  readonly period: string;
  readonly revision: number;
  readonly invented?: true;
  readonly asAt?: string;
}

interface Scored {
  readonly file: string;
  readonly read: ReadResponse;
  readonly result: ResponseResult;
}

const entryOf = ({ file, read: { response }, result }: Scored, asAt: string | undefined): StoredEntry => ({
  file,
  organisation: response.organisation,
  instrument: { id: response.instrument.id, version: response.instrument.version },
  period: response.period,
  revision: response.revision,
  ...(response.invented === true ? { invented: true } : {}),
  ...(asAt === undefined ? {} : { asAt }),
  ...result,
});

/** Results as they are stored and printed: a document that says what it is. */
export const storedResults = (scored: readonly Scored[], asAt: string | undefined): string => {
  const results = scored.map((each) => entryOf(each, asAt));
  return JSON.stringify({ $schema: 'https://schemas.plumbline.example/meta/results/1.0.0.json', results }, null, 2);
};
