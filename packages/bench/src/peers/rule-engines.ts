import fhirpath from 'fhirpath';
import { LogicEngine } from 'json-logic-engine';
import { Model } from 'survey-core';
import type { BenchInstrument, Question } from '../instrument.js';
import { themeSlugs } from '../instrument-parts.js';

const grades = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;
const pointsOf = ({ reverse }: Question, grade: number): number => (reverse ? grade + 1 : 4 - grade);

/** What is graded in each section and theme. */
const groupsOf = ({ sections, questions }: BenchInstrument): readonly (readonly Question[])[] => {
  const graded = questions.filter(({ kind }) => kind === 'graded');
  return [
    ...sections.map((_, section) => graded.filter((question) => question.section === section)),
    ...themeSlugs.map((slug) => graded.filter(({ themes }) => themes.includes(slug))),
  ].filter((group) => group.length > 0);
};

/** Weighted means of sections and themes as compiled json-logic rules. No validation, visibility, bands, caps, bounds or flags. */
export function jsonLogic(instrument: BenchInstrument): (answers: unknown) => readonly unknown[] {
  const engine = new LogicEngine();
  const path = ({ section, key }: Question) => ({ var: `${instrument.sections[section]}.${key}` });
  const points = (question: Question) => ({
    if: [
      ...grades.flatMap((grade, at) => [{ '===': [path(question), grade] }, pointsOf(question, at) * question.weight]),
      0,
    ],
  });
  const weight = (question: Question) => ({ if: [{ in: [path(question), grades] }, question.weight, 0] });
  const rules = groupsOf(instrument).map((group) =>
    engine.build({ '/': [{ '+': group.map(points) }, { max: [1, { '+': group.map(weight) }] }] }),
  );
  return (answers) => rules.map((rule) => rule(answers));
}

/** A survey whose sections and themes are calculated values: answers in, values out. No validation of answers, no bounds. */
export function surveyCore(instrument: BenchInstrument): (answers: object) => readonly unknown[] {
  const { sections, questions } = instrument;
  const name = (question: Question) => `${sections[question.section]}_${question.key}`;
  const value = (question: Question) =>
    grades.reduceRight(
      (rest, grade, at) =>
        `iif({${name(question)}} = '${grade}', ${pointsOf(question, at) * question.weight}, ${rest})`,
      '0',
    );
  const weight = (question: Question) =>
    `iif({${name(question)}} notempty and {${name(question)}} <> 'not-applicable', ${question.weight}, 0)`;
  const groups = groupsOf(instrument);
  const survey = new Model({
    elements: questions.map((question) => ({
      type: question.kind === 'graded' || question.kind === 'yes-no' ? 'radiogroup' : 'text',
      name: name(question),
      ...(question.kind === 'graded' ? { choices: [...grades, 'not-applicable'] } : {}),
      ...(question.kind === 'yes-no' ? { choices: ['yes', 'no'] } : {}),
      ...(question.shownBy === null
        ? {}
        : { visibleIf: `{${sections[question.section]}_${question.shownBy}} = 'yes'` }),
    })),
    calculatedValues: groups.map((group, at) => ({
      name: `group${at}`,
      expression: `(${group.map(value).join(' + ')}) / (${group.map(weight).join(' + ')})`,
    })),
  });
  return (answers) => {
    const flat: Record<string, unknown> = {};
    for (const [section, given] of Object.entries(answers))
      for (const [key, answer] of Object.entries(given as object)) flat[`${section}_${key}`] = answer;
    survey.data = flat;
    return groups.map((_, at) => survey.getVariable(`group${at}`) ?? survey.calculatedValues[at]?.value);
  };
}

/** Section means as FHIRPath over a QuestionnaireResponse with points already in it: only the eight sections, values only. */
export function fhirPath(instrument: BenchInstrument): (answers: object) => readonly unknown[] {
  const { sections, questions } = instrument;
  const sectionGroups = groupsOf(instrument).slice(0, sections.length);
  const weighted = ({ key, weight }: Question) =>
    `iif(item.where(linkId = '${key}').answer.exists(), item.where(linkId = '${key}').answer.value * ${weight}, 0)`;
  const weightOf = ({ key, weight }: Question) => `iif(item.where(linkId = '${key}').answer.exists(), ${weight}, 0)`;
  const rules = sectionGroups.map((group) =>
    fhirpath.compile(`(${group.map(weighted).join(' + ')}) / (${group.map(weightOf).join(' + ')})`),
  );
  const graded = new Map(questions.filter(({ kind }) => kind === 'graded').map((question) => [question.key, question]));
  return (answers) => {
    const item = Object.values(answers).flatMap((given: object) =>
      Object.entries(given).flatMap(([linkId, answer]) => {
        const question = graded.get(linkId);
        const at = grades.indexOf(answer as (typeof grades)[number]);
        return question === undefined || at < 0 ? [] : [{ linkId, answer: [{ value: pointsOf(question, at) }] }];
      }),
    );
    return rules.map((rule) => rule({ item }));
  };
}
