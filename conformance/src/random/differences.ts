import type { Comparable, ComparableFlag, ComparableScore } from '../comparable.js';

/** Where two runners differ, one sentence each. What a runner leaves out is not compared. */
export function differences(want: Comparable, have: Comparable): readonly string[] {
  if (want.kind === 'refused' || have.kind === 'refused')
    return want.kind === have.kind ? [] : [`${want.kind} against ${have.kind}`];
  return [
    ...among('score', want.scores, have.scores, scoreDifferences),
    ...among('theme', want.themes, have.themes, scoreDifferences),
    ...among('flag', want.flags, have.flags, flagDifferences),
  ];
}

function among<T>(
  noun: string,
  want: { readonly [id: string]: T },
  have: { readonly [id: string]: T },
  compare: (want: T, have: T) => readonly string[],
): readonly string[] {
  const ids = new Set([...Object.keys(want), ...Object.keys(have)]);
  return [...ids].flatMap((id) => {
    const [a, b] = [want[id], have[id]];
    if (a === undefined || b === undefined) return [`${noun} ${id} is ${a === undefined ? 'new' : 'not there'}`];
    return compare(a, b).map((difference) => `${noun} ${id} ${difference}`);
  });
}

function scoreDifferences(want: ComparableScore, have: ComparableScore): readonly string[] {
  return [
    ...apart('status', want.status, have.status),
    ...apart('value', want.value, have.value),
    ...(have.fraction === undefined ? [] : apart('fraction', want.fraction, have.fraction)),
    ...apart('band', want.band, have.band),
    ...apart('band before caps', want.bandBeforeCaps, have.bandBeforeCaps),
    ...apart('coverage', want.coverage, have.coverage),
    ...apart('capped by', want.cappedBy.join(), have.cappedBy.join()),
    ...apart('may be capped by', want.mayCap.join(), have.mayCap.join()),
  ];
}

function flagDifferences(want: ComparableFlag, have: ComparableFlag): readonly string[] {
  return [
    ...apart('raised', want.raised.join(), have.raised.join()),
    ...apart('unknown', want.unknown, have.unknown),
    ...apart('clear', want.clear, have.clear),
    ...apart('skipped', want.skipped, have.skipped),
  ];
}

const apart = (name: string, want: unknown, have: unknown): readonly string[] =>
  Object.is(want, have) ? [] : [`${name}: ${JSON.stringify(want)} explained, ${JSON.stringify(have)} found`];
