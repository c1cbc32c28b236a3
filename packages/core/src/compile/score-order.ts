import { isObject, own, ownArray, ownObject, ownText, ownTexts } from '../json.js';
import { type DependencyOrder, dependencyOrder } from './dependency-order.js';
import { bandsNamed, inputsOf } from './score-inputs.js';
import type { Survey, SurveyedItem, SurveyedScore } from './survey.js';

/**
 * What must be worked out before what. Nodes are `score:id`, `item:path` and `section:key`: a score reads its inputs, an
 * item is visible by its `when`, and both may read the other, so that one graph tells every circle.
 */
export const evaluationOrder = (survey: Survey): DependencyOrder => {
  const dependencies = new Map<string, readonly string[]>([
    ...survey.sections.map(({ key, annotation, parent }) => {
      const holder = parent === null ? [] : [sectionNode(survey, parent)];
      return [`section:${key}`, [...holder, ...readsOf(survey, own(annotation, 'when'))]] as const;
    }),
    ...survey.items.map((item) => [`item:${item.name}`, itemReads(survey, item)] as const),
    ...survey.scores.map((score) => [`score:${score.id}`, scoreReads(survey, score)] as const),
  ]);
  return dependencyOrder([...dependencies.keys()], (node) => dependencies.get(node) ?? []);
};

export const scoreIdsIn = ({ order }: DependencyOrder): readonly string[] =>
  order.flatMap((node) => (node.startsWith('score:') ? [node.slice('score:'.length)] : []));

const sectionNode = (survey: Survey, index: number): string => `section:${survey.sections[index]?.key ?? ''}`;

const itemReads = (survey: Survey, item: SurveyedItem): readonly string[] => [
  sectionNode(survey, item.section),
  ...readsOf(survey, own(item.annotation, 'when'), item.rowsOf === null ? '' : tableName(item)),
];

const tableName = ({ name, key }: SurveyedItem): string => name.slice(0, -key.length);

const scoreReads = (survey: Survey, score: SurveyedScore): readonly string[] => {
  const bands = ownText(score.node, 'bands');
  const caps = ownTexts(score.node, 'caps').flatMap((name) => ownArray(ownObject(survey.annotation, 'caps'), name));
  const conditions = [
    ...[...bandsNamed(survey, bands), ...caps, ...ownArray(score.node, 'rules')].map((one) => own(one, 'if')),
    own(own(score.node, 'of'), 'value'),
    own(own(score.node, 'of'), 'where'),
    own(score.node, 'formula'),
  ];
  return [...inputReads(survey, score), ...conditions.flatMap((condition) => readsOf(survey, condition))];
};

const inputReads = (survey: Survey, score: SurveyedScore): readonly string[] => {
  const inputs = inputsOf(survey, score);
  switch (inputs?.kind) {
    case undefined:
      return [];
    case 'items':
      return inputs.items.map((index) => `item:${survey.items[index]?.name}`);
    case 'scores':
      return inputs.scores.map((id) => `score:${id}`);
    case 'rows':
      return [sectionNode(survey, inputs.section)];
  }
};

/** Names that any condition inside may read. Reads leniently; compilation of the condition tells what is wrong with it. */
const readsOf = (survey: Survey, condition: unknown, table = ''): readonly string[] => {
  const found: string[] = [];
  const waiting: unknown[] = [condition];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) for (const entry of next) waiting.push(entry);
    if (!isObject(next)) continue;
    for (const [name, value] of Object.entries(next)) {
      if (name === 'score' || name === 'band') found.push(`score:${value}`);
      else if (name === 'scores') found.push(...ownTexts(next, name).map((id) => `score:${id}`));
      else if (name === 'items') found.push(...ownTexts(next, name).flatMap((key) => itemKeyed(survey, key)));
      else if (name === 'rows') found.push(`section:${value}`);
      else if (name === 'var' || name === 'state') found.push(...itemNamed(survey, value, table));
      waiting.push(value);
    }
  }
  return found;
};

const itemKeyed = (survey: Survey, key: string): readonly string[] => {
  const item = survey.items[survey.itemByKey.get(key) ?? -1];
  return item === undefined ? [] : [`item:${item.name}`];
};

/** A column beside the one that asks, an item by its path, or the item that a part belongs to. */
const itemNamed = (survey: Survey, name: unknown, table: string): readonly string[] => {
  if (typeof name !== 'string') return [];
  const whole = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  const known = [table + name, name, whole].find((candidate) => survey.itemByName.has(candidate));
  return known === undefined ? [] : [`item:${known}`];
};
