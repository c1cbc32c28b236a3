import { LogicEngine } from 'json-logic-engine';
import type { BenchInstrument, Question } from '../instrument.js';
import { type Bands, type GradedGroup, gradedGroups, grades, pointsOf, sectionWeight } from './grades.js';

/**
 * The scores as JSON Logic, compiled by json-logic-engine: visibility, points, coverage, means, bands with their condition,
 * caps. No validation, no bounds, no flags. Each rule reads what the one before made, so nothing is worked out twice.
 */
export function jsonLogic(instrument: BenchInstrument): (answers: unknown) => Bands {
  const engine = new LogicEngine();
  const { sections } = instrument;
  const groups = gradedGroups(instrument);
  const graded = instrument.questions.filter(({ kind }) => kind === 'graded');
  const path = (section: number, key: string) => ({ var: `${sections[section]}.${key}` });
  const points = engine.build({
    eachKey: Object.fromEntries(graded.map((each) => [each.key, pointsRule(each, path)])),
  });
  const sums = engine.build({ eachKey: Object.fromEntries(groups.map((group, at) => [`g${at}`, sumRules(group)])) });
  const banded = engine.build({
    eachKey: Object.fromEntries(groups.map(({ minCoverage }, at) => [`g${at}`, bandRule(`g${at}`, minCoverage)])),
  });
  const own = sections.map((_, section) => ({ at: `g${section}`, weight: sectionWeight(section) }));
  const whole = engine.build({ eachKey: overallSums(own) });
  const overall = engine.build(overallBand);
  return (answers) => {
    const summed: object = sums(points(answers));
    const bands: { readonly [group: string]: number | null } = banded(summed);
    return [...Object.values(bands), overall(whole({ sums: summed, bands }))];
  };
}

/** 1 to 4; 0 while nothing is said; -1 where it does not apply or is hidden. */
function pointsRule(question: Question, path: (section: number, key: string) => object): object {
  const { section, key, shownBy } = question;
  const answer = path(section, key);
  const chosen = {
    if: [
      ...grades.flatMap((grade, at) => [{ '===': [answer, grade] }, pointsOf(question, at)]),
      { '===': [answer, 'not-applicable'] },
      -1,
      0,
    ],
  };
  return shownBy === null ? chosen : { if: [{ '===': [path(section, shownBy), 'yes'] }, chosen, -1] };
}

const sumRules = ({ items, star }: GradedGroup) => ({
  eachKey: {
    points: { '+': items.map(({ key, weight }) => ({ '*': [weight, { max: [{ var: key }, 0] }] })) },
    answered: { '+': items.map(({ key, weight }) => ({ if: [{ '>': [{ var: key }, 0] }, weight, 0] })) },
    applicable: { '+': items.map(({ key, weight }) => ({ if: [{ '>=': [{ var: key }, 0] }, weight, 0] })) },
    least: { min: items.map(({ key }) => ({ if: [{ '>': [{ var: key }, 0] }, { var: key }, 9] })) },
    star: star === null ? 0 : { var: star.key },
  },
});

function bandRule(at: string, minCoverage: number): object {
  const of = (name: string) => ({ var: `${at}.${name}` });
  const reaches = (edge: number) => ({ '>=': [{ '*': [10, of('points')] }, { '*': [10 * edge, of('answered')] }] });
  const before = {
    if: [{ and: [reaches(3.5), { '>=': [of('least'), 2] }] }, 4, reaches(2.6), 3, reaches(1.75), 2, 1],
  };
  const isTold = {
    and: [
      { '>': [of('answered'), 0] },
      { '>=': [{ '*': [10, of('answered')] }, { '*': [10 * minCoverage, of('applicable')] }] },
    ],
  };
  const star = { if: [{ '===': [of('star'), 1] }, 1, { '===': [of('star'), 2] }, 2, 4] };
  return { if: [isTold, { min: [before, star] }, null] };
}

function overallSums(sections: readonly { readonly at: string; readonly weight: number }[]): object {
  const isTold = (at: string) => ({ '>': [{ var: `bands.${at}` }, 0] });
  const mean = (at: string) => ({ '/': [{ var: `sums.${at}.points` }, { var: `sums.${at}.answered` }] });
  return {
    points: { '+': sections.map(({ at, weight }) => ({ if: [isTold(at), { '*': [weight, mean(at)] }, 0] })) },
    answered: { '+': sections.map(({ at, weight }) => ({ if: [isTold(at), weight, 0] })) },
    applicable: {
      '+': sections.map(({ at, weight }) => ({ if: [{ '>': [{ var: `sums.${at}.applicable` }, 0] }, weight, 0] })),
    },
    least: { min: sections.map(({ at }) => ({ if: [isTold(at), mean(at), 9] })) },
    weakest: { min: sections.map(({ at }) => ({ if: [isTold(at), { var: `bands.${at}` }, 9] })) },
  };
}

const overallBand = (() => {
  const mean = { '/': [{ var: 'points' }, { var: 'answered' }] };
  const reaches = (edge: number) => ({ '>=': [mean, edge] });
  const before = {
    if: [{ and: [reaches(3.5), { '>=': [{ var: 'least' }, 2] }] }, 4, reaches(2.6), 3, reaches(1.75), 2, 1],
  };
  const isTold = {
    and: [
      { '>': [{ var: 'answered' }, 0] },
      { '>=': [{ '*': [10, { var: 'answered' }] }, { '*': [7, { var: 'applicable' }] }] },
    ],
  };
  return { if: [isTold, { min: [before, { if: [{ '===': [{ var: 'weakest' }, 1] }, 2, 4] }] }, null] };
})();
