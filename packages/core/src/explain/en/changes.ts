import type { ChangeMessages } from '../change-messages.js';
import { cause } from './score.js';
import { list, plural } from './words.js';

const verbs = { up: 'rise to', down: 'fall to', told: 'be' } as const;

export const changes: ChangeMessages = {
  stands: ({ score, at }) => (at === null ? `${score} cannot be told now.` : `${score} is ${at} now.`),
  moves: ({ direction, to, changes: found, more }) => {
    const others = more === 0 ? '' : `; or with ${plural(more, ['other single change', 'other single changes'])}`;
    return `It would ${verbs[direction]} ${to} if ${found.join(', or if ')}${others}.`;
  },
  change: ({ item, from, to }) =>
    from === null ? `${item} were answered ${to}` : `${item} went from ${from} to ${to}`,
  cell: ({ item, row }) => `${item} in row ${row + 1}`,
  noChange: (direction) =>
    ({
      up: 'No change of a single answer raises it.',
      down: 'No change of a single answer lowers it.',
      told: 'No single answer lets it be told.',
    })[direction],
  limitedByCaps: ({ to, causes }) => `What holds it at ${to} now: ${list(causes.map(cause))}.`,
  limitedByEdge: ({ band, edge, value }) => `${band} begins at ${edge}; it stands at ${value}.`,
  limitedByHighest: (band) => `${band} is the highest there is.`,
  noBands: () => 'It has no bands, so no change moves it from one to another.',
  truth: (value) => (value ? 'yes' : 'no'),
};
