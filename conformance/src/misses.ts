import type { Expected, ExpectedBounds, ExpectedFlag, ExpectedScore, Rational } from './case-file.js';
import { type Comparable, type ComparableFlag, type ComparableScore, sortedSet } from './comparable.js';
import { fractionText, nearestDouble, rational } from './rational.js';

/** Every place where what was found is not what a case expects, one sentence each. Nothing that the case does not name. */
export function misses(expected: Expected, found: Comparable): readonly string[] {
  if (expected.refused !== undefined) {
    const paths = found.kind === 'refused' ? found.paths : 'scored';
    return differ('refused', sortedSet(expected.refused), paths);
  }
  if (found.kind === 'refused') return [`answers refused at ${found.paths.join(', ')}`];
  const of = <Want, Have>(
    want: { readonly [id: string]: Want } | undefined,
    have: { readonly [id: string]: Have },
    compare: (want: Want, have: Have, id: string) => readonly string[],
  ) =>
    Object.entries(want ?? {}).flatMap(([id, each]) => {
      const own = have[id];
      return own === undefined ? [`${id} is not there`] : compare(each, own, id);
    });
  return [
    ...of(expected.scores, found.scores, scoreMisses),
    ...of(expected.themes, found.themes, scoreMisses),
    ...of(expected.flags, found.flags, flagMisses),
  ];
}

function scoreMisses(want: ExpectedScore, have: ComparableScore, id: string): readonly string[] {
  const { value, coverage, cappedBy, mayCap, bounds } = want;
  return [
    ...differ(`${id} status`, want.status, have.status),
    ...number(`${id} value`, value, have.value),
    ...(have.fraction === undefined || value === undefined
      ? []
      : differ(`${id} fraction`, value && fractionText(rational(value)), have.fraction)),
    ...(have.shown === undefined ? [] : differ(`${id} shown`, want.shown, have.shown)),
    ...differ(`${id} band`, want.band, have.band),
    ...differ(`${id} band before caps`, want.bandBeforeCaps, have.bandBeforeCaps),
    ...number(`${id} coverage`, coverage, have.coverage),
    ...differ(`${id} capped by`, cappedBy && sortedSet(cappedBy), have.cappedBy),
    ...differ(`${id} may be capped by`, mayCap && sortedSet(mayCap), have.mayCap),
    ...(bounds === undefined || have.bounds === undefined ? [] : boundsMisses(bounds, have.bounds, id)),
  ];
}

const boundsMisses = (want: ExpectedBounds, have: NonNullable<ComparableScore['bounds']>, id: string) => [
  ...number(`${id} lowest`, want.lowest, have.lowest),
  ...number(`${id} highest`, want.highest, have.highest),
  ...differ(`${id} lowest band`, want.lowestBand, have.lowestBand),
  ...differ(`${id} highest band`, want.highestBand, have.highestBand),
];

function flagMisses(want: ExpectedFlag, have: ComparableFlag, id: string): readonly string[] {
  const raised = have.raised.map((name) => name.slice(name.indexOf('/') + 1));
  return [
    ...differ(`${id} raised`, want.raised === true ? [''] : want.raised && [...want.raised].sort(), raised.sort()),
    ...differ(`${id} unknown`, want.unknown, have.unknown),
    ...differ(`${id} clear`, want.clear, have.clear),
    ...differ(`${id} skipped`, want.skipped, have.skipped),
  ];
}

const number = (name: string, want: Rational | null | undefined, have: number | null): readonly string[] =>
  differ(name, want && nearestDouble(rational(want)), have);

function differ(name: string, want: unknown, have: unknown): readonly string[] {
  if (want === undefined || JSON.stringify(want) === JSON.stringify(have)) return [];
  return [`${name}: expected ${JSON.stringify(want)}, found ${JSON.stringify(have)}`];
}
