import type { CauseWords, InputKind, ScoreMessages } from '../score-messages.js';
import { list, plural, sentence } from './words.js';

const nouns: Record<InputKind, readonly [string, string]> = {
  item: ['item', 'items'],
  score: ['score', 'scores'],
  row: ['row', 'rows'],
};

const methods: { readonly [method: string]: string } = {
  mean: 'a mean',
  sum: 'a sum',
  min: 'a lowest value',
  max: 'a highest value',
  median: 'a median',
  count: 'a count',
  proportion: 'a proportion',
  mode: 'a most frequent value',
  lookup: 'a value from the table',
  formula: 'a formula’s value',
};

const methodWords = ({ method, value }: { readonly method: string; readonly value: string }): string =>
  method === 'percent-of-maximum' ? `${value}% of what is possible` : `${methods[method] ?? method} of ${value}`;

const standing: { readonly [state: string]: string } = {
  unanswered: 'is not answered yet',
  'not-known': 'is not known',
  declined: 'was declined',
  insufficient: 'is not known well enough',
};

const kinds = { none: '', critical: 'a critical item ', limiting: 'a limiting item ' } as const;

/** A rule by its own words; by its name and place where it has none. */
const named = ({ rule, title }: CauseWords): string => (title === null ? `rule ${rule}` : `rule “${title}”`);

export function cause(words: CauseWords): string {
  const { input, critical, grade, state, title } = words;
  if (input === null) return title ?? `the condition of ${named(words)} holds`;
  const what = kinds[critical];
  const stands = standing[state];
  if (stands !== undefined) return `${input} ${what === '' ? stands : `is ${what}and ${stands}`} (${named(words)})`;
  const graded = grade === null ? '' : `graded ${grade} `;
  return what === '' && graded === ''
    ? `${input} meets ${named(words)}`
    : `${input} is ${what}${graded}(${named(words)})`;
}

function possible(words: CauseWords): string {
  const { input, critical, state } = words;
  if (input === null) return `${named(words)} cannot be told yet`;
  const what = kinds[critical];
  const stands = standing[state] ?? 'leaves the rule open';
  return `${input} ${what === '' ? stands : `is ${what}and ${stands}`} (${named(words)})`;
}

const betweens = {
  step: 'the point below counts',
  linear: 'the value lies on the straight line between them',
  none: 'the table gives nothing there',
} as const;

const reason = (because: string | null): string => (because === null ? '' : `: ${because.replace(/\.$/, '')}`);

export const score: ScoreMessages = {
  item: ({ code, title }) => `${code} “${title}”`,
  row: (row) => `row ${row + 1}`,
  list,
  method: methodWords,
  scored: ({ score, from, count }) => `${score} is ${from}, from ${count}.`,
  banded: ({ score, band, from, count }) => `${score} is ${band}, by ${from} from ${count}.`,
  capped: ({ score, band, causes, before, from }) =>
    `${score} is ${band} because ${list(causes.map(cause))}; without ${causes.length === 1 ? 'that cap' : 'those caps'} it would have been ${before}${from === null ? '' : `, from ${from}`}.`,
  cause,
  alsoCapped: ({ causes }) => `Less strictly it is capped as well because ${list(causes.map(cause))}.`,
  edge: ({ from, band, edge }) =>
    edge === null
      ? `${sentence(from)} is below every other band, which is ${band}.`
      : `${sentence(from)} is at or above ${edge}, where ${band} begins.`,
  missedBand: ({ band, edge, unknown }) =>
    `${edge === null ? band : `${band} begins at ${edge} and`} asks for something more, which ${unknown ? 'cannot be told yet' : 'is not met'}.`,
  mayCap: ({ to, causes }) => `It may still be capped at ${to}: ${list(causes.map(possible))}.`,
  counts: ({ answered, applicable, kind }) =>
    answered === applicable ? plural(answered, nouns[kind]) : `${answered} of ${plural(applicable, nouns[kind])}`,
  coverage: ({ answered, applicable, kind, share, needed, fewest, out }) => {
    const all = answered === applicable;
    const noun = plural(applicable, nouns[kind]);
    const told = kind === 'score' ? 'known' : 'answered';
    const which = `${all ? (applicable === 1 ? 'The one applicable' : `All ${applicable} applicable`) : `${answered} of ${applicable} applicable`}`;
    const weight = all ? '' : ` (${share} of the weight)`;
    const ofWeight = needed === null ? '' : `; at least ${needed} of the weight is needed`;
    const must = fewest === null ? ofWeight : `${ofWeight}; at least ${fewest} must be ${told}`;
    const left =
      out === 0
        ? ''
        : ` ${sentence(plural(out, nouns[kind]))} ${out === 1 ? 'does' : 'do'} not apply and ${out === 1 ? 'is' : 'are'} left out.`;
    return `${which} ${noun.replace(/^\d+ /, '')} ${applicable === 1 || (!all && answered === 1) ? 'is' : 'are'} ${told}${weight}${must}.${left}`;
  },
  insufficient: ({ score, why }) => {
    const because = {
      coverage: 'too little is answered',
      missing: 'something that must be answered is missing',
      rules: 'what is missing still decides between rules',
      value: 'what is answered leads to no value',
    };
    return `${score} cannot be told yet: ${because[why]}.`;
  },
  notApplicable: ({ score, kind }) => `${score} does not apply: none of its ${nouns[kind][1]} does.`,
  stillValue: ({ lowest, highest }) =>
    lowest === highest
      ? `Whatever is still missing, it will be ${lowest}.`
      : `With what is missing, it could still be anything from ${lowest} to ${highest}.`,
  stillBand: ({ lowest, highest }) =>
    lowest === highest
      ? `Whatever is still missing, the band will be ${lowest}.`
      : `The band could still be anything from ${lowest} to ${highest}.`,
  notTight: () => 'No answer can lead outside that; the ends themselves may be out of reach.',
  ruled: ({ score, band, rule, rules, because }) =>
    `${score} is ${band} by ${rule === rules ? `its last rule, since no other holds` : `rule ${rule} of ${rules}`}${reason(because)}.`,
  openRules: ({ rules }) => `Still possible: ${list(rules)}.`,
  openRule: ({ rule, band, because }) =>
    `${band} by rule ${rule}${because === null ? '' : ` (${because.replace(/\.$/, '')})`}`,
  inputs: ({ inputs }) => `It rests on ${list(inputs.map(({ name, band }) => `${name} (${band})`))}.`,
  foremost: ({ which, inputs, more, total, kind }) => {
    const named = inputs.map(({ name, band }) => `${name} (${band})`);
    const parts = list(more === 0 ? named : [...named, `${more} more`]);
    const verb = inputs.length + more === 1 ? 'is' : 'are';
    switch (which) {
      case 'lowest':
      case 'highest':
        return `Of ${plural(total, nouns[kind])} the ${which} ${verb} ${parts}.`;
      case 'equal':
        return `Of ${plural(total, nouns[kind])} ${verb === 'is' ? 'the one' : 'those'} with that value ${verb} ${parts}.`;
      case 'unmet':
        return `Of ${plural(total, nouns[kind])} ${verb === 'is' ? 'the one' : 'those'} below the threshold ${verb} ${parts}.`;
    }
  },
  unknownBand: () => 'cannot be told yet',
  standsIn: (policy) =>
    policy === 'worst'
      ? 'What is missing counts as the lowest that it allows.'
      : 'What is missing counts like what is answered: the sum is scaled up.',
  looked: (words) => {
    switch (words.at) {
      case 'point':
        return `The raw score is ${words.raw}, for which the table gives ${words.gives}.`;
      case 'between': {
        const { raw, below, above, rule } = words;
        const lies = `The raw score is ${raw}, between two points of the table: ${below.at}, which gives ${below.value}, and ${above.at}, which gives ${above.value}`;
        return `${lies}; ${betweens[rule]}.`;
      }
      case 'below':
      case 'above': {
        const { raw, at, end, isNearest } = words;
        const lies = `The raw score is ${raw}, ${at} the ${at === 'below' ? 'first' : 'last'} point of the table, ${end.at}`;
        return isNearest
          ? `${lies}; the nearest point counts, which gives ${end.value}.`
          : `${lies}, where the table gives nothing.`;
      }
    }
  },
  worked: ({ formula, reads }) =>
    `The formula is: ${formula}.${reads.length === 0 ? '' : ` In it ${list(reads.map(({ name, value }) => `${name} ${value === null ? 'has no number' : `counts as ${value}`}`))}.`}`,
};
