import { prepare, score } from '@plumbline/core';
import { answerObjects } from '../data.js';
import { atMost, type Group, timesAsFast } from '../group.js';
import { benchInstrument, compileBench } from '../instrument.js';
import { interleaved, type Subject } from '../measure.js';
import { handWritten } from '../peers/hand-written.js';
import { fhirPath, jsonLogic, surveyCore } from '../peers/rule-engines.js';
import { ajvAlone, zodAlone } from '../peers/validators.js';

const ours = 'validate + score + flag, prepared';
const byHand = 'hand-written, the same result';

export const oneResponse: Group = {
  title: 'One response: validate, score and flag',
  unit: 'response',
  async run({ isQuick, effort }) {
    const instrument = benchInstrument();
    const compiled = compileBench(instrument);
    const sets = answerObjects(instrument, isQuick ? 50 : 1000, { seed: 2015 }) as readonly object[];
    const prepared = prepare(compiled);
    const hand = handWritten(instrument, engineOf(score(compiled, {})));
    mustAgree(sets, (answers) => prepared.score(answers), hand);
    const few = sets.slice(0, isQuick ? 2 : 20);
    const over = (name: string, list: readonly object[], run: (answers: object) => unknown): Subject => ({
      name,
      units: list.length,
      run: () => {
        for (const answers of list) run(answers);
      },
    });
    const ajv = ajvAlone(compiled);
    const figures = await interleaved(
      [
        over(ours, sets, (answers) => prepared.score(answers)),
        over(byHand, sets, hand),
        over('explaining engine, with trace', few, (answers) => score(compiled, answers)),
        over('Ajv alone, validation', sets, ajv),
        over('zod alone, validation', sets, zodAlone(instrument)),
        over('json-logic-engine, values only', sets, jsonLogic(instrument)),
        over('survey-core, values and visibility', few, surveyCore(instrument)),
        over('fhirpath, section values only', few.slice(0, 2), fhirPath(instrument)),
      ],
      effort,
    );
    return {
      figures,
      targets: [
        atMost(figures, ours, 1.5, byHand),
        timesAsFast(figures, ours, 4, 'Ajv alone, validation'),
        timesAsFast(figures, ours, 30, 'json-logic-engine, values only'),
        timesAsFast(figures, ours, 5000, 'survey-core, values and visibility'),
      ],
    };
  },
};

const engineOf = (scored: ReturnType<typeof score>): string => (scored.ok ? scored.value.engine : '');

/** A peer that computes something else is none. Bounds of the overall may be narrower than by hand. */
function mustAgree(
  sets: readonly object[],
  one: (answers: object) => ReturnType<ReturnType<typeof prepare>['score']>,
  other: (answers: object) => ReturnType<ReturnType<typeof prepare>['score']>,
): void {
  for (const answers of sets.slice(0, 200)) {
    const [a, b] = [one(answers), other(answers)];
    const shown = (outcome: typeof a) =>
      outcome.ok &&
      JSON.stringify([outcome.value.flags, outcome.value.states, outcome.value.scores.map(withoutBounds)]);
    if (shown(a) !== shown(b)) throw new Error('The hand-written peer computes something else.');
  }
}

const withoutBounds = ({ bounds: _, ...rest }: { readonly bounds: unknown }) => rest;
