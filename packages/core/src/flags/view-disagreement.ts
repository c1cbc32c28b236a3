import type { CompiledFlag } from '../compiled.js';
import type { ScoreOutcome } from '../prepare/scorecard.js';
import type { Flag } from '../result.js';
import { type FlagContext, type FlagKind, type Found, flagOf, type OtherView, report } from './flag-kind.js';

/**
 * The response's own view beside each moderation and peer view, item by item (numbers of options) and score by score
 * (ordinals of bands), or only one of these by `each`. Raised where they lie `difference` or more apart. What either of
 * them leaves open is passed over and counted. With nobody to compare with nothing can be told.
 */
export const viewDisagreement: FlagKind = (flag, context) => {
  const { compiled } = context.scorer;
  const others = context.views.filter(({ kind }) => kind === 'moderation' || kind === 'peer');
  if (others.length === 0) return [flagOf(flag, 'unknown', null, { views: 0 }, compiled)];
  const found = others.flatMap((other) => [
    ...(flag.each === 'score' ? [] : itemsApart(flag, context, other)),
    ...(flag.each === 'item' ? [] : scoresApart(flag, context, other)),
  ]);
  return report(flag, found, compiled);
};

function itemsApart(flag: CompiledFlag, { scorer }: FlagContext, other: OtherView): readonly Found[] {
  return scorer.compiled.items.flatMap((item, index) => {
    if (item.rowsOf !== null || !item.options.some(({ value }) => value !== null)) return [];
    const own = scorer.sheet.items[index];
    const theirs = other.scorer.sheet.items[index];
    if (own?.state === 'hidden' || theirs?.state === 'hidden') return [];
    if (own?.state === 'not-applicable' && theirs?.state === 'not-applicable') return [];
    return [apart(flag, { kind: 'item', id: item.key }, own?.value ?? null, theirs?.value ?? null, other)];
  });
}

function scoresApart(flag: CompiledFlag, { scores }: FlagContext, other: OtherView): readonly Found[] {
  return scores.flatMap((own, index) => {
    const theirs = other.scores[index];
    if (own.status === 'not-applicable' || theirs?.status === 'not-applicable') return [];
    if (!hasBands(own) && !(theirs && hasBands(theirs))) return [];
    return [apart(flag, { kind: 'score', id: own.id }, own.band?.value ?? null, theirs?.band?.value ?? null, other)];
  });
}

const hasBands = ({ band, bounds }: ScoreOutcome): boolean => band !== null || bounds.highestBand !== null;

function apart(
  flag: CompiledFlag,
  subject: NonNullable<Flag['subject']>,
  own: number | null,
  theirs: number | null,
  { id, kind }: OtherView,
): Found {
  const facts = { own, theirs, view: id, kind };
  if (own === null || theirs === null) return { state: 'skipped', subject, facts };
  const isApart = Math.abs(own - theirs) >= (flag.parameters.difference ?? 1);
  return { state: isApart ? 'raised' : 'clear', subject, facts };
}
