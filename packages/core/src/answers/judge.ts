import type { Issue } from '../issue.js';

/** A draft may be unfinished; a final set of answers must be complete. */
export type AnswerMode = 'draft' | 'final';

/**
 * The JSON Schema's own verdict on a set of answers, as issues with paths into them. The closed-subset checker is one;
 * `ajvJudge` of `@plumbline/core/ajv` is another, with the same codes and places.
 */
export type AnswerJudge = (answers: unknown, mode: AnswerMode) => readonly Issue[];
