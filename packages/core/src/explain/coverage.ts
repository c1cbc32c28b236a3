import type { CompiledScore } from '../compiled.js';
import { compare, type Exact, exactOf, multiply, roundToText } from '../exact.js';
import type { ScoreResult } from '../result.js';
import { applies, isKnown, kindOf, type Telling } from './telling.js';

/** How much is answered, and how much must be; nothing where nothing applies. */
export function coverageWords(score: CompiledScore, result: ScoreResult, telling: Telling): readonly string[] {
  const { inputs } = result.trace;
  const { answered, applicable: weight } = result.coverage;
  if (weight === 0) return [];
  const applicable = inputs.filter(applies);
  return [
    telling.messages.coverage({
      answered: applicable.filter(isKnown).length,
      applicable: applicable.length,
      kind: kindOf(score),
      share: percent(answered, weight),
      needed: score.minCoverage === 0 ? null : percent(score.minCoverage, 1),
      fewest: score.minAnswered > 0 ? score.minAnswered : null,
      out: inputs.length - applicable.length,
    }),
  ];
}

/** Why a score that applies cannot be told. */
export function whyNot(score: CompiledScore, result: ScoreResult): 'coverage' | 'rules' | 'missing' | 'value' {
  const { trace } = result;
  const isDecision = score.method === 'decision';
  const isShort = shortOf(score, result);
  if (isShort && !(isDecision && score.minCoverage === 0 && score.minAnswered === 0)) return 'coverage';
  if (score.missing === 'fail' && trace.inputs.some((input) => applies(input) && !isKnown(input))) return 'missing';
  if (isDecision) return 'rules';
  return score.method === 'lookup' || score.method === 'formula' ? 'value' : 'coverage';
}

/** Less is answered than the score asks for, or nothing is. */
function shortOf(score: CompiledScore, { trace, coverage: { answered, applicable } }: ScoreResult): boolean {
  const known = trace.inputs.filter((input) => applies(input) && isKnown(input)).length;
  return (
    known === 0 || known < score.minAnswered || compare(ratio(answered, applicable), exactOf(score.minCoverage)) < 0
  );
}

const ratio = (a: number, b: number): Exact => {
  const [x, y] = [exactOf(a), exactOf(b)];
  return { numerator: multiply(x.numerator, y.denominator), denominator: multiply(x.denominator, y.numerator) };
};

export const percent = (part: number, whole: number): string => {
  const { numerator, denominator } = ratio(part, whole);
  return `${roundToText({ numerator: multiply(numerator, 100), denominator }, 0)}%`;
};
