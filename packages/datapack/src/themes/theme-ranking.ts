import type { Authority, ThemeRanking } from '../data-pack.js';
import type { ThemeTaxonomy } from '../pack-documents.js';
import { roundHalfUp } from '../statistics/round-half-up.js';
import { listed } from '../words.js';
import type { ThemeGrade } from './theme-grades.js';
import { hasData, type ThemeEvidence, themeIndex, themeParts } from './theme-parts.js';
import type { ThemeRules } from './theme-rules.js';

/** How one theme stands in the region, with the reasons if it is shortlisted. */
export function themeRanking(
  theme: ThemeTaxonomy['themes'][number],
  evidence: ThemeEvidence,
  authorities: readonly Authority[],
  rules: ThemeRules,
): ThemeRanking {
  const parts = themeParts(evidence, rules);
  const count = evidence.grades.filter((grade) => hasData(grade, evidence)).length;
  const reasons = shortlistReasons(evidence, parts, authorities, rules);
  return {
    theme: theme.slug,
    title: theme.title,
    meaning: theme.meaning,
    index: themeIndex(parts),
    parts,
    isShortlisted: reasons.length > 0,
    reasons,
    confidence: confidence(count, authorities.length),
    count,
    grades: evidence.grades.map(({ area, value, band, status }) => ({ area, value, band, status })),
    weakest: byGrade(evidence.grades, (value) => value < rules.weakBelow, 1),
    strongest: byGrade(evidence.grades, (value) => value >= 3, -1),
  };
}

/** Shortlisted when enough authorities are weak on it, or any has a limiting item at the lowest grade. */
function shortlistReasons(
  evidence: ThemeEvidence,
  parts: ThemeRanking['parts'],
  authorities: readonly Authority[],
  rules: ThemeRules,
): readonly string[] {
  const prevalence = parts.find(({ part }) => part === 'prevalence');
  const nameOf = (area: string) => authorities.find(({ code }) => code === area)?.name ?? area;
  const atOne = evidence.grades.filter(({ limitingAtOne }) => limitingAtOne > 0).map(({ area }) => nameOf(area));
  const isPrevalent = prevalence?.value !== null && prevalence !== undefined && prevalence.value >= rules.shortlistFrom;
  return [
    ...(isPrevalent ? [prevalence.sentence] : []),
    ...(atOne.length > 0 ? [`A limiting item (★★) stands at the lowest grade in ${listed(atOne)}.`] : []),
  ];
}

/**
 * High when nine in ten authorities gave data, low when fewer than six in ten or fewer than four did, else medium: few or
 * missing authorities lower confidence.
 */
export function confidence(count: number, authorities: number): ThemeRanking['confidence'] {
  if (count < 4 || count < 0.6 * authorities) return 'low';
  return count >= 0.9 * authorities ? 'high' : 'medium';
}

/** Up to three authorities that fit, lowest (1) or highest (-1) first, ties in the order of the region. */
function byGrade(
  grades: readonly ThemeGrade[],
  fits: (value: number) => boolean,
  direction: 1 | -1,
): readonly string[] {
  return grades
    .flatMap(({ area, value }) => (value !== null && fits(value) ? [{ area, value }] : []))
    .sort((a, b) => direction * (a.value - b.value))
    .slice(0, 3)
    .map(({ area }) => area);
}

/** Strongest candidate first; a theme without an index last; ties by slug. */
export const rankThemes = (themes: readonly ThemeRanking[]): readonly ThemeRanking[] =>
  [...themes].sort(
    (a, b) => rounded(b.index) - rounded(a.index) || (a.theme < b.theme ? -1 : a.theme > b.theme ? 1 : 0),
  );

/** Equal indexes may differ in binary dust. */
const rounded = (index: number | null): number => (index === null ? -1 : roundHalfUp(index, 9));
