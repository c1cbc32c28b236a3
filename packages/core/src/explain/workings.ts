import { referencesOf } from '../answers/references.js';
import type { CompiledScore, LookupTable } from '../compiled.js';
import { compare, exactOf } from '../exact.js';
import { printExpression } from '../jlp/print.js';
import type { ScoreResult, TraceInput } from '../result.js';
import type { ReadWords, TableWords } from './score-messages.js';
import { applies, isKnown, type Telling, type Told } from './telling.js';

/** Results of the scores that a formula may read beside its inputs. */
export type Scores = ReadonlyMap<string, Told>;

/** What stands between inputs and value where the method alone does not say it: a table's points, or a formula. */
export function workings(
  score: CompiledScore,
  result: ScoreResult,
  telling: Telling,
  scores: Scores,
): readonly string[] {
  if (score.lookup !== null) return lookedWords(score, score.lookup, result, telling);
  return score.formula === null ? [] : [formulaWords(score, result, telling, scores)];
}

/** What the missing inputs of a value were taken for, where they were taken for anything. */
export function standIns(
  { missing, method }: CompiledScore,
  { trace }: ScoreResult,
  { messages }: Telling,
): readonly string[] {
  const isWhole = trace.inputs.every((input) => !applies(input) || isKnown(input));
  if (isWhole || method === 'decision' || method === 'formula') return [];
  if (missing === 'worst') return [messages.standsIn('worst')];
  // Of a mean it is the same as leaving what is missing out.
  return missing === 'prorate' && method === 'sum' ? [messages.standsIn('prorate')] : [];
}

function lookedWords(
  score: CompiledScore,
  table: LookupTable,
  { trace }: ScoreResult,
  { messages, shown }: Telling,
): readonly string[] {
  const [input] = trace.inputs;
  const raw = input === undefined ? null : rawOf(input, score);
  const found = raw === null ? null : placeIn(table, raw, shown);
  return found === null ? [] : [messages.looked(found)];
}

/** What was looked up: an item that `worst` stands in for is looked up at its lowest. */
function rawOf(input: TraceInput, { missing, ranges }: CompiledScore): number | null {
  if (isKnown(input)) return input.value ?? input.band?.value ?? null;
  return missing === 'worst' && input.kind === 'item' ? (ranges[0]?.min ?? null) : null;
}

function placeIn(
  { points, between, beyond }: LookupTable,
  value: number,
  shown: (value: number) => string,
): TableWords | null {
  const raw = shown(value);
  const isNearest = beyond === 'nearest';
  const rises = (at: number): number => compare(exactOf(at), exactOf(value));
  const words = (point: LookupTable['points'][number]) => ({ at: shown(point.at), value: shown(point.value) });
  const above = points.find(({ at }) => rises(at) >= 0);
  const below = points.findLast(({ at }) => rises(at) <= 0);
  if (above !== undefined && above === below) return { raw, at: 'point', gives: shown(above.value) };
  if (above !== undefined && below !== undefined)
    return { raw, at: 'between', below: words(below), above: words(above), rule: between };
  if (above !== undefined) return { raw, at: 'below', end: words(above), isNearest };
  return below === undefined ? null : { raw, at: 'above', end: words(below), isNearest };
}

function formulaWords(score: CompiledScore, { trace }: ScoreResult, telling: Telling, scores: Scores): string {
  const { compiled, messages, names, shown } = telling;
  const { formula } = score;
  if (formula === null) return '';
  const written = (value: number | null) => (value === null ? null : shown(value));
  const inputs: readonly ReadWords[] = trace.inputs
    .filter(({ kind, state }) => kind !== 'row' && state !== 'hidden')
    .map((input) => {
      const grade = input.kind === 'item' && isKnown(input) ? names.grade(input) : null;
      const name = names.input(input);
      return {
        name: grade === null ? name : `${name} (${grade})`,
        value: written(isKnown(input) ? input.value : null),
      };
    });
  const named = new Set(trace.inputs.map(({ id }) => id));
  const beside = [...referencesOf(formula).scores].flatMap((index): readonly ReadWords[] => {
    const told = scores.get(compiled.scores[index]?.id ?? '');
    if (told === undefined || named.has(told.score.id)) return [];
    return [{ name: names.score(told.score), value: written(told.result.value) }];
  });
  const reads = [...inputs, ...beside];
  return messages.worked({ formula: printExpression(formula, compiled, telling.language), reads });
}
