import { type CompiledInstrument, type Prepared, prepare, score } from '@plumbline/core';
import { answerObjects } from '../data.js';
import { atMost, type Group, timesAsFast, timesFaster } from '../group.js';
import { type BenchInstrument, benchInstrument, compileBench } from '../instrument.js';
import { type Effort, interleaved, type Subject } from '../measure.js';
import { bandsMustAgree, resultsMustAgree, valuesMustAgree, verdictsMustAgree } from '../peers/agree.js';
import { handWritten } from '../peers/hand-written.js';

const ours = 'validate + score + flag, prepared';
const byHand = 'hand-written, the same result';
const ajvName = 'Ajv alone';
const jsonLogicName = 'json-logic-engine';
const surveyName = 'survey-core';

export const oneResponse: Group = {
  title: 'One response: validate, score and flag',
  unit: 'response',
  async run({ isQuick, effort }) {
    const instrument = benchInstrument();
    const compiled = compileBench(instrument);
    const sets = answerObjects(instrument, isQuick ? 50 : 1000) as readonly object[];
    const prepared = prepare(compiled);
    const hand = handWritten(instrument, engineOf(compiled));
    resultsMustAgree(sets.slice(0, 200), prepared.score, hand);
    const figures = await interleaved(
      [
        over(ours, sets, (answers) => prepared.score(answers)),
        over(byHand, sets, hand),
        ...(await peers(instrument, compiled, prepared, sets, isQuick)),
        over('explaining engine, with trace', sets.slice(0, 20), (answers) => score(compiled, answers)),
      ],
      effort,
    );
    return {
      figures,
      targets: [
        atMost(figures, ours, 1.5, byHand, generality),
        timesAsFast(figures, ours, 4, ajvName, `By hand it is ${timesFaster(figures, byHand, ajvName)} as fast.`),
        timesAsFast(
          figures,
          ours,
          30,
          jsonLogicName,
          `By hand it is ${timesFaster(figures, byHand, jsonLogicName)} as fast.`,
        ),
        timesAsFast(
          figures,
          ours,
          5000,
          surveyName,
          `By hand it is ${timesFaster(figures, byHand, surveyName)} as fast.`,
        ),
      ],
      tables: [await bySize(instrument, compiled, { prepared, hand }, effort, isQuick)],
      notes: [
        'By hand: one walk over flat tables made for this instrument. The same result as ours in every part (bounds, caps, theme scores, facts behind flags), without saying what is wrong with answers that do not fit.',
        'Ajv, zod and @rjsf only say whether answers fit the JSON Schema. They see no condition, score or flag.',
        'json-logic-engine: visibility, coverage, means, bands and caps as compiled rules, all 29 bands equal to ours. No validation, bounds or flags.',
        'survey-core: the same as calculated values, flags as triggers, all 29 bands equal to ours. It validates nothing here and knows no bounds.',
        'fhirpath: means of the eight sections over a QuestionnaireResponse made beforehand, equal to ours. Nothing else.',
      ],
    };
  },
};

const generality =
  'Both walk the answers in the same time, which is half of ours. By hand the sums of a section are added in that walk; ours come after it, from tables that know any weights, bands and caps.';

const engineOf = (compiled: CompiledInstrument): string => {
  const scored = score(compiled, {});
  return scored.ok ? scored.value.engine : '';
};

/** A call goes on where the last one stopped: at most so many at a time. */
function over(name: string, list: readonly object[], run: (answers: object) => unknown, most = 1000): Subject {
  const units = Math.min(list.length, most);
  let next = 0;
  return {
    name,
    units,
    run: () => {
      for (let count = 0; count < units; count += 1) {
        run(list[next] as object);
        next = next + 1 === list.length ? 0 : next + 1;
      }
    },
  };
}

/** Each is loaded only here, and compared with ours before it is timed. */
async function peers(
  instrument: BenchInstrument,
  compiled: CompiledInstrument,
  { score: scored }: Prepared,
  sets: readonly object[],
  isQuick: boolean,
): Promise<readonly Subject[]> {
  const { ajvAlone, zodAlone } = await import('../peers/validators.js');
  const { rjsf } = await import('../peers/rjsf.js');
  const { jsonLogic } = await import('../peers/json-logic.js');
  const { surveyCore } = await import('../peers/survey.js');
  const { fhirPath } = await import('../peers/fhir-path.js');
  const [ajv, zod, form] = [ajvAlone(compiled), zodAlone(instrument), rjsf(compiled).validate];
  const [logic, survey, fhir] = [jsonLogic(instrument), surveyCore(instrument), fhirPath(instrument)];
  const resources = sets.slice(0, 20).map(fhir.resourceOf);
  for (const verdict of [ajv, zod, form]) verdictsMustAgree(instrument, sets.slice(0, 20), scored, verdict);
  bandsMustAgree(sets.slice(0, 200), scored, logic);
  bandsMustAgree(sets.slice(0, isQuick ? 3 : 50), scored, survey);
  valuesMustAgree(sets.slice(0, resources.length), scored, (_, at) => fhir.means(resources[at] as object));
  return [
    over(ajvName, sets, ajv),
    over('zod alone', sets, zod),
    over('@rjsf/validator-ajv8 alone', sets.slice(0, 200), form),
    over(jsonLogicName, sets.slice(0, 200), logic),
    over(surveyName, sets, survey, 1),
    over('fhirpath', resources, fhir.means, 1),
  ];
}

async function bySize(
  instrument: BenchInstrument,
  compiled: CompiledInstrument,
  { prepared, hand }: { readonly prepared: Prepared; readonly hand: ReturnType<typeof handWritten> },
  effort: Effort,
  isQuick: boolean,
) {
  const { ajvAlone } = await import('../peers/validators.js');
  const ajv = ajvAlone(compiled);
  const rows: string[][] = [];
  for (const count of isQuick ? [1, 20] : [1, 100, 1000, 100_000]) {
    const sets = answerObjects(instrument, count) as readonly object[];
    const [mine, theirs, alone] = await interleaved(
      [over(ours, sets, (answers) => prepared.score(answers)), over(byHand, sets, hand), over(ajvName, sets, ajv)],
      { ...effort, rounds: Math.min(effort.rounds, 7) },
    );
    const micros = (seconds = Number.NaN) => (seconds * 1e6).toPrecision(3);
    const ratio = (mine?.seconds ?? Number.NaN) / (theirs?.seconds ?? Number.NaN);
    rows.push([
      count.toLocaleString('en-GB'),
      micros(mine?.seconds),
      micros(theirs?.seconds),
      micros(alone?.seconds),
      `${ratio.toFixed(2)} x`,
    ]);
  }
  return {
    title: 'By number of different responses, one after another: a single one stays in the nearest cache, many do not',
    head: ['responses', 'ours, µs', 'by hand, µs', 'Ajv alone, µs', 'ours to by hand'],
    rows,
  };
}
