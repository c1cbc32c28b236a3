import type { CauseWords, ScoreMessages } from '../score-messages.js';
import { counted, list, nounOf, withoutStop } from './words.js';

const methods: { readonly [method: string]: string } = {
  mean: 'cymedr',
  sum: 'swm',
  min: 'gwerth isaf',
  max: 'gwerth uchaf',
  median: 'canolrif',
  count: 'cyfrif',
  proportion: 'cyfran',
  mode: 'gwerth mwyaf cyffredin',
  lookup: 'gwerth yn ôl y tabl',
  formula: 'canlyniad fformiwla',
};

const methodWords = ({ method, value }: { readonly method: string; readonly value: string }): string =>
  method === 'percent-of-maximum' ? `${value}% o’r hyn sy’n bosibl` : `${methods[method] ?? method} o ${value}`;

/** After `bod` and `mae`, so that nothing need agree in gender with what it is said of. */
const standing: { readonly [state: string]: string } = {
  unanswered: 'heb ateb eto',
  'not-known': 'yn anhysbys',
  declined: 'heb ateb, o ddewis',
  insufficient: 'heb ddigon o atebion eto',
};

const kinds = { none: null, critical: 'eitem hollbwysig', limiting: 'eitem gyfyngol' } as const;

const named = ({ rule, title }: CauseWords): string => (title === null ? `rheol ${rule}` : `rheol “${title}”`);

const beside = (input: string, what: string | null): string => (what === null ? input : `${input}, ${what},`);

export function cause(words: CauseWords): string {
  const { input, critical, grade, state, title } = words;
  if (input === null) return title === null ? `bod amod ${named(words)} wedi’i fodloni` : `“${withoutStop(title)}”`;
  const what = kinds[critical];
  const stands = standing[state];
  if (stands !== undefined) return `bod ${beside(input, what)} ${stands} (${named(words)})`;
  if (what === null)
    return grade === null
      ? `bod ${input} yn bodloni ${named(words)}`
      : `bod gan ${input} y radd ${grade} (${named(words)})`;
  return `bod ${input} yn ${what}${grade === null ? '' : ` â’r radd ${grade}`} (${named(words)})`;
}

function possible(words: CauseWords): string {
  const { input, critical, state } = words;
  if (input === null) return `nid oes modd barnu ${named(words)} eto`;
  return `mae ${beside(input, kinds[critical])} ${standing[state] ?? 'yn gadael y rheol yn agored'} (${named(words)})`;
}

const betweens = {
  step: 'y pwynt isaf sy’n cyfrif',
  linear: 'mae’r gwerth ar y llinell syth rhyngddynt',
  none: 'nid yw’r tabl yn rhoi dim yno',
} as const;

const reason = (because: string | null): string => (because === null ? '' : `: ${withoutStop(because)}`);

const graded = (inputs: readonly { readonly name: string; readonly band: string }[]): readonly string[] =>
  inputs.map(({ name, band }) => `${name} (${band})`);

const standings = {
  lowest: 'yr isaf yw',
  highest: 'yr uchaf yw',
  equal: 'â’r gwerth hwnnw:',
  unmet: 'islaw’r trothwy:',
} as const;

/** Not yet reviewed by a speaker; `explanationLanguages` says so to programs. */
export const score: ScoreMessages = {
  item: ({ code, title }) => `${code} “${title}”`,
  row: (row) => `rhes ${row + 1}`,
  list,
  method: methodWords,
  scored: ({ score: name, from, count }) => `Y gwerth ar gyfer ${name} yw ${from}, ar draws ${count}.`,
  banded: ({ score: name, band, from, count }) =>
    `Y band ar gyfer ${name} yw ${band}, ar sail ${from} ar draws ${count}.`,
  capped: ({ score: name, band, causes, before, from }) =>
    `Y band ar gyfer ${name} yw ${band} oherwydd ${list(causes.map(cause))}; heb y ${causes.length === 1 ? 'terfyn hwnnw' : 'terfynau hynny'}, ${before} fyddai’r band${from === null ? '' : `, ar sail ${from}`}.`,
  cause,
  alsoCapped: ({ causes }) => `Mae terfyn llai llym hefyd, oherwydd ${list(causes.map(cause))}.`,
  edge: ({ from, band, edge }) =>
    edge === null
      ? `Mae ${from} yn is na phob band arall, sy’n rhoi ${band}.`
      : `Mae ${from} yn cyrraedd ${edge}, lle mae ${band} yn dechrau.`,
  missedBand: ({ band, edge, unknown }) =>
    `Mae ${band} yn ${edge === null ? '' : `dechrau ar ${edge} ac yn `}gofyn am rywbeth arall, ${unknown ? 'na ellir ei farnu eto' : 'nad yw wedi’i fodloni'}.`,
  mayCap: ({ to, causes }) => `Gallai’r band gael ei gyfyngu i ${to} o hyd: ${list(causes.map(possible))}.`,
  counts: ({ answered, applicable, kind }) =>
    answered === applicable ? counted(answered, kind) : `${answered} o ${counted(applicable, kind)}`,
  coverage: ({ answered, applicable, kind, share, needed, fewest, out }) => {
    const all = answered === applicable;
    const { relevant } = nounOf(kind);
    const which = `${counted(applicable, kind)} ${relevant}`;
    const told = kind === 'score' ? 'yn hysbys' : answered === 1 || all ? 'wedi’i hateb' : 'wedi’u hateb';
    const lead = `Mae ${all ? `pob un o’r ${which}` : `${answered} o’r ${which}`}`;
    const begin = answered === 0 ? `Nid yw’r un o’r ${which}` : lead;
    const weight = all ? '' : ` (${share} o’r pwysoliad)`;
    const ofWeight = needed === null ? '' : `; mae angen o leiaf ${needed} o’r pwysoliad`;
    const must = fewest === null ? ofWeight : `${ofWeight}; rhaid wrth o leiaf ${fewest}`;
    const left = out === 0 ? '' : ` Nid yw ${counted(out, kind)} yn berthnasol ac ${leftOut(out)}.`;
    return `${begin} ${answered === 0 && kind !== 'score' ? 'wedi’i hateb' : told}${weight}${must}.${left}`;
  },
  insufficient: ({ score: name, why }) => {
    const because = {
      coverage: 'nid oes digon wedi’i ateb',
      missing: 'mae rhywbeth y mae’n rhaid ei ateb ar goll',
      rules: 'mae’r hyn sydd ar goll yn dal i benderfynu rhwng rheolau',
      value: 'nid yw’r atebion yn arwain at werth',
    };
    return `Nid oes modd pennu ${name} eto: ${because[why]}.`;
  },
  notApplicable: ({ score: name, kind }) =>
    `Nid yw ${name} yn berthnasol: nid oes unrhyw ${nounOf(kind).soft} ${nounOf(kind).relevant}.`,
  stillValue: ({ lowest, highest }) =>
    lowest === highest
      ? `Beth bynnag sydd ar goll o hyd, ${lowest} fydd y gwerth.`
      : `Gyda’r hyn sydd ar goll, gallai’r gwerth fod yn unrhyw beth o ${lowest} i ${highest} o hyd.`,
  stillBand: ({ lowest, highest }) =>
    lowest === highest
      ? `Beth bynnag sydd ar goll o hyd, ${lowest} fydd y band.`
      : `Gallai’r band fod yn unrhyw beth o ${lowest} i ${highest} o hyd.`,
  notTight: () => 'Ni all unrhyw ateb arwain y tu allan i hynny; efallai na ellir cyrraedd y ddau ben eu hunain.',
  ruled: ({ score: name, band, rule, rules, because }) =>
    `Y band ar gyfer ${name} yw ${band} yn ôl ${rule === rules ? 'y rheol olaf, gan nad oes rheol arall yn dal' : `rheol ${rule} o ${rules}`}${reason(because)}.`,
  openRules: ({ rules }) => `Yn dal yn bosibl: ${list(rules)}.`,
  openRule: ({ rule, band, because }) =>
    `${band} yn ôl rheol ${rule}${because === null ? '' : ` (${withoutStop(because)})`}`,
  inputs: ({ inputs }) => `Mae’n seiliedig ar ${list(graded(inputs))}.`,
  foremost: ({ which, inputs, more, total, kind }) => {
    const parts = more === 0 ? graded(inputs) : [...graded(inputs), `${more} arall`];
    return `O ${counted(total, kind)}, ${standings[which]} ${list(parts)}.`;
  },
  unknownBand: () => 'ni ellir dweud eto',
  standsIn: (policy) =>
    policy === 'worst'
      ? 'Mae’r hyn sydd ar goll yn cyfrif fel yr isaf a ganiateir.'
      : 'Mae’r hyn sydd ar goll yn cyfrif fel yr hyn a atebwyd: mae’r swm wedi’i raddio i fyny.',
  looked: (words) => {
    switch (words.at) {
      case 'point':
        return `Y sgôr crai yw ${words.raw}, ac mae’r tabl yn rhoi ${words.gives} amdano.`;
      case 'between': {
        const { raw, below, above, rule } = words;
        const lies = `Y sgôr crai yw ${raw}, rhwng y pwynt ${below.at} yn y tabl, sy’n rhoi ${below.value}, a’r pwynt ${above.at}, sy’n rhoi ${above.value}`;
        return `${lies}; ${betweens[rule]}.`;
      }
      case 'below':
      case 'above': {
        const { raw, at, end, isNearest } = words;
        const lies = `Y sgôr crai yw ${raw}, ${at === 'below' ? 'islaw pwynt cyntaf' : 'uwchlaw pwynt olaf'} y tabl, sef ${end.at}`;
        return isNearest
          ? `${lies}; y pwynt agosaf sy’n cyfrif, ac mae’n rhoi ${end.value}.`
          : `${lies}, lle nad yw’r tabl yn rhoi dim.`;
      }
    }
  },
  worked: ({ formula, reads }) =>
    `Y fformiwla yw: ${formula}.${reads.length === 0 ? '' : ` Ynddi: ${reads.map(({ name, value }) => `${name} = ${value ?? 'dim rhif'}`).join('; ')}.`}`,
};

const leftOut = (count: number): string => (count === 1 ? 'mae wedi’i hepgor' : 'maent wedi’u hepgor');
