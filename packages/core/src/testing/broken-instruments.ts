import { commonAddress, documents, instrumentDocument } from './instrument-document.js';

/** A mistake made in the small sound instrument, and what `check` must say of it. */
export interface BrokenInstrument {
  readonly code: string;
  /** JSON pointer to new value; `undefined` takes away. Made in the instrument, or in a document by its address. */
  readonly edits: readonly (readonly [pointer: string, value: unknown])[];
  readonly commonEdits?: readonly (readonly [pointer: string, value: unknown])[];
  readonly withoutDocument?: string;
  readonly path: string;
  readonly found: unknown;
  readonly expected?: string;
  readonly suggestion?: string;
}

type Json = Record<string, unknown>;

const edited = <T extends object>(document: T, edits: BrokenInstrument['edits']): T => {
  for (const [pointer, value] of edits) {
    const steps = pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop() ?? '';
    const holder = steps.reduce<Json>((node, step) => node[step] as Json, document as Json);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return document;
};

export const brokenDocument = ({ edits, commonEdits = [], withoutDocument = '' }: BrokenInstrument) => {
  const { [withoutDocument]: _, ...rest } = documents() as Record<string, object>;
  const common = rest[commonAddress];
  if (common !== undefined) edited(common, commonEdits);
  return { instrument: edited(structuredClone(instrumentDocument()) as object, edits), documents: rest };
};

const x = '/x-instrument';
const governance = '/properties/governance/properties';
const chair = `${governance}/chairIndependent`;
const learning = '/properties/learningSection/properties';
const when = `${governance}/chairGap/x-item/when`;
const scores = `${x}/scores`;
const bands = (...list: readonly unknown[]) => [[`${x}/bands/g4`, list]] as const;
const plainBands = [
  { band: 'outstanding', value: 4, from: 3.5 },
  { band: 'good', value: 3, from: 2.6 },
  { band: 'requires-improvement', value: 2, from: 1.75 },
  { band: 'inadequate', value: 1 },
] as const;
const [outstanding, good, requiresImprovement, inadequate] = plainBands;
const condition = (json: unknown) => [[when, json]] as const;
const openBand = { band: 'good', value: 3 };
let deep: unknown = { var: 'governance.chairInPost' };
for (let level = 0; level < 33; level += 1) deep = { '!': deep };

export const brokenInstruments: readonly BrokenInstrument[] = [
  {
    code: 'key-unknown',
    edits: [[`${chair}/x-item/wieght`, 2]],
    path: `${chair}/x-item/wieght`,
    found: 'wieght',
    suggestion: 'weight',
  },
  {
    code: 'key-unknown',
    edits: [[`${governance}/chairGap/pattern`, '(a+)+$']],
    path: `${governance}/chairGap/pattern`,
    found: 'pattern',
  },
  { code: 'key-unknown', edits: [[`${x}/score`, {}]], path: `${x}/score`, found: 'score', suggestion: 'scores' },
  {
    code: 'key-missing',
    edits: [[`${chair}/x-item/code`, undefined]],
    path: `${chair}/x-item`,
    found: null,
    expected: 'code',
  },
  {
    code: 'key-malformed',
    edits: [['/properties/Chair', { type: 'string', 'x-item': { code: '9' } }]],
    path: '/properties/Chair',
    found: 'Chair',
    expected: 'letters and digits, a letter first',
  },
  {
    code: 'wrong-type',
    edits: [[`${chair}/x-item/weight`, '2']],
    path: `${chair}/x-item/weight`,
    found: 'string',
    expected: 'number',
  },
  {
    code: 'value-not-allowed',
    edits: [[`${scores}/governance/method`, 'maen']],
    path: `${scores}/governance/method`,
    found: 'maen',
    suggestion: 'mean',
  },
  { code: 'too-short', edits: [['/title', '']], path: '/title', found: '', expected: '>= 1' },
  {
    code: 'too-long',
    edits: [
      [`${learning}/partners/items/oneOf/0/x-option`, {}],
      [`${x}/id`, 'a'.repeat(101)],
    ],
    path: `${x}/id`,
    found: `${'a'.repeat(57)}…`,
    expected: '<= 100',
  },
  {
    code: 'entry-repeated',
    edits: [[`${chair}/x-item/themes`, ['leadership', 'leadership']]],
    path: `${chair}/x-item/themes`,
    found: 'entries 0 and 1',
  },
  {
    code: 'number-out-of-range',
    edits: [[`${scores}/governance/minCoverage`, 70]],
    path: `${scores}/governance/minCoverage`,
    found: 70,
    expected: '<= 1',
  },
  {
    code: 'weight-not-positive',
    edits: [[`${chair}/x-item/weight`, -2]],
    path: `${chair}/x-item/weight`,
    found: -2,
    expected: '> 0',
  },
  { code: 'text-malformed', edits: [[`${x}/version`, '1.0']], path: `${x}/version`, found: '1.0' },
  { code: 'text-malformed', edits: [[`${chair}/$ref`, '#']], path: `${chair}/$ref`, found: '#' },
  {
    code: 'dialect-unknown',
    edits: [[`${x}/dialect`, 'https://schemas.plumbline.example/meta/instrument/2.0.0.json']],
    path: `${x}/dialect`,
    found: 'https://schemas.plumbline.example/meta/instrument/2.0.0.json',
    suggestion: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
  },
  {
    code: 'document-missing',
    edits: [],
    withoutDocument: 'https://schemas.plumbline.example/themes/childrens-services/1.0.0.json',
    path: `${x}/themes`,
    found: null,
    expected: 'https://schemas.plumbline.example/themes/childrens-services/1.0.0.json',
  },
  {
    code: 'document-unsound',
    edits: [],
    commonEdits: [['/$defs/grade', { constructor: {} }]],
    path: `${x}/bands/g4/use`,
    found: 'key-forbidden',
  },
  {
    code: 'address-invalid',
    edits: [[`${chair}/$ref`, 'http://[/1.0.0.json#/$defs/gradedItem']],
    path: `${chair}/$ref`,
    found: 'http://[/1.0.0.json#/$defs/gradedItem',
  },
  {
    code: 'reference-broken',
    edits: [[`${chair}/$ref`, '../../common/1.0.0.json#/$defs/gradeditem']],
    path: `${chair}/$ref`,
    found: '../../common/1.0.0.json#/$defs/gradeditem',
  },
  {
    code: 'use-has-circle',
    edits: [[`${x}/bands/g4/use`, '#/x-instrument/bands/g4']],
    path: `${x}/bands/g4/use`,
    found: '#/x-instrument/bands/g4',
  },
  {
    code: 'definition-has-circle',
    edits: [['/$defs', { a: { type: 'array', items: { $ref: '#/$defs/b' } }, b: { $ref: '#/$defs/a' } }]],
    path: '/$defs/a',
    found: 'a -> b -> a',
  },
  {
    code: 'definition-has-circle',
    edits: [['/$defs', { a: { $ref: '#/$defs/a' } }]],
    path: '/$defs/a',
    found: 'a -> a',
  },
  {
    code: 'definition-too-large',
    edits: [
      [
        '/$defs',
        Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [
            `d${at}`,
            at === 0
              ? { type: 'string' }
              : {
                  type: 'object',
                  properties: { a: { $ref: `#/$defs/d${at - 1}` }, b: { $ref: `#/$defs/d${at - 1}` } },
                },
          ]),
        ),
      ],
    ],
    path: '/$defs/d12',
    found: 'd12',
  },
  {
    code: 'date-not-in-calendar',
    edits: [[`${x}/validFrom`, '2015-02-30']],
    path: `${x}/validFrom`,
    found: '2015-02-30',
  },
  {
    code: 'validity-reversed',
    edits: [[`${x}/validTo`, '2014-03-31']],
    path: `${x}/validTo`,
    found: '2014-03-31',
    expected: '>= 2015-04-01',
  },
  {
    code: 'language-not-declared',
    edits: [['/x-text', { fr: { title: 'Un petit questionnaire' } }]],
    path: '/x-text/fr',
    found: 'fr',
  },
  {
    code: 'translation-of-nothing',
    edits: [['/properties/governance/x-text', { cy: { guidance: 'Canllaw' } }]],
    path: '/properties/governance/x-text/cy/guidance',
    found: 'guidance',
  },
  {
    code: 'item-key-repeated',
    edits: [[`${learning}/attendance`, { type: 'string', 'x-item': { code: '2.9' } }]],
    path: `${learning}/attendance`,
    found: 'attendance',
  },
  {
    code: 'item-code-repeated',
    edits: [[`${learning}/partners/x-item/code`, '1.1']],
    path: `${learning}/partners/x-item/code`,
    found: '1.1',
  },
  {
    code: 'section-code-repeated',
    edits: [['/properties/learningSection/x-section/code', '1']],
    path: '/properties/learningSection/x-section/code',
    found: '1',
  },
  {
    code: 'annotation-misplaced',
    edits: [[`${learning}/partners/items/x-item`, { code: '2.3' }]],
    path: `${learning}/partners/items/x-item`,
    found: '2.3',
  },
  {
    code: 'answer-without-type',
    edits: [[`${governance}/chairGap/type`, undefined]],
    path: `${governance}/chairGap`,
    found: null,
  },
  {
    code: 'required-unknown',
    edits: [['/properties/governance/required', ['chairIndependant']]],
    path: '/properties/governance/required/0',
    found: 'chairIndependant',
    suggestion: 'chairIndependent',
  },
  {
    code: 'required-while-hidden',
    edits: [['/properties/governance/required', ['chairGap']]],
    path: when,
    found: 'chairGap',
  },
  {
    code: 'answer-part-unknown',
    edits: [
      [
        '/$defs',
        {
          part: {
            type: 'object',
            properties: { grade: { type: 'number' } },
            'x-answer': { score: 'grade', evidence: 'grades' },
          },
        },
      ],
    ],
    path: '/$defs/part/x-answer/evidence',
    found: 'grades',
    suggestion: 'grade',
  },
  {
    code: 'limits-reversed',
    edits: [['/properties/workforce/items/properties/inPostFte/maximum', -1]],
    path: '/properties/workforce/items/properties/inPostFte/maximum',
    found: -1,
    expected: '>= 0',
  },
  {
    code: 'option-repeated',
    edits: [[`${learning}/partners/items/oneOf/1/const`, 'police']],
    path: `${learning}/partners/items/oneOf/1/const`,
    found: 'police',
  },
  {
    code: 'option-unknown',
    edits: [[`${chair}/x-item/levels`, { goood: 'Appraised yearly' }]],
    path: `${chair}/x-item/levels/goood`,
    found: 'goood',
    suggestion: 'good',
  },
  {
    code: 'option-value-and-missing',
    edits: [
      [
        `${governance}/chairInPost/oneOf`,
        [
          { const: 'yes', title: 'Yes', 'x-option': { value: 1 } },
          { const: 'no', title: 'No', 'x-option': { value: 0, missing: 'declined' } },
        ],
      ],
    ],
    path: `${governance}/chairInPost/oneOf/1/x-option`,
    found: 'no',
  },
  {
    code: 'option-without-value',
    edits: [[`${governance}/chairInPost/oneOf/0/x-option`, { value: 1 }]],
    path: `${governance}/chairInPost`,
    found: 'no',
  },
  {
    code: 'choices-not-unique',
    edits: [[`${learning}/partners/uniqueItems`, undefined]],
    path: `${learning}/partners`,
    found: null,
  },
  {
    code: 'missing-state-not-offered',
    edits: [[`${chair}/x-item/missing`, ['declined']]],
    path: `${chair}/x-item/missing/0`,
    found: 'declined',
    expected: 'not-applicable',
  },
  {
    code: 'reverse-without-range',
    edits: [['/properties/workforce/items/properties/inPostFte/x-item/reverse', true]],
    path: '/properties/workforce/items/properties/inPostFte/x-item/reverse',
    found: true,
  },
  {
    code: 'themes-not-named',
    edits: [[`${x}/themes`, undefined]],
    path: `${chair}/x-item/themes/0`,
    found: 'leadership',
  },
  {
    code: 'theme-unknown',
    edits: [[`${chair}/x-item/themes`, ['leadrship']]],
    path: `${chair}/x-item/themes/0`,
    found: 'leadrship',
    suggestion: 'leadership',
  },
  {
    code: 'indicators-not-named',
    edits: [[`${x}/indicators`, undefined]],
    path: '/properties/workforce/items/properties/inPostFte/x-item/indicators/0',
    found: 'vacancy-rate',
  },
  {
    code: 'indicator-unknown',
    edits: [['/properties/workforce/items/properties/inPostFte/x-item/indicators', ['vacancy']]],
    path: '/properties/workforce/items/properties/inPostFte/x-item/indicators/0',
    found: 'vacancy',
    expected: 'vacancy-rate',
  },
  {
    code: 'column-unknown',
    edits: [['/properties/workforce/x-section/key', ['rôle']]],
    path: '/properties/workforce/x-section/key/0',
    found: 'rôle',
  },
  {
    code: 'column-unknown',
    edits: [['/properties/workforce/x-section/key', ['rol']]],
    path: '/properties/workforce/x-section/key/0',
    found: 'rol',
    suggestion: 'role',
  },
  {
    code: 'derived-repeats-column',
    edits: [['/properties/workforce/x-section/derived/role', { formula: { '+': [{ var: 'inPostFte' }, 1] } }]],
    path: '/properties/workforce/x-section/derived/role',
    found: 'role',
  },
  {
    code: 'check-repeated',
    edits: [
      [
        '/properties/workforce/x-section/checks/1',
        { id: 'some-in-post', that: { '>': [{ var: 'vacancyFte' }, 0] }, severity: 'error' },
      ],
    ],
    path: '/properties/workforce/x-section/checks/1/id',
    found: 'some-in-post',
  },
  {
    code: 'inputs-not-one-thing',
    edits: [[`${scores}/governance/of`, { section: 'governance', theme: 'voice' }]],
    path: `${scores}/governance/of`,
    found: '{ section, theme }',
  },
  {
    code: 'section-unknown',
    edits: [[`${scores}/governance/of/section`, 'governence']],
    path: `${scores}/governance/of/section`,
    found: 'governence',
    suggestion: 'governance',
  },
  {
    code: 'section-repeats',
    edits: [[`${scores}/governance/of/section`, 'workforce']],
    path: `${scores}/governance/of/section`,
    found: 'workforce',
  },
  {
    code: 'item-unknown',
    edits: [[`${scores}/learning/of/items`, ['review']]],
    path: `${scores}/learning/of/items/0`,
    found: 'review',
    suggestion: 'reviews',
  },
  {
    code: 'item-not-scorable',
    edits: [[`${scores}/learning/of/items`, ['reviews', 'chairGap']]],
    path: `${scores}/learning/of/items/1`,
    found: 'chairGap',
  },
  {
    code: 'score-unknown',
    edits: [[`${scores}/overall/of/scores`, ['governance', 'lerning']]],
    path: `${scores}/overall/of/scores/1`,
    found: 'lerning',
    suggestion: 'learning',
  },
  {
    code: 'table-unknown',
    edits: [[`${scores}/vacancy/of`, { rows: 'workforces', value: 1 }]],
    path: `${scores}/vacancy/of/rows`,
    found: 'workforces',
    suggestion: 'workforce',
  },
  {
    code: 'score-without-inputs',
    edits: [[`${scores}/learning/of`, { theme: 'voice' }]],
    path: `${scores}/learning/of`,
    found: 'none',
  },
  {
    code: 'bands-unknown',
    edits: [[`${scores}/learning/bands`, 'g5']],
    path: `${scores}/learning/bands`,
    found: 'g5',
    expected: 'g4',
    suggestion: 'g4',
  },
  {
    code: 'caps-unknown',
    edits: [[`${scores}/governance/caps`, ['star']]],
    path: `${scores}/governance/caps/0`,
    found: 'star',
    suggestion: 'stars',
  },
  {
    code: 'caps-without-bands',
    edits: [[`${scores}/vacancy/caps`, ['stars']]],
    path: `${scores}/vacancy/caps`,
    found: null,
  },
  {
    code: 'band-unknown',
    edits: [[`${scores}/overall/rules/2/band`, 'require-improvement']],
    path: `${scores}/overall/rules/2/band`,
    found: 'require-improvement',
    suggestion: 'requires-improvement',
  },
  {
    code: 'band-unknown',
    edits: [],
    commonEdits: [['/x-common/caps/stars/0/to', 'poor']],
    path: `${x}/caps/stars`,
    found: 'poor',
  },
  {
    code: 'band-repeated',
    edits: bands(outstanding, good, requiresImprovement, { band: 'good', value: 0, from: 1.2 }, inadequate),
    path: `${x}/bands/g4/3/band`,
    found: 'good',
  },
  {
    code: 'band-value-repeated',
    edits: bands(outstanding, good, requiresImprovement, { ...inadequate, value: 2 }),
    path: `${x}/bands/g4/3/value`,
    found: '2',
  },
  {
    code: 'band-edge-not-descending',
    edits: bands(outstanding, { ...good, from: 3.7 }, requiresImprovement, inadequate),
    path: `${x}/bands/g4/1/from`,
    found: 3.7,
    expected: '< 3.5',
  },
  {
    code: 'last-band-not-open',
    edits: bands(outstanding, good, requiresImprovement, { ...inadequate, from: 1.1 }),
    path: `${x}/bands/g4/3`,
    found: 'inadequate',
  },
  {
    code: 'band-unreachable',
    edits: bands(outstanding, openBand, requiresImprovement, inadequate),
    path: `${x}/bands/g4/2`,
    found: 'requires-improvement',
  },
  {
    code: 'decision-without-rules',
    edits: [[`${scores}/overall/rules`, undefined]],
    path: `${scores}/overall`,
    found: null,
  },
  {
    code: 'decision-without-bands',
    edits: [
      [`${scores}/overall/bands`, undefined],
      [`${x}/flags`, []],
      [`${'/properties/declaredOverall'}/x-item/declares`, undefined],
    ],
    path: `${scores}/overall`,
    found: null,
  },
  {
    code: 'rules-without-decision',
    edits: [[`${scores}/learning/rules`, [{ band: 'good' }]]],
    path: `${scores}/learning/rules`,
    found: 'mean',
  },
  {
    code: 'last-rule-not-open',
    edits: [[`${scores}/overall/rules/2/if`, { '>=': [{ band: 'learning' }, 2] }]],
    path: `${scores}/overall/rules/2`,
    found: 'requires-improvement',
  },
  {
    code: 'rule-unreachable',
    edits: [[`${scores}/overall/rules/1/if`, undefined]],
    path: `${scores}/overall/rules/2`,
    found: 'requires-improvement',
  },
  {
    code: 'at-least-missing',
    edits: [
      [`${scores}/learning/method`, 'proportion'],
      [`${scores}/learning/bands`, undefined],
      [`${scores}/overall/rules/0/if`, { '==': [{ band: 'governance' }, 1] }],
    ],
    path: `${scores}/learning`,
    found: null,
  },
  {
    code: 'at-least-out-of-place',
    edits: [[`${scores}/learning/atLeast`, 3]],
    path: `${scores}/learning/atLeast`,
    found: 'mean',
  },
  {
    code: 'method-setting-missing',
    edits: [
      [`${scores}/learning/method`, 'formula'],
      [`${scores}/overall/rules/0/if`, { '==': [{ band: 'governance' }, 1] }],
    ],
    path: `${scores}/learning`,
    expected: 'formula',
    found: 'formula',
  },
  {
    code: 'method-setting-out-of-place',
    edits: [[`${scores}/learning/ties`, 'highest']],
    path: `${scores}/learning/ties`,
    expected: '"method": "mode"',
    found: 'mean',
  },
  {
    code: 'lookup-points-not-rising',
    edits: [
      [
        `${scores}/raised`,
        {
          of: { scores: ['learning'] },
          method: 'lookup',
          lookup: {
            points: [
              { at: 2, value: 40 },
              { at: 2, value: 50 },
            ],
            between: 'linear',
            beyond: 'nearest',
          },
        },
      ],
    ],
    path: `${scores}/raised/lookup/points/1/at`,
    expected: '> 2',
    found: 2,
  },
  {
    code: 'lookup-inputs-not-one',
    edits: [
      [
        `${scores}/raised`,
        {
          of: { scores: ['learning', 'governance'] },
          method: 'lookup',
          lookup: {
            points: [
              { at: 1, value: 40 },
              { at: 2, value: 50 },
            ],
            between: 'linear',
            beyond: 'nearest',
          },
        },
      ],
    ],
    path: `${scores}/raised/of`,
    expected: '1',
    found: 2,
  },
  {
    code: 'maximum-without-range',
    edits: [[`${scores}/vacancy/method`, 'percent-of-maximum']],
    path: `${scores}/vacancy/of`,
    found: null,
  },
  {
    code: 'min-answered-too-many',
    edits: [[`${scores}/learning/minAnswered`, 99]],
    path: `${scores}/learning/minAnswered`,
    found: 99,
  },
  {
    code: 'prorate-without-sum',
    edits: [[`${scores}/learning/missing`, 'prorate']],
    path: `${scores}/learning/missing`,
    found: 'mean',
  },
  {
    code: 'worst-without-range',
    edits: [
      [`${learning}/visits`, { type: 'integer', minimum: 0, 'x-item': { code: '2.3' } }],
      [`${scores}/visits`, { of: { items: ['visits'] }, method: 'mean', missing: 'worst' }],
    ],
    path: `${scores}/visits/missing`,
    found: 'visits',
  },
  {
    code: 'declaration-without-values',
    edits: [
      [
        '/properties/declaredOverall',
        { type: 'string', title: 'Our judgement', 'x-item': { code: 'D', declares: 'overall' } },
      ],
    ],
    path: '/properties/declaredOverall/x-item/declares',
    found: 'declaredOverall',
  },
  {
    code: 'score-has-circle',
    edits: [
      [`${scores}/a`, { of: { scores: ['b'] }, method: 'mean' }],
      [`${scores}/b`, { of: { scores: ['a'] }, method: 'mean' }],
    ],
    path: `${scores}/a`,
    found: 'a -> b -> a',
  },
  {
    code: 'when-has-circle',
    edits: [[`${governance}/board/x-section/when`, { '>=': [{ band: 'overall' }, 2] }]],
    path: '/properties/governance/properties/board',
    found: 'board -> overall -> governance -> governance.board.attendance -> board',
  },
  {
    code: 'flag-repeated',
    edits: [[`${x}/flags/1`, { id: 'unsupported-grade', severity: 'info', kind: 'stale-evidence', months: 12 }]],
    path: `${x}/flags/1/id`,
    found: 'unsupported-grade',
  },
  {
    code: 'flag-parameter-missing',
    edits: [[`${x}/flags/1`, { id: 'stale', severity: 'info', kind: 'stale-evidence' }]],
    path: `${x}/flags/1`,
    found: null,
    expected: 'months',
  },
  {
    code: 'flag-parameter-out-of-place',
    edits: [[`${x}/flags/1`, { id: 'stale', severity: 'info', kind: 'stale-evidence', months: 12, difference: 1 }]],
    path: `${x}/flags/1/difference`,
    found: 'difference',
  },
  {
    code: 'theme-flag-without-scores',
    edits: [
      [`${x}/themeScores`, undefined],
      [`${x}/flags/1`, { id: 'weak', severity: 'info', each: 'theme', if: { '<': [{ this: 'value' }, 2] } }],
    ],
    path: `${x}/flags/1/each`,
    found: 'theme',
  },
  {
    code: 'arithmetic-not-exact',
    edits: [[`${learning}/reviews/x-item/weight`, 0.1234567890123456]],
    path: `${scores}/learning`,
    found: '4.94e+17',
  },
  {
    code: 'expression-not-understood',
    edits: condition({ '==': [{ var: 'governance.chairInPost' }, null] }),
    path: `${when}/==/1`,
    found: null,
  },
  { code: 'expression-too-deep', edits: condition(deep), path: `${when}${'/!'.repeat(32)}`, found: '> 32 levels' },
  {
    code: 'expression-too-large',
    edits: condition({ or: Array.from({ length: 200 }, () => ({ '==': [{ var: 'governance.chairInPost' }, 'no'] })) }),
    path: `${when}/or/166/==/0`,
    found: '> 500 nodes',
  },
  {
    code: 'operator-unknown',
    edits: condition({ '===': [{ var: 'governance.chairInPost' }, 'no'] }),
    path: when,
    found: '===',
    suggestion: '==',
  },
  {
    code: 'operands-miscounted',
    edits: condition({ '==': [{ var: 'governance.chairInPost' }] }),
    path: `${when}/==`,
    found: 1,
    expected: '2 operands',
  },
  {
    code: 'path-unknown',
    edits: condition({ '==': [{ var: 'chairInPost' }, 'no'] }),
    path: `${when}/==/0/var`,
    found: 'chairInPost',
    suggestion: 'governance.chairInPost',
  },
  {
    code: 'choice-unknown',
    edits: condition({ '==': [{ var: 'governance.chairInPost' }, 'noo'] }),
    path: `${when}/==`,
    found: 'noo',
    expected: 'yes | no',
    suggestion: 'no',
  },
  {
    code: 'band-value-unknown',
    edits: [[`${scores}/overall/rules/1/if`, { '==': [{ band: 'governance' }, 5] }]],
    path: `${scores}/overall/rules/1/if/==`,
    found: 5,
    expected: '4 | 3 | 2 | 1',
  },
  {
    code: 'types-differ',
    edits: condition({ '>': [{ var: 'governance.chairInPost' }, 3] }),
    path: `${when}/>`,
    found: 'choice, number',
  },
  {
    code: 'types-differ',
    edits: condition({ '==': [{ var: 'governance.chairIndependent.impact' }, 3] }),
    path: `${when}/==`,
    found: 'number',
    expected: 'text',
  },
  {
    code: 'score-without-bands',
    edits: condition({ '==': [{ band: 'vacancy' }, 3] }),
    path: `${when}/==/0/band`,
    found: 'vacancy',
  },
  {
    code: 'score-without-value',
    edits: [
      [`${scores}/overall/rules/1/if`, undefined],
      [
        `${scores}/last`,
        {
          of: { scores: ['governance'] },
          method: 'decision',
          bands: 'g4',
          rules: [{ if: { '>': [{ score: 'overall' }, 3] }, band: 'good' }, { band: 'inadequate' }],
        },
      ],
      [`${scores}/overall/rules`, [{ band: 'good' }]],
    ],
    path: `${scores}/last/rules/0/if/>/0/score`,
    found: 'overall',
  },
  {
    code: 'this-out-of-place',
    edits: condition({ '==': [{ this: 'value' }, 3] }),
    path: `${when}/==/0/this`,
    found: 'value',
  },
  {
    code: 'this-property-unknown',
    edits: [[`${x}/flags/1`, { id: 'low', severity: 'info', each: 'item', if: { '<': [{ this: 'coverage' }, 0.5] } }]],
    path: `${x}/flags/1/if/</0/this`,
    found: 'coverage',
  },
  {
    code: 'inputs-out-of-place',
    edits: condition({ '<': [{ inputs: 'min' }, 3] }),
    path: `${when}/</0/inputs`,
    found: 'min',
  },
  {
    code: 'members-not-understood',
    edits: condition({ some: [{ score: 'governance' }, true] }),
    path: `${when}/some/0`,
    found: '{ score }',
  },
];

/** Mistakes for which a document is not read at all; told in words where no small document shows them. */
export const unreadableDocuments: readonly {
  readonly code: string;
  readonly failing: string;
  readonly mended: string;
}[] = [
  { code: 'not-json', failing: '`{ "weight": NaN }`', mended: '`{ "weight": 1 }`' },
  {
    code: 'document-too-deep',
    failing: 'a hundred thousand lists, each in the one before.',
    mended: 'a handful of them.',
  },
  { code: 'document-too-large', failing: 'half a million keys.', mended: 'ten thousand keys.' },
  {
    code: 'key-forbidden',
    failing: '`{ "properties": { "constructor": {} } }`',
    mended: '`{ "properties": { "builder": {} } }`',
  },
  {
    code: 'document-kind-unknown',
    failing: '`{ "themes": [] }`',
    mended: '`{ "$schema": "https://schemas.plumbline.example/meta/themes/1.0.0.json", "themes": [] }`',
  },
  {
    code: 'not-as-specified',
    failing: 'a document that breaks a rule for which this version has no words of its own.',
    mended: 'one that keeps it.',
  },
  {
    code: 'translation-missing',
    failing: '`{ "title": "Voice of the child" }` in an instrument whose `languages` are `["en", "cy"]`',
    mended: '`{ "title": "Voice of the child", "x-text": { "cy": { "title": "Llais y plentyn" } } }`',
  },
];
