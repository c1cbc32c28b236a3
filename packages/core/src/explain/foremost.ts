import type { CompiledScore } from '../compiled.js';
import type { ScoreResult, TraceInput } from '../result.js';
import { applies, isKnown, kindOf, type Telling } from './telling.js';

/** So many inputs are all named; of more only those that matter most. */
const fewInputs = 5;

/** What an uncapped value rests on: every input where they are few, else those that pull it furthest, and how many there are. */
export function restsOn(score: CompiledScore, result: ScoreResult, telling: Telling): readonly string[] {
  const known = result.trace.inputs.filter((input) => applies(input) && isKnown(input));
  // A formula is told with everything that it reads.
  if (known.length === 0 || score.formula !== null) return [];
  if (known.length <= fewInputs) return [telling.messages.inputs({ inputs: known.map(named(telling)) })];
  const { which, matter } = foremost(score, result, known);
  if (matter.length === 0) return [];
  const shown = matter.slice(0, fewInputs).map(named(telling));
  const more = sameAsLast(matter).length - fewInputs;
  const { messages } = telling;
  const words = { which, inputs: shown, more: Math.max(0, more), total: known.length, kind: kindOf(score) };
  return [messages.foremost(words)];
}

const named =
  ({ names, shown, messages }: Telling) =>
  (input: TraceInput): { readonly name: string; readonly band: string } => ({
    name: names.input(input),
    band: names.grade(input) ?? (input.value === null ? messages.unknownBand() : shown(input.value)),
  });

interface Foremost {
  readonly which: 'lowest' | 'highest' | 'equal' | 'unmet';
  readonly matter: readonly TraceInput[];
}

function foremost({ method, atLeast }: CompiledScore, { value }: ScoreResult, known: readonly TraceInput[]): Foremost {
  const rising = known.toSorted((a, b) => standing(a) - standing(b));
  if (method === 'max') return { which: 'highest', matter: rising.toReversed() };
  if (method === 'mode' || method === 'median') {
    const equal = known.filter((input) => standing(input) === value);
    if (equal.length > 0) return { which: 'equal', matter: equal };
  }
  if ((method === 'count' || method === 'proportion') && atLeast !== null)
    return { which: 'unmet', matter: rising.filter((input) => standing(input) < atLeast) };
  return { which: 'lowest', matter: rising };
}

const standing = ({ value, band }: TraceInput): number => value ?? band?.value ?? 0;

/** All that stand no further out than the last one that is named. */
function sameAsLast(matter: readonly TraceInput[]): readonly TraceInput[] {
  const last = matter[fewInputs - 1];
  if (last === undefined) return matter;
  const end = matter.findLastIndex((input) => standing(input) === standing(last));
  return matter.slice(0, end + 1);
}
