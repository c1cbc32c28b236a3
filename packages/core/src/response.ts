/** A response envelope as the scorer reads it; `checkResponse` makes one of unknown data. */
export interface Response {
  readonly instrument: { readonly id: string; readonly version: string };
  /** GSS code. */
  readonly organisation: string;
  readonly period: string;
  readonly state: ResponseState;
  readonly revision: number;
  readonly views: readonly ResponseView[];
  /** Set where answers were made up for demonstration or testing. */
  readonly invented?: boolean;
}

export type ResponseState = 'draft' | 'in-review' | 'signed-off' | 'submitted' | 'moderated' | 'challenged' | 'final';

export interface ResponseView {
  readonly id: string;
  readonly kind: 'self' | 'moderation' | 'peer' | 'survey' | 'consensus';
  readonly by: { readonly [property: string]: string };
  readonly answers: unknown;
  readonly notes?: { readonly [pointer: string]: readonly unknown[] };
}
