/**
 * How each authority is made to see itself. Nothing here is known of any council: the numbers were chosen so that the
 * pack has something of everything to show beside the real figures of 2015. The notes name the figures they are set against.
 */
export interface Profile {
  readonly code: string;
  /** Where its grades centre, 1 to 4. */
  readonly base: number;
  /** Added to `base` for items with the theme. */
  readonly themes: Readonly<Record<string, number>>;
  /** Share of items left unanswered. */
  readonly unanswered: number;
  /** Share of strong grades that lack dated evidence or an impact statement. */
  readonly unsupported: number;
  /** How far the declared judgement lies above the indicative one, in grades. */
  readonly declaredAbove: 0 | 1;
  /** Item codes fixed at a grade, whatever else is drawn. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Codes of items that are not answered at all. */
  readonly blank: readonly string[];
}

const ordinary = { themes: {}, unanswered: 0.01, unsupported: 0.08, declaredAbove: 0, fixed: {}, blank: [] } as const;

export const profiles: readonly Profile[] = [
  // Over-confident: 51% of assessments in time, 45% agency, 29% of care leavers in education or work, all worst quarter.
  {
    ...ordinary,
    code: 'E06000055',
    base: 3.1,
    themes: { voice: -0.7, workforce: 0.4, 'assess-plan': 0.3, 'care-leavers': 0.5 },
    unsupported: 0.35,
    declaredAbove: 1,
  },
  { ...ordinary, code: 'E06000056', base: 2.9, themes: { 'dom-abuse': -1, send: -0.5, voice: -0.5, placements: 0.3 } },
  // Incomplete: a fifth of the items left out.
  {
    ...ordinary,
    code: 'E06000032',
    base: 2.8,
    themes: { exploit: -0.9, 'dom-abuse': -0.8, 'care-leavers': 0.6 },
    unanswered: 0.2,
  },
  {
    ...ordinary,
    code: 'E10000003',
    base: 2.9,
    themes: { placements: -0.8, exploit: -0.7, 'assess-plan': 0.3, learning: 0.4 },
    // A whole section waiting for another service to write it.
    blank: ['ed1', 'ed2', 'ed3', 'ed4', 'ed5', 'ed6', 'ed7', 'ls10.1', 'ls10.2', 'ls10.3', 'ls10.4', 'ls10.5'],
  },
  // Harder on itself than the figures are.
  {
    ...ordinary,
    code: 'E06000031',
    base: 2.4,
    themes: { voice: -0.3, attainment: -0.5, 'cla-outcomes': -0.2, leadership: 0.6, partnership: 0.5 },
    unsupported: 0.02,
  },
  {
    ...ordinary,
    code: 'E10000012',
    base: 3.3,
    themes: { send: -0.8, 'dom-abuse': -1, 'early-help': 0.2, 'front-door': 0.2, leadership: 0.3 },
    unsupported: 0.15,
  },
  // One limiting item at the lowest grade: children waiting unallocated, in an otherwise good account.
  {
    ...ordinary,
    code: 'E06000033',
    base: 3,
    themes: { workforce: -0.5, exploit: -0.6, learning: 0.3 },
    fixed: { hp3: 'inadequate', 'ls3.2': 'inadequate' },
  },
  {
    ...ordinary,
    code: 'E06000034',
    base: 2.8,
    themes: { permanence: -0.7, workforce: -0.6, 'care-leavers': -0.4, attainment: 0.4, finance: 0.4 },
  },
  {
    ...ordinary,
    code: 'E10000015',
    base: 3.2,
    themes: { voice: -0.8, exploit: -0.9, 'assess-plan': -0.4, send: 0.3, attainment: 0.5 },
    unsupported: 0.12,
  },
  {
    ...ordinary,
    code: 'E10000020',
    base: 2.6,
    themes: { inclusion: -0.5, attainment: -0.7, 'dom-abuse': -0.6, permanence: 0.5, partnership: 0.4, workforce: 0.3 },
  },
  {
    ...ordinary,
    code: 'E10000029',
    base: 2.8,
    themes: { attainment: -0.6, 'front-door': -0.4, voice: -0.5, emh: -0.4, workforce: 0.5, leadership: 0.3 },
  },
];
