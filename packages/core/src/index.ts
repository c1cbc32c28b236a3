export type { AnswerState, DeclaredMissing, MissingState, ReadAnswer } from './answer.js';
export type { AnswerSheet, RowAnswer, Seen, Visibility } from './answers/answer-sheet.js';
export type { AnswerJudge, AnswerMode } from './answers/judge.js';
export type { ScoreOf } from './answers/read-sheet.js';
export { scopeOf } from './answers/scope-of.js';
export { bundle } from './bundle.js';
export { canonicalJson } from './canonical-json.js';
export { type CheckOptions, check } from './check.js';
export { checkDocument, type DocumentKind, documentKind } from './check-document.js';
export { checkResponse } from './check-response.js';
export { type CompileOptions, compile } from './compile.js';
export type * from './compiled.js';
export { describe, type IssueDescription, type IssueLanguage } from './describe.js';
export type { Documents } from './documents.js';
export type { Truth } from './evaluate/kleene.js';
export { evaluate, holds } from './evaluate.js';
export { roundFraction } from './exact.js';
export { type ExplanationLanguage, explanationLanguage, explanationLanguages } from './explain/languages.js';
export type { Subject } from './explain/subject.js';
export { placesOf } from './explain/telling.js';
export { explain } from './explain.js';
export { explainChanges } from './explain-changes.js';
export { explainFlags } from './explain-flags.js';
export type { ExplanationKind, ExplanationNode, ExplanationTree } from './explanation-tree/node.js';
export { explanationTree, type TreeOptions } from './explanation-tree.js';
export type { Expression, Members, Scalar, ThisProperty } from './expression.js';
export type { Issue, Outcome } from './issue.js';
export { type CompileExpressionOptions, compileExpression } from './jlp/compile.js';
export type { Binding, Environment } from './jlp/compile-environment.js';
export { printExpression } from './jlp/print.js';
export { missingTranslations } from './missing-translations.js';
export { decodeUtf8, type ParseLimits, parseJson } from './parse-json.js';
export type { Prepared } from './prepare/prepared.js';
export type { Scorecard, ScoreOutcome } from './prepare/scorecard.js';
export { prepare } from './prepare.js';
export { projectAnswers } from './project/project-answers.js';
export { projectionOf } from './project/projection-of.js';
export { numberScale, type ProjectedRow, type Projection, type ProjectionColumn, stateCodes } from './projection.js';
export { readAnswers } from './read-answers.js';
export type { Response, ResponseSeal, ResponseState, ResponseView } from './response.js';
export type { BandRef, CapHit, Flag, Result, ScoreResult, ScoreStatus, Trace, TraceInput } from './result.js';
export type { ScoreReading } from './scope.js';
export { type Member, memberOfItem, memberOfParts, memberOfScore, type Part, type Scope } from './scope.js';
export { type ScoreContext, score } from './score.js';
export { type ResponseResult, scoreResponse } from './score-response.js';
export { type Sealed, sealContent } from './seal-content.js';
export {
  type StandardIssue,
  type StandardSchema,
  type StandardSchemaOptions,
  standardSchema,
} from './standard-schema.js';
export { text } from './text.js';
export { type ValidateOptions, validateAnswers } from './validate.js';
export { validateResponse } from './validate-response.js';
export type { Mismatch } from './verify/mismatch.js';
export { verifyResponse, verifyResult } from './verify-result.js';
export type { Change, Limit, Standing, WhatWouldChange, Written } from './what-would-change/change.js';
export { type ChangeOptions, whatWouldChange } from './what-would-change.js';
