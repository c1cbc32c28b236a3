import { bundleLeniently } from '../bundle.js';
import { type PlacedSchema, schemasIn } from '../check/schemas-of.js';
import type { JsonSchema } from '../compiled.js';
import type { Documents } from '../documents.js';
import type { Issue } from '../issue.js';
import { isObject, type JsonObject, own, ownObject, ownText, ownTexts, step } from '../json.js';
import { type AnswerShape, answerShapes } from './answer-shape.js';
import { type Definitions, definitionsOf } from './definitions.js';
import type { DependencyOrder } from './dependency-order.js';
import { environmentOf } from './environment.js';
import { type CompiledExpressions, compileExpressions } from './expressions.js';
import { once } from './once.js';
import { evaluationOrder, scoreIdsIn } from './score-order.js';
import { type ScoredItems, scoredItems } from './scored-items.js';

/**
 * An instrument read once, leniently: whatever is not as it should be is left out here and reported by a law. Laws and
 * compilation read this; `path` is always a JSON pointer into the bundle.
 */
export interface Survey {
  readonly bundled: JsonSchema;
  readonly address: string;
  readonly annotation: JsonObject;
  readonly languages: readonly string[];
  readonly definitions: Definitions;
  /** The first is the root. */
  readonly sections: readonly SurveyedSection[];
  readonly items: readonly SurveyedItem[];
  readonly sectionByKey: ReadonlyMap<string, number>;
  /** Columns left out: their keys are unique only within their table. */
  readonly itemByKey: ReadonlyMap<string, number>;
  readonly itemByName: ReadonlyMap<string, number>;
  readonly scores: readonly SurveyedScore[];
  readonly scoreById: ReadonlyMap<string, SurveyedScore>;
  /** Documents named by address; `null` where the instrument names none or it was not supplied. */
  readonly themes: ReadonlyMap<string, JsonObject> | null;
  readonly indicators: ReadonlySet<string> | null;
  readonly issues: readonly Issue[];
  /** Whether something of another document was taken in. */
  readonly takesOthers: boolean;
  /** Every schema of the bundle. Worked out once for all laws, as are those below. */
  readonly schemas: () => readonly PlacedSchema[];
  readonly scored: () => ScoredItems;
  /** What must be worked out before what. */
  readonly evaluation: () => DependencyOrder;
  readonly scoreIds: () => readonly string[];
  readonly expressions: () => CompiledExpressions;
}

export interface SurveyedSection {
  readonly key: string;
  readonly path: string;
  readonly node: JsonObject;
  /** `x-section`. */
  readonly annotation: JsonObject;
  readonly parent: number | null;
  readonly isTable: boolean;
  /** JSON pointer into the answers. */
  readonly pointer: string;
  /** Columns of a table, items among them. */
  readonly columns: ReadonlyMap<string, SurveyedColumn>;
}

export interface SurveyedColumn {
  readonly shape: AnswerShape;
  readonly path: string;
  /** Index of the item that the column is. */
  readonly item: number | null;
}

export interface SurveyedItem {
  readonly key: string;
  readonly path: string;
  readonly node: JsonObject;
  /** `x-item`. */
  readonly annotation: JsonObject;
  readonly section: number;
  readonly rowsOf: number | null;
  readonly pointer: string;
  /** How conditions name it: `governance.chairInPost`. */
  readonly name: string;
  /** With every reference resolved. */
  readonly schema: JsonSchema;
  readonly shape: AnswerShape;
  /** Listed in `required` of the object that holds it. */
  readonly isListedRequired: boolean;
}

export interface SurveyedScore {
  readonly id: string;
  readonly path: string;
  readonly node: JsonObject;
}

/** Reads a document whose shape is sound. */
export const surveyOf = (document: unknown, documents: Documents): Survey => {
  const { bundled, issues, takesOthers } = bundleLeniently(document, documents);
  const annotation = ownObject(bundled, 'x-instrument');
  const definitions = definitionsOf(bundled);
  const walk: Walk = { definitions, shapeOf: answerShapes(), sections: [], items: [] };
  walk.sections.push({ ...bareSection, node: bundled });
  walkProperties(walk, bundled, { path: '', section: 0, pointer: '', names: [] });
  const scores = Object.entries(ownObject(annotation, 'scores')).flatMap(([id, node]) =>
    isObject(node) ? [{ id, path: step('/x-instrument/scores', id), node }] : [],
  );
  const evaluation = once(() => evaluationOrder(survey));
  const scoreIds = once(() => scoreIdsIn(evaluation()));
  const survey: Survey = {
    bundled,
    address: ownText(bundled, '$id') ?? '',
    annotation,
    languages: ownTexts(annotation, 'languages'),
    definitions,
    sections: walk.sections,
    items: walk.items,
    sectionByKey: indexBy(walk.sections.map(({ key }) => key)),
    itemByKey: indexBy(walk.items.map(({ key, rowsOf }) => (rowsOf === null ? key : ''))),
    itemByName: indexBy(walk.items.map(({ name }) => name)),
    scores,
    scoreById: new Map(scores.map((score) => [score.id, score])),
    themes: entriesOf(annotation, 'themes', 'slug', documents),
    indicators: keysOf(entriesOf(annotation, 'indicators', 'id', documents)),
    issues,
    takesOthers,
    schemas: once(() => schemasIn(bundled)),
    scored: once(() => scoredItems(walk.sections, walk.items)),
    evaluation,
    scoreIds,
    expressions: once(() => compileExpressions(survey, environmentOf(survey, scoreIds()))),
  };
  return survey;
};

const bareSection: SurveyedSection = {
  key: '',
  path: '',
  node: {},
  annotation: {},
  parent: null,
  isTable: false,
  pointer: '',
  columns: new Map(),
};

interface Walk {
  readonly definitions: Definitions;
  readonly shapeOf: (schema: JsonSchema) => AnswerShape;
  readonly sections: SurveyedSection[];
  readonly items: SurveyedItem[];
}

interface Here {
  readonly path: string;
  readonly section: number;
  readonly pointer: string;
  readonly names: readonly string[];
}

const walkProperties = (walk: Walk, holder: JsonObject, here: Here): void => {
  const required = new Set(ownTexts(holder, 'required'));
  for (const [key, node] of Object.entries(ownObject(holder, 'properties'))) {
    if (!isObject(node)) continue;
    const below: Here = {
      ...here,
      path: step(step(here.path, 'properties'), key),
      pointer: step(here.pointer, key),
      names: [...here.names, key],
    };
    if (isObject(own(node, 'x-section'))) walkSection(walk, key, node, below);
    else if (isObject(own(node, 'x-item'))) addItem(walk, key, node, below, required.has(key), null);
  }
};

const walkSection = (walk: Walk, key: string, node: JsonObject, here: Here): void => {
  const index = walk.sections.length;
  const isTable = ownText(node, 'type') === 'array';
  const columns = new Map<string, SurveyedColumn>();
  walk.sections.push({
    key,
    path: here.path,
    node,
    annotation: ownObject(node, 'x-section'),
    parent: here.section,
    isTable,
    pointer: here.pointer,
    columns,
  });
  if (isTable) walkColumns(walk, columns, ownObject(node, 'items'), { ...here, section: index });
  else walkProperties(walk, node, { ...here, section: index });
};

const walkColumns = (walk: Walk, columns: Map<string, SurveyedColumn>, row: JsonObject, here: Here): void => {
  const resolved = walk.definitions.resolve(row);
  const required = new Set(ownTexts(resolved, 'required'));
  for (const [key, schema] of Object.entries(ownObject(resolved, 'properties'))) {
    if (!isObject(schema)) continue;
    const written = ownObject(ownObject(row, 'properties'), key);
    const path = step(`${here.path}/items/properties`, key);
    const isItem = isObject(own(schema, 'x-item'));
    columns.set(key, { shape: walk.shapeOf(schema), path, item: isItem ? walk.items.length : null });
    if (!isItem) continue;
    const below = { ...here, path, pointer: `${here.pointer}/-/${key}`, names: [...here.names, key] };
    addItem(walk, key, isObject(own(written, 'x-item')) ? written : schema, below, required.has(key), here.section);
  }
};

const addItem = (
  walk: Walk,
  key: string,
  node: JsonObject,
  here: Here,
  isListedRequired: boolean,
  rowsOf: number | null,
): void => {
  const schema = walk.definitions.resolve(node);
  walk.items.push({
    key,
    path: here.path,
    node,
    annotation: ownObject(node, 'x-item'),
    section: here.section,
    rowsOf,
    pointer: here.pointer,
    name: here.names.join('.'),
    schema,
    shape: walk.shapeOf(schema),
    isListedRequired,
  });
};

/** The first of each name wins; a law reports the others. */
const indexBy = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.flatMap((key, index) => (key === '' ? [] : [[key, index] as const])).reverse());

const entriesOf = (
  annotation: JsonObject,
  list: 'themes' | 'indicators',
  id: string,
  documents: Documents,
): ReadonlyMap<string, JsonObject> | null => {
  const address = ownText(annotation, list);
  const entries = address === undefined ? undefined : own(own(documents, address), list);
  if (!Array.isArray(entries)) return null;
  return new Map(
    entries.flatMap((entry) => {
      const name = ownText(entry, id);
      return name === undefined || !isObject(entry) ? [] : [[name, entry] as const];
    }),
  );
};

const keysOf = (map: ReadonlyMap<string, unknown> | null): ReadonlySet<string> | null =>
  map === null ? null : new Set(map.keys());
