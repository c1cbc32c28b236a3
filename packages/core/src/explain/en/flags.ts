import type { FlagMessages } from '../flag-messages.js';
import { list, plural, sentence } from './words.js';

const states: { readonly [state: string]: string } = {
  unanswered: 'it is not answered yet',
  'not-known': 'it is not known',
  declined: 'an answer was declined',
  insufficient: 'too little is answered to tell it',
};

const said = (facts: readonly string[]): string => (facts.length === 0 ? '' : `: ${list(facts)}`);

export const flags: FlagMessages = {
  flag: ({ state, title, subject, facts }) => {
    switch (state) {
      case 'raised':
        return `“${title}” is raised${subject === null ? '' : ` for ${subject}`}${said(facts)}.`;
      case 'clear':
        return `“${title}” is clear${said(facts)}.`;
      case 'unknown':
        return `“${title}” cannot be told${said(facts)}.`;
    }
  },
  skipped: (count) =>
    sentence(`${plural(count, ['member', 'members'])} ${count === 1 ? 'was' : 'were'} passed over as unanswered.`),
  fact: {
    state: (state) => states[state] ?? `its state is ${state}`,
    grade: (grade) => `its grade is ${grade}`,
    value: (value) => `its value is ${value}`,
    band: (band) => `its band is ${band}`,
    indicative: ({ score, band }) => `${score} comes to ${band}`,
    critical: (critical) => `it is a ${critical} item`,
    evidence: (count) =>
      count === 0 ? 'it has no evidence' : `it has ${plural(count, ['piece', 'pieces'])} of evidence`,
    impact: (isThere) => (isThere ? 'it says what difference was made' : 'it does not say what difference was made'),
    previous: (value) => `last time it was ${value}`,
    coverage: (share) => `${share} of its weight is answered`,
    age: ({ months, limit }) =>
      `its newest evidence is ${plural(months, ['month', 'months'])} old, where ${limit} is the limit`,
    noDay: () => 'no day was given to judge age by',
    views: ({ own, theirs, view, kind }) => `this view says ${own} and the ${kind} view “${view}” says ${theirs}`,
    noView: () => 'there is no other view to set beside it',
    open: (members) => `${plural(members, ['member leaves', 'members leave'])} it open`,
    looked: (members) => `none of the ${members} it looked at fits`,
    other: ({ name, value }) => `${name} stands at ${value}`,
  },
};
