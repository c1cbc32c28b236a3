import type { BenchInstrument, Question } from '../instrument.js';
import { themeSlugs } from '../instrument-parts.js';

export const grades = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;

/** Points of a grade by its place in `grades`. */
export const pointsOf = ({ reverse }: Question, grade: number): number => (reverse ? grade + 1 : 4 - grade);

export interface GradedGroup {
  readonly items: readonly Question[];
  readonly minCoverage: number;
  /** The limiting question of a section. */
  readonly star: Question | null;
}

/** Sections, then themes. */
export function gradedGroups({ sections, questions }: BenchInstrument): readonly GradedGroup[] {
  const graded = questions.filter(({ kind }) => kind === 'graded');
  const bySection = sections.map((_, section): GradedGroup => {
    const items = graded.filter((question) => question.section === section);
    return { items, minCoverage: 0.7, star: items.find(({ critical }) => critical === 'limiting') ?? null };
  });
  const byTheme = themeSlugs.map((slug): GradedGroup => {
    const items = graded.filter(({ themes }) => themes.includes(slug));
    return { items, minCoverage: 0.5, star: null };
  });
  return [...bySection, ...byTheme.filter(({ items }) => items.length > 0)];
}

export const sectionWeight = (section: number): number => (section % 3) + 1;

/** Bands by ordinal as a peer tells them, `null` for none: the sections, then the themes, then the overall. */
export type Bands = readonly (number | null)[];
