import type { DeclaredMissing } from '../answer.js';
import type { CompiledItem, CompiledSection, Condition, Control } from '../compiled.js';
import { isObject, own, ownArray, ownNumber, ownObject, ownText, ownTexts, step } from '../json.js';
import type { AnswerShape, OptionShape } from './answer-shape.js';
import type { CompiledExpressions } from './expressions.js';
import { itemWeight } from './score-inputs.js';
import { themesOf } from './scored-items.js';
import type { Survey, SurveyedItem, SurveyedSection } from './survey.js';
import { textsOf } from './texts.js';

/** Of an instrument that passed every law. */
export const buildSections = (survey: Survey, expressions: CompiledExpressions): readonly CompiledSection[] => {
  const language = survey.languages[0] ?? 'en';
  return survey.sections.map((section) => ({
    key: section.key,
    code: ownText(section.annotation, 'code') ?? '',
    pointer: section.pointer,
    parent: section.parent,
    weight: ownNumber(section.annotation, 'weight') ?? 1,
    when: conditionAt(expressions, section.annotation, `${section.path}/x-section`),
    repeats: section.isTable ? buildRepeats(section, expressions, language) : null,
    texts: section.parent === null ? {} : textsOf(language, section.node, section.annotation),
  }));
};

const conditionAt = (expressions: CompiledExpressions, annotation: unknown, path: string): Condition | null => {
  const condition = expressions.at.get(`${path}/when`);
  if (condition === undefined) return null;
  return { if: condition, whenUnknown: own(annotation, 'whenUnknown') === 'show' ? 'show' : 'hide' };
};

const buildRepeats = (
  { annotation, path }: SurveyedSection,
  expressions: CompiledExpressions,
  language: string,
): CompiledSection['repeats'] => ({
  noun: ownText(annotation, 'repeats') ?? '',
  key: ownTexts(annotation, 'key'),
  derived: Object.entries(ownObject(annotation, 'derived')).flatMap(([property, node]) => {
    const formula = expressions.at.get(`${step(`${path}/x-section/derived`, property)}/formula`);
    if (formula === undefined) return [];
    const unit = ownText(node, 'unit') ?? null;
    const places = ownNumber(node, 'places') ?? null;
    return [{ property, formula, unit, places, texts: isObject(node) ? textsOf(language, node) : {} }];
  }),
  checks: ownArray(annotation, 'checks').flatMap((node, at) => {
    const that = expressions.at.get(`${path}/x-section/checks/${at}/that`);
    if (that === undefined) return [];
    const severity = own(node, 'severity') === 'error' ? 'error' : 'warning';
    const texts = isObject(node) ? textsOf(language, node) : {};
    return [{ id: ownText(node, 'id') ?? '', that, severity, texts } as const];
  }),
});

/** @param scoreIds in order of evaluation */
export const buildItems = (
  survey: Survey,
  expressions: CompiledExpressions,
  scoreIds: readonly string[],
): readonly CompiledItem[] => {
  const language = survey.languages[0] ?? 'en';
  const built = new Map<readonly OptionShape[], CompiledItem['options']>();
  // Items of one definition share its options.
  const optionsOf = ({ options }: AnswerShape): CompiledItem['options'] => {
    const known = built.get(options) ?? options.map((option) => buildOption(option, language));
    built.set(options, known);
    return known;
  };
  return survey.items.map((item) => buildItem(survey, item, { expressions, scoreIds, language, optionsOf }));
};

interface Building {
  readonly expressions: CompiledExpressions;
  readonly scoreIds: readonly string[];
  readonly language: string;
  readonly optionsOf: (shape: AnswerShape) => CompiledItem['options'];
}

const buildItem = (
  survey: Survey,
  item: SurveyedItem,
  { expressions, scoreIds, language, optionsOf }: Building,
): CompiledItem => {
  const { annotation, shape } = item;
  const declares = ownText(annotation, 'declares');
  const { 'x-item': _, ...schema } = item.schema;
  return {
    key: item.key,
    code: ownText(annotation, 'code') ?? item.key,
    pointer: item.pointer,
    section: item.section,
    rowsOf: item.rowsOf,
    kind: shape.kind ?? 'text',
    composite: shape.composite,
    options: optionsOf(shape),
    weight: itemWeight(item),
    critical: starsOf(annotation),
    reverse: own(annotation, 'reverse') === true,
    range: shape.range,
    themes: themesOf(item),
    indicators: ownTexts(annotation, 'indicators'),
    when: conditionAt(expressions, annotation, `${item.path}/x-item`),
    required: item.isListedRequired ? 'always' : own(annotation, 'required') === true ? 'when-visible' : 'no',
    missing: missingOf(item),
    unit: ownText(annotation, 'unit') ?? null,
    control: controlOf(annotation),
    duty: ownText(annotation, 'duty') ?? null,
    confidentiality: confidentialityOf(survey, item),
    evidence: ownTexts(annotation, 'evidence'),
    declares: declares === undefined ? null : scoreIds.indexOf(declares),
    schema,
    texts: textsOf(language, item.schema, annotation),
  };
};

const buildOption = ({ code, value, missing, node }: OptionShape, language: string) => ({
  code,
  value,
  missing,
  texts: textsOf(language, node),
});

const starsOf = (annotation: unknown): CompiledItem['critical'] => {
  const stars = own(annotation, 'critical');
  return stars === 'critical' || stars === 'limiting' ? stars : 'none';
};

const controls: ReadonlySet<unknown> = new Set<Control>(['radios', 'select', 'text', 'textarea', 'date', 'number']);

const controlOf = (annotation: unknown): Control | null => {
  const control = own(annotation, 'control');
  // The set holds nothing else.
  return controls.has(control) ? (control as Control) : null;
};

/** States that some option offers: of the answer itself, or of the part that says why there is none. */
export const missingOffered = ({ shape }: SurveyedItem): readonly DeclaredMissing[] => {
  const reason = shape.composite?.reason;
  const reasons = reason === null || reason === undefined ? [] : (shape.parts.get(reason)?.options ?? []);
  return [...new Set([...shape.options, ...reasons].flatMap(({ missing }) => missing ?? []))];
};

const missingOf = (item: SurveyedItem): readonly DeclaredMissing[] => {
  const offered = missingOffered(item);
  const allowed = own(item.annotation, 'missing');
  return Array.isArray(allowed) ? offered.filter((state) => allowed.includes(state)) : offered;
};

/** The innermost level that is said: item, section, section around it, instrument. */
const confidentialityOf = (survey: Survey, item: SurveyedItem): string | null => {
  const levels = [ownText(item.annotation, 'confidentiality')];
  for (let at: number | null = item.section; at !== null; at = survey.sections[at]?.parent ?? null)
    levels.push(ownText(survey.sections[at]?.annotation, 'confidentiality'));
  levels.push(ownText(survey.annotation, 'confidentiality'));
  return levels.find((level) => level !== undefined) ?? null;
};
