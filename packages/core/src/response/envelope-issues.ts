import { kindOf, shownKey } from '../answers/answer-issue.js';
import responseValidator from '../generated/response-validator.js';
import type { Issue } from '../issue.js';
import { at, ownArray, ownText, step } from '../json.js';
import type { MetaError } from '../meta-validator.js';

const issue = (code: string, path: string, expected: string, found: unknown): Issue => ({
  code,
  path,
  expected,
  found,
});

/** What the published meta-schema of responses says of an envelope. */
export const envelopeIssues = (document: unknown): readonly Issue[] => {
  if (responseValidator(document)) return [];
  const errors = (responseValidator.errors ?? []).filter((error) => !isEcho(error));
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return errors
    .filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath))
    .map((error) => toIssue(error, at(document, error.instancePath)));
};

/** Ajv tells of a failed branch and of the whole; the whole is enough. Of `if`, what it led to. */
const isEcho = ({ keyword, schemaPath }: MetaError): boolean =>
  keyword === 'if' || keyword === 'propertyNames' || /\/anyOf\/\d+\//.test(schemaPath);

const toIssue = ({ keyword, instancePath: path, params }: MetaError, found: unknown): Issue => {
  switch (keyword) {
    case 'type':
      return issue('response-wrong-type', path, String(params.type), kindOf(found));
    case 'required':
      return issue('response-key-missing', step(path, String(params.missingProperty)), 'a value', 'nothing');
    case 'additionalProperties': {
      const key = shownKey(String(params.additionalProperty));
      return issue('response-key-unknown', step(path, key), 'a key of the response format', key);
    }
    case 'const':
      return issue('response-value-not-allowed', path, JSON.stringify(params.allowedValue), kindOf(found));
    case 'enum': {
      const allowed = ownArray(params, 'allowedValues').map((value) => JSON.stringify(value));
      return issue('response-value-not-allowed', path, allowed.join(' | '), kindOf(found));
    }
    default:
      return issue('response-value-malformed', path, expectedOf(keyword, params), kindOf(found));
  }
};

const expectedOf = (keyword: string, params: MetaError['params']): string => {
  const limit = params.limit === undefined ? '' : ` ${params.limit}`;
  return ownText(params, 'pattern') ?? ownText(params, 'format') ?? `${keyword}${limit}`;
};
