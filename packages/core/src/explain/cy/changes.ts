import type { ChangeMessages } from '../change-messages.js';
import { cause } from './score.js';
import { list } from './words.js';

const nouns = { band: 'band', value: 'gwerth' } as const;
const verbs = { up: 'yn codi i', down: 'yn gostwng i', told: 'yn' } as const;

/** Not yet reviewed by a speaker; `explanationLanguages` says so to programs. */
export const changes: ChangeMessages = {
  stands: ({ score, at, kind }) =>
    at === null
      ? `Nid oes modd pennu ${score} ar hyn o bryd.`
      : `${at} yw’r ${nouns[kind]} ar gyfer ${score} ar hyn o bryd.`,
  moves: ({ direction, to, kind, changes: found, more }) => {
    const others = more === 0 ? '' : `; neu drwy ${more} newid unigol arall`;
    const noun = nouns[kind];
    const would = direction === 'told' ? `${to} fyddai’r ${noun}` : `Byddai’r ${noun} ${verbs[direction]} ${to}`;
    return `${would} pe bai ${found.join(', neu pe bai ')}${others}.`;
  },
  change: ({ item, from, to }) =>
    from === null ? `${item} yn cael yr ateb ${to}` : `${item} yn newid o ${from} i ${to}`,
  cell: ({ item, row }) => `${item} yn rhes ${row + 1}`,
  noChange: (direction) =>
    ({
      up: 'Nid oes yr un newid i un ateb yn unig sy’n ei godi.',
      down: 'Nid oes yr un newid i un ateb yn unig sy’n ei ostwng.',
      told: 'Nid oes yr un ateb unigol a fyddai’n caniatáu ei bennu.',
    })[direction],
  limitedByCaps: ({ to, causes }) => `Mae wedi’i gyfyngu i ${to} ar hyn o bryd oherwydd ${list(causes.map(cause))}.`,
  limitedByEdge: ({ band, edge, value }) => `Mae ${band} yn dechrau ar ${edge}; ${value} yw’r gwerth.`,
  limitedByHighest: (band) => `${band} yw’r band uchaf sydd.`,
  noBands: () => 'Nid oes bandiau ganddo, felly ni all unrhyw newid ei symud o un i’r llall.',
  truth: (value) => (value ? 'ie' : 'na'),
};
