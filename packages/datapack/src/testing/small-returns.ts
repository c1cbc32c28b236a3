import type {
  BandRef,
  CapHit,
  CompiledBandSet,
  CompiledInstrument,
  CompiledItem,
  CompiledScore,
  Flag,
  ScoreResult,
  TraceInput,
} from '@plumbline/core';
import type { ScoredResponse } from '../pack-input.js';

/** An instrument and results written by hand, small enough to check by eye: two sections and an overall. */

const en = (title: string, more: { readonly [key: string]: string } = {}) => ({ en: { title, ...more } });

const grades: readonly BandRef[] = [
  { band: 'outstanding', value: 4 },
  { band: 'good', value: 3 },
  { band: 'requires-improvement', value: 2 },
  { band: 'inadequate', value: 1 },
];

const titles = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];

export const bandOf = (value: number): BandRef => {
  const found = grades.find((grade) => grade.value === value);
  if (!found) throw new Error(`No grade ${value}`);
  return found;
};

const g4: CompiledBandSet = {
  id: 'g4',
  bands: grades.map(({ band, value }, at) => ({
    band,
    value,
    from: at === 3 ? null : value - 0.5,
    if: null,
    texts: en(titles[at] ?? ''),
  })),
};

const score = (id: string, title: string, more: Partial<CompiledScore> = {}): CompiledScore => ({
  id,
  of: { kind: 'items', items: [0], from: 'section' },
  method: 'mean',
  weights: [1],
  scale: { value: 1, weight: 1 },
  missing: 'exclude',
  minCoverage: 0.7,
  minAnswered: 0,
  places: 1,
  atLeast: null,
  ties: 'lowest',
  floor: 'minimum',
  lookup: null,
  formula: null,
  ranges: [null],
  bands: 0,
  caps: [],
  rules: [],
  weight: 1,
  texts: en(title),
  ...more,
});

const item = (key: string, title: string, more: Partial<CompiledItem> = {}): CompiledItem => ({
  key,
  code: key,
  pointer: `/${key}`,
  section: 0,
  rowsOf: null,
  kind: 'choice',
  composite: null,
  options: [],
  weight: 1,
  critical: 'none',
  reverse: false,
  range: { min: 1, max: 4 },
  themes: [],
  indicators: [],
  when: null,
  required: 'no',
  missing: [],
  unit: null,
  control: null,
  duty: null,
  confidentiality: null,
  evidence: [],
  declares: null,
  schema: {},
  texts: en(title),
  ...more,
});

const options = grades.map(({ band, value }) => ({ code: band, value, missing: null, texts: {} }));

const section = (key: string) => ({
  key,
  code: key,
  pointer: `/${key}`,
  parent: null,
  weight: 1,
  when: null,
  repeats: { noun: 'row', key: [], derived: [], checks: [] },
  texts: en(key),
});

const themeOption = (code: string) => ({ code, value: null, missing: null, texts: {} });

export const instrument: CompiledInstrument = {
  format: 1,
  address: 'https://example.org/instruments/small/1.0.0.json',
  id: 'small',
  version: '1.0.0',
  edition: '2015',
  languages: ['en'],
  texts: en('A small self-assessment'),
  sections: [{ ...section(''), pointer: '', repeats: null }, section('priorities'), section('supportOffers')],
  items: [
    item('screening', 'Every contact is screened', { critical: 'limiting' }),
    item('declaredHelp', 'Our judgement', { options, declares: 0 }),
    item('priorityTheme', 'Theme', {
      pointer: '/priorities/-/priorityTheme',
      section: 1,
      rowsOf: 1,
      options: ['voice', 'workforce'].map(themeOption),
    }),
    item('offerTheme', 'Theme', {
      pointer: '/supportOffers/-/offerTheme',
      section: 2,
      rowsOf: 2,
      options: ['voice', 'workforce'].map(themeOption),
    }),
  ],
  bandSets: [g4],
  scores: [
    score('help', 'Help and protection', {
      caps: [{ id: 'stars/0', each: 'input', if: { op: 'literal', value: true }, to: 3, texts: {} }],
    }),
    score('overall', 'Overall', {
      of: { kind: 'scores', scores: [0, 2] },
      method: 'decision',
      rules: [{ if: null, band: 1, texts: { en: { because: 'services and leaders are good' } } }],
    }),
    score('leaders', 'Leaders'),
    score('vacancies', 'Vacancies', { bands: null }),
  ],
  themeScores: [score('voice', 'Voice'), score('workforce', 'Workforce')],
  flags: [
    {
      id: 'unsupported',
      kind: 'condition',
      severity: 'attention',
      each: 'item',
      if: null,
      parameters: {},
      themes: [],
      texts: en('Grade without dated evidence'),
    },
  ],
  schema: { draft: {}, final: {} },
};

export const input = (id: string, value: number, critical: TraceInput['critical'] = 'none'): TraceInput => ({
  id,
  kind: 'item',
  state: 'answered',
  value,
  band: null,
  weight: 1,
  critical,
});

export const scoreResult = (id: string, value: number | null, more: Partial<ScoreResult> = {}): ScoreResult => ({
  id,
  status: value === null ? 'insufficient' : 'scored',
  value,
  fraction: null,
  band: value === null ? null : bandOf(Math.round(value)),
  bandBeforeCaps: null,
  coverage: { answered: 4, applicable: 4, share: 1 },
  bounds: { lowest: null, highest: null, lowestBand: null, highestBand: null, tight: true },
  cappedBy: [],
  mayCap: [],
  trace: { method: 'mean', inputs: [], sum: null, rules: [], bands: [], minCoverage: 0.7 },
  ...more,
});

export const capHit = (to: number, because: string | null): CapHit => ({ cap: 'stars/0', to: bandOf(to), because });

interface Given {
  readonly themes?: readonly ScoreResult[];
  readonly scores?: readonly ScoreResult[];
  readonly answers?: unknown;
  readonly flags?: readonly Flag[];
  readonly invented?: boolean;
  readonly instrument?: CompiledInstrument;
}

/** A response with its result, of an authority. */
export const returned = (area: string, given: Given = {}): ScoredResponse => {
  const of = given.instrument ?? instrument;
  return {
    instrument: of,
    response: {
      instrument: { id: of.id, version: of.version },
      organisation: area,
      period: '2015',
      state: 'submitted',
      revision: 1,
      views: [{ id: 'self', kind: 'self', by: {}, answers: given.answers ?? {} }],
      ...(given.invented === undefined ? {} : { invented: given.invented }),
    },
    result: {
      instrument: { id: of.id, version: of.version, address: of.address },
      engine: '0',
      scores: given.scores ?? ['help', 'overall', 'leaders', 'vacancies'].map((id) => scoreResult(id, 3)),
      themes: given.themes ?? [],
      flags: given.flags ?? [],
      states: { answered: 3, unanswered: 1, 'not-applicable': 0, 'not-known': 0, declined: 0, hidden: 2 },
    },
  };
};
