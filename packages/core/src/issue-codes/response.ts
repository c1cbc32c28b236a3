import { quoted, type Wordings } from './wording.js';

/** Responses, besides what their meta-schema says. */
export const responseCodes: Wordings = {
  'response-view-id-repeats': {
    message: ({ path, found }) => `The id ${path} is the ${found}.`,
    fix: () => 'Give each view an id of its own.',
  },
  'response-instrument-differs': {
    message: ({ expected, found }) => `The response answers ${quoted(found)}, not ${quoted(expected)}.`,
    fix: () => 'Judge it by the instrument and version that it names, or migrate it.',
  },
  'response-note-points-nowhere': {
    message: ({ path }) => `The note ${path} is about an answer that the instrument does not have.`,
    fix: ({ expected }) => `Use ${expected}, such as /section/item.`,
  },
};
