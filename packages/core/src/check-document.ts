import { judgedBy } from './check/meta-issues.js';
import { shapeIssues } from './check/shape.js';
import catalogueValidator from './generated/catalogue-validator.js';
import commonValidator from './generated/common-validator.js';
import indicatorsValidator from './generated/indicators-validator.js';
import instrumentValidator from './generated/instrument-validator.js';
import migrationValidator from './generated/migration-validator.js';
import observationsValidator from './generated/observations-validator.js';
import overlayValidator from './generated/overlay-validator.js';
import packValidator from './generated/pack-validator.js';
import regionValidator from './generated/region-validator.js';
import responseValidator from './generated/response-validator.js';
import resultValidator from './generated/result-validator.js';
import resultsValidator from './generated/results-validator.js';
import themesValidator from './generated/themes-validator.js';
import type { Issue } from './issue.js';
import { own, ownArray, ownText } from './json.js';
import type { MetaValidator } from './meta-validator.js';

const validators = {
  catalogue: catalogueValidator,
  common: commonValidator,
  indicators: indicatorsValidator,
  instrument: instrumentValidator,
  migration: migrationValidator,
  observations: observationsValidator,
  overlay: overlayValidator,
  pack: packValidator,
  region: regionValidator,
  response: responseValidator,
  result: resultValidator,
  results: resultsValidator,
  themes: themesValidator,
} satisfies Record<string, MetaValidator>;

/** A kind of document that we publish a meta-schema for. */
export type DocumentKind = keyof typeof validators;

const metaAddress = /^https:\/\/schemas\.plumbline\.example\/meta\/([a-z]+)\/\d+\.\d+\.\d+\.json$/;

const isKind = (name: string): name is DocumentKind => Object.hasOwn(validators, name);

/**
 * What a document says it is: an instrument by `x-instrument`, a common document by `x-common` (both carry the standard
 * `$schema`), any other by the meta-schema it names. `null` when it says nothing that we know.
 */
export const documentKind = (document: unknown): DocumentKind | null => {
  if (own(document, 'x-instrument') !== undefined) return 'instrument';
  if (own(document, 'x-common') !== undefined) return 'common';
  const name = metaAddress.exec(ownText(document, '$schema') ?? '')?.[1];
  return name !== undefined && isKind(name) ? name : null;
};

/** Some thousand responses to the largest instrument that we know of. */
const maxResultsNodes = 10_000_000;

/** Each result of a document of results, as the meta-schema of one result judges it. */
const within = (document: unknown): readonly Issue[] =>
  ownArray(document, 'results').flatMap((entry, at) =>
    ownArray(entry, 'views').flatMap((view, place) =>
      judgedBy(resultValidator, own(view, 'result')).map((issue) => ({
        ...issue,
        path: `/results/${at}/views/${place}/result${issue.path}`,
      })),
    ),
  );

/**
 * What the meta-schema of its kind finds wrong with a document, all at once: sound shape first, then every key and value.
 * Instruments and responses have laws besides: see `check` and `checkResponse`.
 *
 * @param kind what it must be; what it says it is unless given
 */
export const checkDocument = (
  document: unknown,
  kind: DocumentKind | null = documentKind(document),
): readonly Issue[] => {
  const shape = shapeIssues(document, kind === 'results' ? maxResultsNodes : undefined);
  if (shape.length > 0) return shape;
  if (kind !== null) return [...judgedBy(validators[kind], document), ...(kind === 'results' ? within(document) : [])];
  const kinds = Object.keys(validators).join(', ');
  const expected = `"$schema": "https://schemas.plumbline.example/meta/KIND/1.0.0.json", KIND being one of ${kinds}; or "x-instrument"`;
  return [{ code: 'document-kind-unknown', path: '', expected, found: ownText(document, '$schema') ?? 'no "$schema"' }];
};
