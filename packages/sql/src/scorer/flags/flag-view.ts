import type { Planning } from '../planning.js';
import { allOf, anyOf, not, type Predicate } from '../predicate.js';
import type { Whole } from '../whole.js';

/** What became of one member that a flag looked at. */
export interface MemberOutcome {
  /** `item/<key>`, `score/<id>`, `theme/<slug>`; `''` for the whole response. */
  readonly name: string;
  readonly applies: Predicate;
  readonly raised: Predicate;
  /** It is answered and cannot be told. */
  readonly unknown: Predicate;
  /** It is not answered, and cannot be told. */
  readonly skipped: Predicate;
}

export interface FlagView {
  readonly id: string;
  readonly members: readonly MemberOutcome[];
  readonly raised: Whole;
  readonly unknown: Whole;
  readonly skipped: Whole;
  /** 1 where the flag says that it cannot tell. */
  readonly cannotTell: Whole;
}

/** Where all that it looked at was passed over, nothing can be told. */
export function flagView(id: string, members: readonly MemberOutcome[], { wholes, layers }: Planning): FlagView {
  const count = (each: (member: MemberOutcome) => Predicate): Whole =>
    layers.defineWhole(wholes.add(members.map((member) => wholes.bit(each(member)))));
  const unknown = count((member) => member.unknown);
  const skipped = count((member) => member.skipped);
  const zero = wholes.literal(0n);
  const allSkipped = allOf([
    wholes.compare('>', skipped, zero),
    wholes.compare(
      '=',
      skipped,
      count(({ applies }) => applies),
    ),
  ]);
  return {
    id,
    members,
    raised: count(({ raised }) => raised),
    unknown,
    skipped,
    cannotTell: wholes.bit(anyOf([wholes.compare('>', unknown, zero), allSkipped])),
  };
}

/** A condition that holds, fails or cannot be told of a member that applies. */
export function toldOf(
  name: string,
  { holds, fails, applies }: { readonly holds: Predicate; readonly fails: Predicate; readonly applies: Predicate },
  answered: Predicate,
): MemberOutcome {
  const open = allOf([applies, not(holds), not(fails)]);
  return { name, applies, raised: holds, unknown: allOf([open, answered]), skipped: allOf([open, not(answered)]) };
}
