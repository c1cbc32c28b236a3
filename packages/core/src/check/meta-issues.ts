import instrumentValidator from '../generated/instrument-validator.js';
import type { Issue } from '../issue.js';
import { at, step } from '../json.js';
import type { MetaError, MetaValidator } from '../meta-validator.js';
import { nearest } from '../nearest.js';

/** What the meta-schema finds wrong with an instrument document, one issue for each mistake. */
export const metaIssues = (document: unknown): readonly Issue[] => judgedBy(instrumentValidator, document);

/** What any of our meta-schemas finds wrong with a document of its kind, one issue for each mistake. */
export const judgedBy = (validator: MetaValidator, document: unknown): readonly Issue[] => {
  if (validator(document)) return [];
  return foldErrors(validator.errors ?? [], document);
};

/** Ajv tells one mistake in several ways; this tells it once, with the nearest thing that would have been right. */
const foldErrors = (errors: readonly MetaError[], document: unknown): readonly Issue[] => {
  const issues = errors.filter((error) => isTelling(error, errors, document)).map((error) => issueOf(error, document));
  const mistyped = new Set(issues.filter(({ code }) => code === 'wrong-type').map(({ path }) => path));
  const misspelt = new Set(
    issues.flatMap(({ code, path, suggestion }) =>
      code === 'key-unknown' && suggestion !== undefined ? [step(parentOf(path), suggestion)] : [],
    ),
  );
  const kept = issues.filter(({ code, path, expected }) => {
    if (code === 'key-missing') return !misspelt.has(step(path, expected));
    return code === 'wrong-type' || !mistyped.has(path);
  });
  return [...new Map(kept.map((issue) => [`${issue.code} ${issue.path} ${issue.expected}`, issue])).values()];
};

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Not the echo of another error: a failed branch, a name that another error tells of, a text rule applied to a name. */
const isTelling = (error: MetaError, errors: readonly MetaError[], document: unknown): boolean => {
  const { keyword, schemaPath, instancePath, params, propertyName } = error;
  if (keyword === 'propertyNames')
    return !errors.some((other) => other.propertyName === params.propertyName && other.instancePath === instancePath);
  const isOfName =
    propertyName === undefined && ofText.includes(keyword) && typeof at(document, instancePath) !== 'string';
  return keyword !== 'if' && !schemaPath.includes('/oneOf/') && !isOfName;
};

const ofText = ['pattern', 'minLength', 'maxLength', 'format'];

const issueOf = (error: MetaError, document: unknown): Issue => {
  const { instancePath: path, keyword, params } = error;
  const found = shortened(at(document, path));
  if (error.propertyName !== undefined) return misnamed(error, error.propertyName);
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return { code: 'key-missing', path, expected: String(params.missingProperty), found: null };
    case 'propertyNames':
      return malformedName(path, String(params.propertyName));
    case 'additionalProperties':
      return keyUnknown(path, String(params.additionalProperty), []);
    case 'type':
      return {
        code: 'wrong-type',
        path,
        expected: String(params.type).replaceAll(',', ' | '),
        found: kindOf(at(document, path)),
      };
    case 'enum':
      return notAllowed(path, params.allowedValues as readonly unknown[], found);
    case 'const':
      return notAllowed(path, [params.allowedValue], found);
    case 'oneOf':
      return { code: 'inputs-not-one-thing', path, expected: 'one of section | items | theme | scores | rows', found };
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return { code: 'too-short', path, expected: `>= ${params.limit}`, found };
    case 'maxItems':
    case 'maxLength':
    case 'maxProperties':
      return { code: 'too-long', path, expected: `<= ${params.limit}`, found };
    case 'uniqueItems':
      return { code: 'entry-repeated', path, expected: 'each once', found: `entries ${params.j} and ${params.i}` };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return outOfRange(path, `${params.comparison} ${params.limit}`, found);
    case 'pattern':
      return { code: 'text-malformed', path, expected: String(params.pattern), found };
    case 'format':
      return { code: 'text-malformed', path, expected: String(params.format), found };
    default:
      return { code: 'not-as-specified', path, expected: keyword, found };
  }
};

const misnamed = ({ keyword, params, instancePath }: MetaError, name: string): Issue =>
  keyword === 'enum'
    ? keyUnknown(instancePath, name, (params.allowedValues as readonly unknown[]).map(String))
    : malformedName(instancePath, name);

const malformedName = (path: string, name: string): Issue => ({
  code: 'key-malformed',
  path: step(path, name),
  expected: 'letters and digits, a letter first',
  found: shortened(name),
});

const keyUnknown = (path: string, key: string, known: readonly string[]): Issue => {
  const suggestion = nearest(key, known);
  return {
    code: 'key-unknown',
    path: step(path, key),
    expected: known.join(' | '),
    found: shortened(key),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
};

const notAllowed = (path: string, allowed: readonly unknown[], found: unknown): Issue => {
  const names = allowed.filter((one): one is string => typeof one === 'string');
  const suggestion = allowed.length === 1 ? names[0] : typeof found === 'string' ? nearest(found, names) : undefined;
  return {
    code: 'value-not-allowed',
    path,
    expected: allowed.map((one) => JSON.stringify(one)).join(' | '),
    found,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
};

const outOfRange = (path: string, expected: string, found: unknown): Issue => ({
  code: path.endsWith('/weight') ? 'weight-not-positive' : 'number-out-of-range',
  path,
  expected,
  found,
});

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const shortened = (value: unknown): unknown => {
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 57)}…` : value;
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.keys(value).slice(0, 4).join(', ')} }`;
  return value ?? null;
};
