import fhirpath from 'fhirpath';
import type { BenchInstrument, Question } from '../instrument.js';
import { gradedGroups, grades, pointsOf } from './grades.js';

/**
 * Means of the eight sections as FHIRPath, compiled, over a QuestionnaireResponse made beforehand with points as answers.
 * Values only, whatever the coverage: no themes, overall, bands, caps, visibility, validation or flags.
 */
export function fhirPath(instrument: BenchInstrument): {
  readonly resourceOf: (answers: object) => object;
  readonly means: (resource: object) => readonly (number | null)[];
} {
  const { sections, questions } = instrument;
  const answerOf = ({ key }: Question) => `item.where(linkId = '${key}').answer.value`;
  const rules = gradedGroups(instrument)
    .slice(0, sections.length)
    .map(({ items }) => {
      const points = items.map((each) => `iif(${answerOf(each)}.exists(), ${answerOf(each)} * ${each.weight}, 0)`);
      const weights = items.map((each) => `iif(${answerOf(each)}.exists(), ${each.weight}, 0)`);
      return fhirpath.compile(`(${points.join(' + ')}) / (${weights.join(' + ')})`);
    });
  const graded = new Map(questions.filter(({ kind }) => kind === 'graded').map((question) => [question.key, question]));
  return {
    resourceOf: (answers) => ({
      item: Object.values(answers).flatMap((given: object) =>
        Object.entries(given).flatMap(([linkId, answer]) => {
          const question = graded.get(linkId);
          const at = grades.indexOf(answer as (typeof grades)[number]);
          return question === undefined || at < 0 ? [] : [{ linkId, answer: [{ value: pointsOf(question, at) }] }];
        }),
      ),
    }),
    means: (resource) =>
      rules.map((rule) => {
        const [mean] = rule(resource) as readonly unknown[];
        return typeof mean === 'number' ? mean : null;
      }),
  };
}
