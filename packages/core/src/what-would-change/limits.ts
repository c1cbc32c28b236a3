import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import { reached } from '../explain/paragraph.js';
import type { ScoreResult } from '../result.js';
import type { Limit } from './change.js';

/** What holds a score where it is: what keeps it from being told, else what keeps it from the next band up. */
export function limitsOf(score: CompiledScore, result: ScoreResult, compiled: CompiledInstrument): readonly Limit[] {
  const { status, trace } = result;
  if (status === 'not-applicable') return [];
  if (status === 'insufficient') {
    const rules = trace.rules.filter(({ holds }) => holds !== false).map(({ rule, band }) => ({ rule, band }));
    return rules.length > 1 ? [{ kind: 'open-rules', rules }, ...coverage(score)] : [{ kind: 'coverage' }];
  }
  if (score.bands === null || result.band === null) return [{ kind: 'no-bands' }];
  const bands = compiled.bandSets[score.bands]?.bands ?? [];
  const { band } = result;
  if (bands.every(({ value }) => value <= band.value)) return [{ kind: 'highest', band }];
  return [...caps(result), ...(score.method === 'decision' ? rule(result) : edges(result, bands))];
}

const coverage = ({ minCoverage, minAnswered }: CompiledScore): readonly Limit[] =>
  minCoverage > 0 || minAnswered > 0 ? [{ kind: 'coverage' }] : [];

function caps({ cappedBy, band }: ScoreResult): readonly Limit[] {
  const hits = cappedBy.filter(({ to }) => to.value === band?.value);
  const [first] = hits;
  return first === undefined ? [] : [{ kind: 'caps', to: first.to, hits }];
}

function rule({ trace }: ScoreResult): readonly Limit[] {
  const held = trace.rules.find(({ holds }) => holds === true);
  return held === undefined ? [] : [{ kind: 'rule', rule: held.rule, band: held.band }];
}

/** Of the bands above: those that ask for more than their edge, and the nearest edge that is not reached. */
function edges(
  { fraction, trace, bandBeforeCaps }: ScoreResult,
  bands: CompiledInstrument['bandSets'][number]['bands'],
): readonly Limit[] {
  const above = bands.filter(({ value }) => value > (bandBeforeCaps?.value ?? Number.POSITIVE_INFINITY));
  const asking = above.filter((band) => band.if !== null && reached(fraction, band));
  const nearest = above
    .filter((band) => !reached(fraction, band))
    .reduce<(typeof above)[number] | null>(
      (found, band) => ((found?.value ?? Infinity) <= band.value ? found : band),
      null,
    );
  return [
    ...asking.map(({ band, value, from }) => ({
      kind: 'condition' as const,
      band: { band, value },
      edge: from,
      unknown: trace.bands.find((tried) => tried.band.band === band)?.holds === null,
    })),
    ...(nearest?.from == null
      ? []
      : [{ kind: 'edge' as const, band: { band: nearest.band, value: nearest.value }, edge: nearest.from }]),
  ];
}
