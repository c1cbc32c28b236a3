import { inDocumentOrder } from './check/document-order.js';
import { laws } from './check/laws.js';
import { metaIssues } from './check/meta-issues.js';
import { maxInstrumentNodes, shapeIssues } from './check/shape.js';
import { type Survey, surveyOf } from './compile/survey.js';
import type { Documents } from './documents.js';
import type { Issue } from './issue.js';

export interface CheckOptions {
  /** Whatever the instrument refers to: common document, theme taxonomy, indicator catalogue. */
  readonly documents: Documents;
}

/**
 * Finds every mistake of an instrument, split or bundled, at once and in document order: its shape, the meta-schema, then
 * every law. A document of unsound shape (too deep, too large, keys that reach for a prototype) is judged no further.
 *
 * Paths point into the instrument; a mistake inside something that it takes from another document is told where it is
 * taken. Never throws, never fetches: a document that is referred to and not supplied is an issue.
 *
 * @returns nothing when the instrument is sound.
 */
export const check = (instrument: unknown, { documents }: CheckOptions): readonly Issue[] => {
  const shape = shapeIssues(instrument, maxInstrumentNodes);
  return shape.length > 0 ? shape : checkSurvey(instrument, surveyOf(instrument, documents));
};

/** As `check`, for a document that was read already. */
export const checkSurvey = (instrument: unknown, survey: Survey): readonly Issue[] => {
  const own = metaIssues(instrument);
  // What comes from other documents must follow the meta-schema too; asked only where the instrument itself does.
  const taken = own.length === 0 && survey.issues.length === 0 && survey.takesOthers ? metaIssues(survey.bundled) : [];
  const issues = [...own, ...taken, ...laws.flatMap((law) => law(survey))];
  return inDocumentOrder(instrument, issues);
};
