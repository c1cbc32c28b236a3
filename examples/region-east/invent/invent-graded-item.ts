import type { CompiledItem } from '@plumbline/core';
import { impactsFor, nextActions, notApplicableReasons, ownerRoles } from './phrases.ts';
import type { Profile } from './profiles.ts';
import { bellCurve, pick, type Random } from './random.ts';

const grades = ['inadequate', 'requires-improvement', 'good', 'outstanding'] as const;
type Grade = (typeof grades)[number];

const evidenceKinds = ['audit', 'data', 'observation', 'feedback', 'document', 'external'] as const;

/** A day of the year ending 31 March 2015, so that no evidence is stale when the board reads it in June. */
const evidenceDate = (random: Random): string => {
  const day = Math.floor(random() * 365);
  return new Date(Date.UTC(2014, 3, 1 + day)).toISOString().slice(0, 10);
};

const drawGrade = (item: CompiledItem, profile: Profile, random: Random): Grade => {
  const fixed = profile.fixed[item.code] as Grade | undefined;
  const shift = item.themes.reduce((sum, theme) => sum + (profile.themes[theme] ?? 0), 0);
  const centre = profile.base + shift;
  const drawn = Math.round(centre + 0.5 * bellCurve(random));
  // Limiting items follow the account as a whole: left to chance, they would cap half the region.
  const lowest = item.critical !== 'limiting' ? 1 : centre >= 2.5 ? 3 : 2;
  return fixed ?? grades[Math.min(4, Math.max(lowest, drawn)) - 1] ?? 'good';
};

const evidence = (item: CompiledItem, random: Random) =>
  (item.evidence.length > 0 ? item.evidence : ['review note']).slice(0, 2).map((title) => ({
    kind: pick(random, evidenceKinds),
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)} (invented)`,
    date: evidenceDate(random),
  }));

/** A graded answer as a service head might write it, or `undefined` where the item is left out. */
export const inventGradedItem = (item: CompiledItem, profile: Profile, random: Random): object | undefined => {
  const isLeftOut = random() < profile.unanswered && item.critical !== 'limiting';
  const grade = drawGrade(item, profile, random);
  const isNotApplicable = random() < 0.012 && item.critical === 'none';
  if (profile.blank.includes(item.code) || (isLeftOut && profile.fixed[item.code] === undefined)) return undefined;
  if (isNotApplicable && item.missing.includes('not-applicable'))
    return { grade: 'not-applicable', reason: pick(random, notApplicableReasons) };

  const isStrong = grade === 'good' || grade === 'outstanding';
  const isUnsupported = isStrong && random() < profile.unsupported;
  return {
    grade,
    direction: pick(random, ['improving', 'improving', 'steady', 'steady', 'declining', 'too-early']),
    confidence: pick(random, ['high', 'medium', 'medium', 'low']),
    evidence: isUnsupported ? [] : evidence(item, random),
    ...(isUnsupported ? {} : { impact: pick(random, impactsFor(item.themes)) }),
    ...(isStrong
      ? {}
      : { action: { what: pick(random, nextActions), who: pick(random, ownerRoles), by: '2015-12-31' } }),
  };
};
