import type { CompiledFlag, CompiledInstrument } from '../compiled.js';
import type { ScoreOutcome } from '../prepare/scorecard.js';
import type { ResponseView } from '../response.js';
import type { Flag } from '../result.js';
import type { Scorer } from '../scoring/scorer.js';

/** How one kind of flag is told. A new kind is one file here and one line in `flag-kinds.ts`. */
export type FlagKind = (flag: CompiledFlag, context: FlagContext) => readonly Flag[];

export interface FlagContext {
  readonly scorer: Scorer;
  readonly scores: readonly ScoreOutcome[];
  readonly themes: readonly ScoreOutcome[];
  /** ISO 8601 date. */
  readonly asAt: string | null;
  /** What others say of the same, for comparison. */
  readonly views: readonly OtherView[];
}

export interface OtherView {
  readonly id: string;
  readonly kind: ResponseView['kind'];
  readonly scorer: Scorer;
  readonly scores: readonly ScoreOutcome[];
}

/** What became of one member that a flag looked at. */
export interface Found {
  readonly state: 'raised' | 'clear' | 'unknown' | 'skipped';
  readonly subject: Flag['subject'];
  readonly facts: Flag['facts'];
}

/**
 * Raised once for each member that fits; what cannot be told is said once, with how many; clear once when there is
 * neither. Members passed over are counted on the first of these. Where all were, nothing can be told.
 */
export function report(flag: CompiledFlag, found: readonly Found[], compiled: CompiledInstrument): readonly Flag[] {
  const raised = found.filter(({ state }) => state === 'raised');
  const unknown = found.filter(({ state }) => state === 'unknown').length;
  const skipped = found.filter(({ state }) => state === 'skipped').length;
  const flags = raised.map(({ subject, facts }) => flagOf(flag, 'raised', subject, facts, compiled));
  const nothingTold = skipped > 0 && skipped === found.length;
  if (unknown > 0 || nothingTold) flags.push(flagOf(flag, 'unknown', null, { members: unknown }, compiled));
  else if (raised.length === 0) flags.push(flagOf(flag, 'clear', null, { members: found.length - skipped }, compiled));
  return flags.map((each, index) => (index === 0 ? { ...each, skipped } : each));
}

export function flagOf(
  { id, severity, themes }: CompiledFlag,
  state: Flag['state'],
  subject: Flag['subject'],
  facts: Flag['facts'],
  compiled: CompiledInstrument,
): Flag {
  const more = subject === null ? [] : themesOf(subject, compiled);
  return { id, state, severity, subject, themes: [...new Set([...themes, ...more])], facts, skipped: 0 };
}

function themesOf({ kind, id }: NonNullable<Flag['subject']>, { items }: CompiledInstrument): readonly string[] {
  switch (kind) {
    case 'item':
      return items.find(({ key }) => key === id)?.themes ?? [];
    case 'theme':
      return [id];
    case 'score':
      return [];
  }
}
