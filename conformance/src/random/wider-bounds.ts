import type { CompiledInstrument, CompiledScore } from '@plumbline/core';
import type { Comparable, ComparableScore } from '../comparable.js';

/** Where bounds are wider than those of the explaining engine, one sentence each. Narrower ones may be better. */
export function widerBounds(compiled: CompiledInstrument, want: Comparable, have: Comparable): readonly string[] {
  if (want.kind === 'refused' || have.kind === 'refused') return [];
  const among = (scores: readonly CompiledScore[], of: 'scores' | 'themes') =>
    scores.flatMap((score) => {
      const [a, b] = [want[of][score.id]?.bounds, have[of][score.id]?.bounds];
      return a === undefined || b === undefined ? [] : widerEnds(score, ordinals(compiled, score), a, b);
    });
  return [...among(compiled.scores, 'scores'), ...among(compiled.themeScores, 'themes')];
}

type Bounds = NonNullable<ComparableScore['bounds']>;
type Ordinals = ReadonlyMap<string | null, number>;

const ordinals = ({ bandSets }: CompiledInstrument, { bands }: CompiledScore): Ordinals =>
  new Map(bandSets[bands ?? -1]?.bands.map(({ band, value }) => [band, value]));

function widerEnds({ id }: CompiledScore, ordinal: Ordinals, want: Bounds, have: Bounds): readonly string[] {
  const ends = [
    { name: 'lowest', want: want.lowest, have: have.lowest, sign: 1 },
    { name: 'highest', want: want.highest, have: have.highest, sign: -1 },
    { name: 'lowest band', want: ordinal.get(want.lowestBand), have: ordinal.get(have.lowestBand), sign: 1 },
    { name: 'highest band', want: ordinal.get(want.highestBand), have: ordinal.get(have.highestBand), sign: -1 },
  ];
  return ends.flatMap(({ name, want: a, have: b, sign }) =>
    typeof a === 'number' && (typeof b !== 'number' || sign * b < sign * a)
      ? [`score ${id} ${name}: ${a} explained, ${b} found, which is wider`]
      : [],
  );
}
