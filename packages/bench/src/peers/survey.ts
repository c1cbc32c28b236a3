import { Model } from 'survey-core';
import type { BenchInstrument, Question } from '../instrument.js';
import { type Bands, gradedGroups, grades, pointsOf, sectionWeight } from './grades.js';

/**
 * A SurveyJS model whose points, sums and bands are calculated values and whose flags are triggers. Answers in as `data`,
 * calculated values out. Validates nothing here (its validators belong to pages), knows no bounds and no states.
 */
export function surveyCore(instrument: BenchInstrument): (answers: object) => Bands {
  const groups = gradedGroups(instrument);
  const graded = instrument.questions.filter(({ kind }) => kind === 'graded');
  const critical = graded.filter((each) => each.critical === 'critical');
  const own = instrument.sections.map((_, section) => section);
  const survey = new Model({
    elements: instrument.questions.map(element),
    calculatedValues: [
      ...graded.map((question) => ({ name: `p_${question.key}`, expression: pointsExpression(question) })),
      ...groups.flatMap(({ items, minCoverage, star }, at) => {
        const sum = (of: (question: Question) => string) => items.map(of).join(' + ');
        return [
          { name: `s${at}`, expression: sum(({ key, weight }) => `iif({p_${key}} > 0, {p_${key}} * ${weight}, 0)`) },
          { name: `a${at}`, expression: sum(({ key, weight }) => `iif({p_${key}} > 0, ${weight}, 0)`) },
          { name: `w${at}`, expression: sum(({ key, weight }) => `iif({p_${key}} >= 0, ${weight}, 0)`) },
          {
            name: `l${at}`,
            expression: `min(${items.map(({ key }) => `iif({p_${key}} > 0, {p_${key}}, 9)`).join(', ')})`,
          },
          {
            name: `b${at}`,
            expression: bandExpression(`({s${at}} / {a${at}})`, `{l${at}}`, `{a${at}}`, `{w${at}}`, minCoverage),
          },
          {
            name: `c${at}`,
            expression:
              star === null
                ? `{b${at}}`
                : `iif({b${at}} > 0 and {p_${star.key}} = 1, 1, iif({b${at}} > 2 and {p_${star.key}} = 2, 2, {b${at}}))`,
          },
        ];
      }),
      {
        name: 'os',
        expression: own.map((at) => `iif({c${at}} > 0, ${sectionWeight(at)} * {s${at}} / {a${at}}, 0)`).join(' + '),
      },
      { name: 'oa', expression: own.map((at) => `iif({c${at}} > 0, ${sectionWeight(at)}, 0)`).join(' + ') },
      { name: 'ow', expression: own.map((at) => `iif({w${at}} > 0, ${sectionWeight(at)}, 0)`).join(' + ') },
      { name: 'ol', expression: `min(${own.map((at) => `iif({c${at}} > 0, {s${at}} / {a${at}}, 9)`).join(', ')})` },
      { name: 'ob', expression: bandExpression('({os} / {oa})', '{ol}', '{oa}', '{ow}', 0.7) },
      { name: 'oc', expression: `iif({ob} > 2 and (${own.map((at) => `{c${at}} = 1`).join(' or ')}), 2, {ob})` },
    ],
    triggers: [
      ...critical.map(({ key }) => flag(`{p_${key}} = 1`, `f_${key}`)),
      ...groups
        .slice(own.length)
        .map((_, at) => flag(`{c${own.length + at}} > 0 and {c${own.length + at}} <= 2`, `f_t${at}`)),
      flag('{oc} > 0 and {oc} <= 2', 'f_overall'),
    ],
  });
  const wanted = new Set([...groups.map((_, at) => `c${at}`), 'oc']);
  const told = survey.calculatedValues.filter(({ name }) => wanted.has(name));
  return (answers) => {
    survey.data = Object.assign({}, ...Object.values(answers));
    return told.map(({ value }) => (value > 0 ? value : null));
  };
}

const element = ({ key, kind, shownBy }: Question) => ({
  type: kind === 'graded' || kind === 'yes-no' ? 'radiogroup' : kind === 'text' ? 'comment' : 'text',
  name: key,
  ...(kind === 'graded' ? { choices: [...grades, 'not-applicable'] } : {}),
  ...(kind === 'yes-no' ? { choices: ['yes', 'no'] } : {}),
  ...(shownBy === null ? {} : { visibleIf: `{${shownBy}} = 'yes'` }),
});

/** 1 to 4; 0 while nothing is said; -1 where it does not apply or is hidden. */
function pointsExpression(question: Question): string {
  const chosen = grades.reduceRight(
    (rest, grade, at) => `iif({${question.key}} = '${grade}', ${pointsOf(question, at)}, ${rest})`,
    `iif({${question.key}} = 'not-applicable', -1, 0)`,
  );
  return question.shownBy === null ? chosen : `iif({${question.shownBy}} = 'yes', ${chosen}, -1)`;
}

/** 0 for none. */
const bandExpression = (mean: string, least: string, answered: string, applicable: string, minCoverage: number) =>
  `iif(${answered} > 0 and 10 * ${answered} >= ${10 * minCoverage} * ${applicable}, ` +
  `iif(${mean} >= 3.5 and ${least} >= 2, 4, iif(${mean} >= 2.6, 3, iif(${mean} >= 1.75, 2, 1))), 0)`;

const flag = (expression: string, setToName: string) => ({ type: 'setvalue', expression, setToName, setValue: true });
