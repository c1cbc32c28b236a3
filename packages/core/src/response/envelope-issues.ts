import { kindOf } from '../answers/answer-issue.js';
import { judgedBy } from '../check/meta-issues.js';
import responseValidator from '../generated/response-validator.js';
import type { Issue } from '../issue.js';
import { at } from '../json.js';

/** What the published meta-schema of responses says of an envelope. Of what people wrote in views only its kind is told. */
export const envelopeIssues = (document: unknown): readonly Issue[] =>
  judgedBy(responseValidator, document).map((issue) =>
    issue.path.startsWith('/views/') && !issue.code.startsWith('key-')
      ? { ...issue, found: kindOf(at(document, issue.path)) }
      : issue,
  );
