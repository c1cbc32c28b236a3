export type { AnswerState, DeclaredMissing, MissingState, ReadAnswer } from './answer.js';
export { bundle } from './bundle.js';
export type * from './compiled.js';
export type { Documents } from './documents.js';
export type { Expression, Members, Scalar, ThisProperty } from './expression.js';
export type { Issue, Outcome } from './issue.js';
export type { Response, ResponseState, ResponseView } from './response.js';
export type { BandRef, CapHit, Flag, Result, ScoreResult, ScoreStatus, Trace, TraceInput } from './result.js';
