import type { Gap, IndicatorSheet, ThemePart } from '../data-pack.js';
import { roundHalfUp } from '../statistics/round-half-up.js';
import { counted, listed, ofAuthorities } from '../words.js';
import type { ThemeGrade } from './theme-grades.js';
import type { ThemeRules } from './theme-rules.js';

/** What is known of one theme over all authorities. */
export interface ThemeEvidence {
  readonly theme: string;
  readonly grades: readonly ThemeGrade[];
  /** Last year's grades, empty where there are none. */
  readonly previous: readonly ThemeGrade[];
  /** Authorities that name it as a priority or a need for support. */
  readonly named: ReadonlySet<string>;
  readonly sheets: readonly IndicatorSheet[];
  readonly gaps: readonly Gap[];
  /** Recurring findings: 0, 0.5 or 1; `null` without a tracker. */
  readonly learning: number | null;
}

/** Whether an authority gave anything to judge the theme by. */
export const hasData = (grade: ThemeGrade, evidence: Pick<ThemeEvidence, 'named'>): boolean =>
  grade.value !== null || grade.limitingGraded > 0 || evidence.named.has(grade.area);

/** Authorities where the theme is weak: mean grade below the edge, a limiting item that holds a grade down, or named by themselves. */
const weakAuthorities = (evidence: ThemeEvidence, rules: ThemeRules): readonly ThemeGrade[] =>
  evidence.grades.filter(
    (grade) =>
      (grade.value !== null && grade.value < rules.weakBelow) || grade.limiting > 0 || evidence.named.has(grade.area),
  );

/**
 * The six parts of a theme's index, each 0 to 1 or `null` where it cannot be told:
 *
 * - prevalence: share of authorities with data where the theme is weak
 * - severity: over those, mean of `(4 - grade)/3` plus 0.2 for each limiting item at 1, at most 1 each; 0 where none is weak
 * - data: share of authority-indicator pairs in band D or significantly worse than England
 * - trend: share declining minus share improving since last year, from -1..1 put on 0..1
 * - gap: share of authorities whose self-view is more positive than their data
 * - learning: recurring findings of reviews and audits
 */
export function themeParts(evidence: ThemeEvidence, rules: ThemeRules): readonly ThemePart[] {
  const of: { readonly [part in ThemePart['part']]: Told } = {
    prevalence: prevalence(evidence, rules),
    severity: severity(evidence, rules),
    data: dataPart(evidence),
    trend: trend(evidence, rules),
    gap: gapPart(evidence),
    learning: learning(evidence),
  };
  const order: readonly ThemePart['part'][] = ['prevalence', 'severity', 'data', 'trend', 'gap', 'learning'];
  return order.map((part) => ({ part, weight: rules.weights[part], ...of[part] }));
}

type Told = Pick<ThemePart, 'value' | 'sentence'>;

const cannotTell = (sentence: string): Told => ({ value: null, sentence });

function prevalence(evidence: ThemeEvidence, rules: ThemeRules): Told {
  const of = evidence.grades.filter((grade) => hasData(grade, evidence)).length;
  if (of === 0) return cannotTell('No authority assessed itself on this theme.');
  const weak = weakAuthorities(evidence, rules).length;
  return {
    value: weak / of,
    sentence: `${ofAuthorities(weak, of, 'is', 'are')} weak on it${howWeak(evidence, rules)}.`,
  };
}

/** In which ways; an authority may be weak in more than one. */
function howWeak(evidence: ThemeEvidence, { weakBelow }: ThemeRules): string {
  const low = evidence.grades.filter(({ value }) => value !== null && value < weakBelow).length;
  const limited = evidence.grades.filter(({ limiting }) => limiting > 0).length;
  const named = evidence.grades.filter(({ area }) => evidence.named.has(area)).length;
  const ways = [
    ...(low > 0 ? [`${low} with a mean grade below ${weakBelow}`] : []),
    ...(limited > 0 ? [`${limited} with a limiting item (★★) that holds a grade down`] : []),
    ...(named > 0 ? [`${named} naming it as a priority or a need for support`] : []),
  ];
  return ways.length === 0 ? '' : `: ${listed(ways)}`;
}

function severity(evidence: ThemeEvidence, rules: ThemeRules): Told {
  if (evidence.grades.every((grade) => !hasData(grade, evidence))) {
    return cannotTell('No authority assessed itself on this theme.');
  }
  const weak = weakAuthorities(evidence, rules);
  if (weak.length === 0) return { value: 0, sentence: 'No authority is weak on it.' };
  const graded = weak.flatMap(({ value, limitingAtOne }) =>
    value === null ? [] : [{ value, each: Math.min(1, (4 - value) / 3 + 0.2 * limitingAtOne) }],
  );
  if (graded.length === 0) return cannotTell('The authorities where it is weak answered too little to grade it.');
  const mean = average(graded.map(({ value }) => value));
  const atOne = weak.reduce((sum, { limitingAtOne }) => sum + limitingAtOne, 0);
  const limiting =
    atOne === 0 ? '' : `; ${counted(atOne, 'limiting item is', 'limiting items are')} at the lowest grade`;
  const sentence = `Where it is weak the mean grade is ${roundHalfUp(mean, 1).toFixed(1)}${limiting}.`;
  return { value: average(graded.map(({ each }) => each)), sentence };
}

function dataPart({ theme, sheets }: ThemeEvidence): Told {
  const cells = sheets
    .filter((sheet) => sheet.themes.includes(theme) && sheet.polarity !== 'neither')
    .flatMap((sheet) => sheet.cells)
    .filter(({ band, versusEngland }) => band !== null || versusEngland !== null);
  if (cells.length === 0) return cannotTell('No figure with a better and a worse end can be compared on this theme.');
  const worst = cells.filter(({ band, versusEngland }) => band === 'D' || versusEngland === 'worse').length;
  const where = 'in the worst quarter of England or significantly worse than England';
  const sentence = `${worst} of ${counted(cells.length, 'figure', 'figures')} ${worst === 1 ? 'is' : 'are'} ${where}.`;
  return { value: worst / cells.length, sentence };
}

function trend({ grades, previous }: ThemeEvidence, { trendTolerance }: ThemeRules): Told {
  const changes = grades.flatMap(({ area, value }) => {
    const before = previous.find((grade) => grade.area === area)?.value ?? null;
    return value === null || before === null ? [] : [value - before];
  });
  if (changes.length === 0) return cannotTell('There is no self-assessment of the year before to compare with.');
  const declining = changes.filter((change) => change < -trendTolerance).length;
  const improving = changes.filter((change) => change > trendTolerance).length;
  const value = ((declining - improving) / changes.length + 1) / 2;
  const of = counted(changes.length, 'authority', 'authorities');
  return { value, sentence: `Of ${of} with last year's grade, ${declining} declined and ${improving} improved.` };
}

function gapPart({ gaps }: ThemeEvidence): Told {
  const told = gaps.filter(({ verdict }) => verdict !== 'cannot-tell');
  if (told.length === 0) return cannotTell('Self-view and data cannot be set side by side on this theme.');
  const positive = told.filter(({ verdict }) => verdict === 'more-positive').length;
  const sentence = `${ofAuthorities(positive, told.length, 'sees itself', 'see themselves')} more positively than the data.`;
  return { value: positive / told.length, sentence };
}

function learning({ learning: value }: ThemeEvidence): Told {
  if (value === null) return cannotTell('There is no tracker of reviews and audits to tell by.');
  const found = value === 0 ? 'No finding recurs' : value < 1 ? 'Findings recur in some' : 'Findings recur';
  return { value, sentence: `${found} in reviews and audits.`.replace('some in reviews', 'some reviews') };
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Weighted mean of the parts that can be told; the weight of the others is shared out among them in proportion.
 *
 * @returns 0 to 1; `null` where prevalence cannot be told, since then no authority gave data, or no told part has weight
 */
export function themeIndex(parts: readonly ThemePart[]): number | null {
  if (parts.find(({ part }) => part === 'prevalence')?.value === null) return null;
  const told = parts.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]));
  const weight = told.reduce((sum, one) => sum + one.weight, 0);
  return weight === 0 ? null : told.reduce((sum, one) => sum + one.weight * one.value, 0) / weight;
}
