import { answerCodes } from './issue-codes/answers.js';
import { documentCodes } from './issue-codes/documents.js';
import { entryCodes } from './issue-codes/entries.js';
import { expressionCodes } from './issue-codes/expressions.js';
import { instrumentCodes } from './issue-codes/instruments.js';
import { jsonCodes } from './issue-codes/json.js';
import { projectionCodes } from './issue-codes/projections.js';
import { responseCodes } from './issue-codes/response.js';
import { resultCodes } from './issue-codes/results.js';
import { translationCodes } from './issue-codes/translations.js';
import type { Wordings } from './issue-codes/wording.js';

/**
 * Every code that this package can report, by area, in English. An area is one file and one line here. A code is stable,
 * kebab-case and never used again for something else.
 */
export const issueAreas = {
  documents: documentCodes,
  instruments: instrumentCodes,
  expressions: expressionCodes,
  json: jsonCodes,
  answers: answerCodes,
  entries: entryCodes,
  projections: projectionCodes,
  responses: responseCodes,
  results: resultCodes,
  translations: translationCodes,
} as const satisfies { readonly [area: string]: Wordings };

export const englishWordings: Wordings = /* @__PURE__ */ Object.assign({}, ...Object.values(issueAreas));
