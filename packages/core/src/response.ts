/** A response envelope as the scorer reads it; `checkResponse` makes one of unknown data. */
export interface Response {
  readonly id?: string;
  readonly instrument: { readonly id: string; readonly version: string };
  /** GSS code. */
  readonly organisation: string;
  readonly period: string;
  readonly state: ResponseState;
  readonly revision: number;
  /** Why it was reopened; from revision 2 on. */
  readonly reason?: string;
  readonly views: readonly ResponseView[];
  /** Set where answers were made up for demonstration or testing. */
  readonly invented?: boolean;
  readonly seal?: ResponseSeal;
}

/** Set at sign-off: SHA-256 over instrument, answers, result and engine, chained to the revision before. */
export interface ResponseSeal {
  readonly sha256: string;
  readonly engine: string;
  readonly previous: string | null;
}

export type ResponseState = 'draft' | 'in-review' | 'signed-off' | 'submitted' | 'moderated' | 'challenged' | 'final';

export interface ResponseView {
  readonly id: string;
  readonly kind: 'self' | 'moderation' | 'peer' | 'survey' | 'consensus';
  readonly by: { readonly [property: string]: string };
  readonly answers: unknown;
  readonly notes?: { readonly [pointer: string]: readonly unknown[] };
  /** A result stored beside the answers. Never trusted: `verifyResponse` works it out again and compares. */
  readonly result?: unknown;
}
