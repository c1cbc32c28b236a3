import type { ReportContext } from './report-context.js';

export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

const entries: readonly (ContentsEntry & { readonly isFor: (context: ReportContext) => boolean })[] = [
  {
    id: 'headlines',
    title: 'What the board should look at',
    about: 'The few things to talk about first, and what is incomplete',
    isFor: () => true,
  },
  {
    id: 'rug',
    title: 'Every figure at a glance',
    about: 'Indicators by authority, with English quarters',
    isFor: ({ pack }) => pack.indicators.length > 0,
  },
  {
    id: 'grades',
    title: 'Self-assessment grades',
    about: 'Section by authority, with what limits each grade',
    isFor: ({ pack }) => pack.grades.length > 0,
  },
  {
    id: 'gaps',
    title: 'Self-view beside the figures',
    about: 'Where what is said and what is counted part company',
    isFor: ({ pack }) => pack.gaps.length > 0,
  },
  {
    id: 'themes',
    title: 'Themes, ranked',
    about: 'Six parts of the index, reasons, who could help',
    isFor: ({ pack }) => pack.themes.length > 0,
  },
  {
    id: 'indicators',
    title: 'Indicator by indicator',
    about: 'A chart and a table for each',
    isFor: ({ pack }) => pack.indicators.length > 0,
  },
  {
    id: 'flags',
    title: 'Flags',
    about: 'What each self-assessment raised',
    isFor: ({ pack }) => pack.flags.length > 0,
  },
  {
    id: 'authorities',
    title: 'Authority by authority',
    about: 'The pack turned to one authority at a time',
    isFor: ({ pack }) => pack.authorities.length > 0,
  },
  {
    id: 'quality',
    title: 'Completeness and data quality',
    about: 'Returns, missing figures, issues found',
    isFor: () => true,
  },
  { id: 'methods', title: 'Methods and glossary', about: 'How each number was made', isFor: () => true },
  { id: 'sources', title: 'Sources and licence', about: 'Where the figures come from', isFor: () => true },
];

/** What this pack has, in the order of the page. */
export const contentsOf = (context: ReportContext): readonly ContentsEntry[] =>
  entries.filter(({ isFor }) => isFor(context));

export const sectionTitle = (id: string): string => entries.find((entry) => entry.id === id)?.title ?? id;
