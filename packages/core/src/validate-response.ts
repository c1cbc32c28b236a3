import { resolved } from './answers/closed-subset.js';
import type { CompiledInstrument, JsonSchema } from './compiled.js';
import type { Issue } from './issue.js';
import { ownObject, step, stepsOf } from './json.js';
import type { Response, ResponseView } from './response.js';
import { type ValidateOptions, validateAnswers } from './validate.js';

/**
 * Everything that is wrong with the answers of a checked response: it belongs to this instrument and version, notes point
 * at questions that exist, and each view's answers hold (`validateAnswers`), with paths into the envelope.
 *
 * Only views that speak for the whole, `self` and `consensus`, must be complete when `mode` is `final`; a moderator, peer or
 * survey respondent may answer in part, so theirs are judged as drafts.
 */
export const validateResponse = (
  compiled: CompiledInstrument,
  response: Response,
  options: ValidateOptions,
): readonly Issue[] => {
  const { id, version } = response.instrument;
  if (id !== compiled.id || version !== compiled.version)
    return [
      {
        code: 'response-instrument-differs',
        path: '/instrument',
        expected: `${compiled.id} ${compiled.version}`,
        found: `${id} ${version}`,
      },
    ];
  return response.views.flatMap((view, index) => {
    const path = `/views/${index}`;
    const mode = isForTheWhole(view) ? options.mode : 'draft';
    const issues = validateAnswers(compiled, view.answers, { ...options, mode });
    return [
      ...issues.map((issue) => ({ ...issue, path: `${path}/answers${issue.path}` })),
      ...notesThatPointNowhere(compiled.schema.final, view, path),
    ];
  });
};

const isForTheWhole = ({ kind }: ResponseView): boolean => kind === 'self' || kind === 'consensus';

const notesThatPointNowhere = (schema: JsonSchema, { notes }: ResponseView, path: string): readonly Issue[] =>
  Object.keys(notes ?? {})
    .filter((pointer) => !leadsSomewhere(schema, pointer))
    .map((pointer) => ({
      code: 'response-note-points-nowhere',
      path: step(`${path}/notes`, pointer),
      expected: 'a pointer to an answer of the instrument',
      found: 'no such answer',
    }));

/** Also where nothing is answered yet: a note may ask for the answer. */
const leadsSomewhere = (schema: JsonSchema, pointer: string): boolean => {
  let node = resolved(schema, schema);
  for (const key of stepsOf(pointer)) {
    const properties = ownObject(node, 'properties');
    const isRow = Object.hasOwn(node, 'items') && /^(0|[1-9]\d*)$/.test(key);
    if (!isRow && !Object.hasOwn(properties, key)) return false;
    node = resolved(isRow ? ownObject(node, 'items') : ownObject(properties, key), schema);
  }
  return true;
};
