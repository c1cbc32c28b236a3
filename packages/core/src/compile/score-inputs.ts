import { own, ownArray, ownNumber, ownObject, ownText, ownTexts } from '../json.js';
import type { Survey, SurveyedItem, SurveyedScore } from './survey.js';

/** What enters a score, by index of items or by id of scores, unknown names left out. */
export type SurveyedInputs =
  | { readonly kind: 'items'; readonly from: 'section' | 'items' | 'theme'; readonly items: readonly number[] }
  | { readonly kind: 'scores'; readonly scores: readonly string[] }
  | { readonly kind: 'rows'; readonly section: number };

export const inputsOf = (survey: Survey, { node }: SurveyedScore): SurveyedInputs | null => {
  const of = ownObject(node, 'of');
  const section = ownText(of, 'section');
  const theme = ownText(of, 'theme');
  const rows = ownText(of, 'rows');
  if (section !== undefined) return { kind: 'items', from: 'section', items: scoredIn(survey, section) };
  if (theme !== undefined) return { kind: 'items', from: 'theme', items: scoredWith(survey, theme) };
  if (Array.isArray(own(of, 'items'))) {
    const items = ownTexts(of, 'items').flatMap((key) => survey.itemByKey.get(key) ?? []);
    return { kind: 'items', from: 'items', items };
  }
  if (Array.isArray(own(of, 'scores')))
    return { kind: 'scores', scores: ownTexts(of, 'scores').filter((id) => survey.scoreById.has(id)) };
  const table = rows === undefined ? undefined : survey.sectionByKey.get(rows);
  return table === undefined ? null : { kind: 'rows', section: table };
};

const scoredIn = (survey: Survey, key: string): readonly number[] =>
  survey.scored().bySection.get(survey.sectionByKey.get(key) ?? -1) ?? [];

export const scoredWith = (survey: Survey, theme: string): readonly number[] =>
  survey.scored().byTheme.get(theme) ?? [];

export const itemWeight = ({ annotation }: SurveyedItem): number => ownNumber(annotation, 'weight') ?? 1;

/** Of a score as an input of another: its own, else that of the section it scores, else 1. */
export const scoreWeight = (survey: Survey, { node }: Pick<SurveyedScore, 'node'>): number => {
  const section = ownText(ownObject(node, 'of'), 'section');
  const index = section === undefined ? undefined : survey.sectionByKey.get(section);
  const annotation = index === undefined ? {} : survey.sections[index]?.annotation;
  return ownNumber(node, 'weight') ?? ownNumber(annotation, 'weight') ?? 1;
};

/** Every theme that a scored item carries, in the order of the taxonomy, else as met. */
export const scoredThemes = (survey: Survey): readonly string[] => {
  const carried = survey.scored().byTheme;
  return survey.themes === null ? [...carried.keys()] : [...survey.themes.keys()].filter((theme) => carried.has(theme));
};

export const bandsNamed = (survey: Survey, name: string | undefined): readonly unknown[] =>
  name === undefined ? [] : ownArray(ownObject(survey.annotation, 'bands'), name);
