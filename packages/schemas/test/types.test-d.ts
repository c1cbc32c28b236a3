import type { Response as CoreResponse, Result as CoreResult, ResponseView } from '@plumbline/core';
import type { Response, Result } from '@plumbline/schemas';

/** The documents are read as the core reads them, and what the core makes is such a document. */
type Mutable<T> = { -readonly [key in keyof T]: T[key] extends object ? Mutable<T[key]> : T[key] };
type Envelope<T> = Omit<T, 'views'>;

export const resultAsCore = (result: Result): CoreResult => result;
export const resultOfCore = (result: Mutable<CoreResult>): Result => result;
export const envelopeAsCore = (response: Envelope<Response>): Envelope<CoreResponse> => response;
export const envelopeOfCore = (response: Envelope<CoreResponse>): Envelope<Response> => response;
export const viewKinds = (kind: Response['views'][number]['kind']): ResponseView['kind'] => kind;
