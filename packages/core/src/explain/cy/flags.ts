import type { FlagMessages } from '../flag-messages.js';
import { form, list } from './words.js';

const states: { readonly [state: string]: string } = {
  unanswered: 'heb ateb eto',
  'not-known': 'yn anhysbys',
  declined: 'heb ateb, o ddewis',
  insufficient: 'heb ddigon o atebion i’w bennu',
};

const kinds: { readonly [kind: string]: string } = {
  self: 'hunanasesu',
  moderation: 'cymedroli',
  peer: 'cymheiriaid',
  survey: 'arolwg',
  consensus: 'consensws',
};

const said = (facts: readonly string[]): string => (facts.length === 0 ? '' : `: ${list(facts)}`);

const months = (count: number): string => `${count} ${form(count, { one: 'mis', two: 'fis', other: 'mis' })}`;

/** Not yet reviewed by a speaker; `explanationLanguages` says so to programs. */
export const flags: FlagMessages = {
  flag: ({ state, title, subject, facts }) => {
    switch (state) {
      case 'raised':
        return `Mae’r faner “${title}” wedi’i chodi${subject === null ? '' : ` ar gyfer ${subject}`}${said(facts)}.`;
      case 'clear':
        return `Mae’r faner “${title}” yn glir${said(facts)}.`;
      case 'unknown':
        return `Nid oes modd barnu’r faner “${title}”${said(facts)}.`;
    }
  },
  skipped: (count) => `Ni chafodd ${count} heb ateb ${count === 1 ? 'ei ystyried' : 'eu hystyried'}.`,
  fact: {
    state: (state) => states[state] ?? `cyflwr: ${state}`,
    grade: (grade) => `y radd yw ${grade}`,
    value: (value) => `y gwerth yw ${value}`,
    band: (band) => `y band yw ${band}`,
    indicative: ({ score, band }) => `${band} yw’r band ar gyfer ${score}`,
    critical: (critical) => `mae’n eitem ${critical === 'limiting' ? 'gyfyngol' : 'hollbwysig'}`,
    evidence: (count) =>
      count === 0
        ? 'nid oes tystiolaeth'
        : `mae ${count} ${form(count, { two: 'ddarn', few: 'darn', other: 'darn' })} o dystiolaeth`,
    impact: (isThere) => (isThere ? 'mae’n dweud pa wahaniaeth a wnaed' : 'nid yw’n dweud pa wahaniaeth a wnaed'),
    previous: (value) => `${value} oedd y tro diwethaf`,
    coverage: (share) => `mae ${share} o’r pwysoliad wedi’i ateb`,
    age: ({ months: age, limit }) =>
      `mae’r dystiolaeth ddiweddaraf yn ${months(age)} oed, a’r terfyn yw ${months(limit)}`,
    noDay: () => 'ni roddwyd dyddiad i farnu oedran wrtho',
    views: ({ own, theirs, view, kind }) =>
      `mae’r safbwynt hwn yn dweud ${own} a’r safbwynt ${kinds[kind] ?? kind} “${view}” yn dweud ${theirs}`,
    noView: () => 'nid oes safbwynt arall i gymharu ag ef',
    open: (members) => `mae ${members} yn ei gadael yn agored`,
    looked: (members) => `nid yw’r un o’r ${members} a ystyriwyd yn ei chodi`,
    other: ({ name, value }) => `${name}: ${value}`,
  },
};
