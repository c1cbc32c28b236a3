import type { Expression } from '../expression.js';
import type { Issue } from '../issue.js';
import { compileExpression } from '../jlp/compile.js';
import { type Binding, type Environment, type ThisKind, unbound } from '../jlp/compile-environment.js';
import { isObject, own, ownArray, ownObject, ownText, step } from '../json.js';
import { columnsOf } from './environment.js';
import type { Survey, SurveyedSection } from './survey.js';

/** Where a condition or formula stands, and what it is bound to there. */
interface Place {
  readonly json: unknown;
  readonly path: string;
  readonly binding: Binding;
  readonly gives: 'boolean' | 'number';
}

export interface CompiledExpressions {
  /** By JSON pointer into the bundle. */
  readonly at: ReadonlyMap<string, Expression>;
  readonly issues: readonly Issue[];
}

/** Compiles every condition and formula of an instrument. */
export const compileExpressions = (survey: Survey, environment: Environment): CompiledExpressions => {
  const compiled = new Map<string, Expression>();
  const issues: Issue[] = [];
  for (const { json, path, binding, gives } of placesOf(survey)) {
    if (json === undefined) continue;
    const outcome = compileExpression(json, environment, { path, binding, gives });
    if (outcome.ok) compiled.set(path, outcome.value);
    else issues.push(...outcome.issues);
  }
  return { at: compiled, issues };
};

const placesOf = (survey: Survey): readonly Place[] => [
  ...survey.sections.flatMap(sectionPlaces),
  ...survey.items.map(
    ({ annotation, path, rowsOf }): Place =>
      place(annotation, `${path}/x-item`, 'when', {
        ...unbound,
        ...(rowsOf === null ? {} : { element: elementOf(survey.sections[rowsOf]), mayLookOutside: true }),
      }),
  ),
  ...listPlaces(survey, 'bands', () => banding),
  ...listPlaces(survey, 'caps', (cap) => (own(cap, 'each') === 'input' ? { ...banding, this: 'input' } : banding)),
  ...survey.scores.flatMap(({ node, path }) => [
    ...rowPlaces(survey, node, path),
    ...rulePlaces(node, path),
    place(node, path, 'formula', banding, 'number'),
  ]),
  ...rulePlaces(ownObject(survey.annotation, 'themeScores'), '/x-instrument/themeScores'),
  ...ownArray(survey.annotation, 'flags').map((flag, at) =>
    place(flag, step('/x-instrument/flags', at), 'if', { ...unbound, this: eachOf(flag) }),
  ),
];

const banding: Binding = { ...unbound, inputs: true };

const place = (
  holder: unknown,
  path: string,
  key: string,
  binding: Binding,
  gives: Place['gives'] = 'boolean',
): Place => ({ json: own(holder, key), path: step(path, key), binding, gives });

const elementOf = (section: SurveyedSection | undefined) => columnsOf(section?.columns ?? new Map());

const sectionPlaces = (section: SurveyedSection): readonly Place[] => {
  const path = `${section.path}/x-section`;
  const when = place(section.annotation, path, 'when', unbound);
  if (!section.isTable) return [when];
  const binding: Binding = { ...unbound, element: elementOf(section) };
  const derived = Object.entries(ownObject(section.annotation, 'derived')).map(([name, node]) =>
    place(node, step(`${path}/derived`, name), 'formula', binding, 'number'),
  );
  const checks = ownArray(section.annotation, 'checks').map((node, at) =>
    place(node, step(`${path}/checks`, at), 'that', binding),
  );
  return [when, ...derived, ...checks];
};

const listPlaces = (survey: Survey, kind: 'bands' | 'caps', bindingOf: (entry: unknown) => Binding): readonly Place[] =>
  Object.entries(ownObject(survey.annotation, kind)).flatMap(([name, list]) =>
    Array.isArray(list)
      ? list.map((entry, at) => place(entry, step(step(`/x-instrument/${kind}`, name), at), 'if', bindingOf(entry)))
      : [],
  );

const rulePlaces = (score: unknown, path: string): readonly Place[] =>
  ownArray(score, 'rules').map((rule, at) => place(rule, step(`${path}/rules`, at), 'if', banding));

const rowPlaces = (survey: Survey, score: unknown, path: string): readonly Place[] => {
  const of = own(score, 'of');
  const table = survey.sections[survey.sectionByKey.get(ownText(of, 'rows') ?? '') ?? -1];
  if (!isObject(of) || table === undefined) return [];
  const binding: Binding = { ...unbound, element: elementOf(table) };
  return [place(of, `${path}/of`, 'value', binding, 'number'), place(of, `${path}/of`, 'where', binding)];
};

const eachOf = (flag: unknown): ThisKind | null => {
  const each = own(flag, 'each');
  return each === 'item' || each === 'score' || each === 'declaration' || each === 'theme' ? each : null;
};
