import { shapeIssues } from './check/shape.js';
import type { Issue, Outcome } from './issue.js';
import { envelopeIssues } from './response/envelope-issues.js';
import { responseLaws } from './response/response-laws.js';
import type { Response } from './response.js';

/**
 * Checks a response envelope: plain JSON of sensible depth, the published meta-schema of responses, unique view ids.
 * The answers in it are not looked into: that needs the instrument (`validateResponse`).
 *
 * @returns the same data, typed; or every issue, with paths into the envelope.
 */
export const checkResponse = (envelope: unknown): Outcome<Response> => {
  const issues = firstFound([() => shapeIssues(envelope), () => envelopeIssues(envelope)]);
  if (issues.length > 0) return { ok: false, issues };
  // The meta-schema has just said so.
  const response = envelope as Response;
  const broken = responseLaws.flatMap((law) => law(response));
  return broken.length > 0 ? { ok: false, issues: broken } : { ok: true, value: response };
};

const firstFound = (checks: readonly (() => readonly Issue[])[]): readonly Issue[] => {
  for (const check of checks) {
    const issues = check();
    if (issues.length > 0) return issues;
  }
  return [];
};
