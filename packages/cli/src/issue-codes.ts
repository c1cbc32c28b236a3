import { describe as describeOfCore, type Issue, type IssueDescription } from '@plumbline/core';

type Wording = (issue: Issue) => IssueDescription;

const wordings: Readonly<Record<string, Wording>> = {
  'file-not-found': () => ({
    message: 'There is no file at this path.',
    fix: 'Check the spelling and the folder that you are in.',
  }),
  'file-is-a-folder': () => ({ message: 'This is a folder, not a file.', fix: 'Name the file inside it.' }),
  'file-not-readable': ({ found }) => ({
    message: `The file cannot be read (${found}).`,
    fix: 'Check its permissions, or copy it to where you may read.',
  }),
  'file-too-large': ({ found, expected }) => ({
    message: `The file has ${found} bytes; a document has ${expected}.`,
    fix: 'Check that it is the file you meant.',
  }),
  'file-not-writable': ({ found }) => ({
    message: `The file cannot be written (${found}).`,
    fix: 'Name a folder that exists and that you may write to.',
  }),
  'language-not-offered': ({ found, expected }) => ({
    message: `The instrument has no words in ${found}.`,
    fix: `Use ${expected}, or add the language to the instrument.`,
  }),
  'address-missing': () => ({
    message: 'The document has no address, so nothing can refer to it.',
    fix: 'Give it an "$id".',
  }),
  'address-taken': ({ found }) => ({
    message: `The address ${found} is that of another document with other content.`,
    fix: 'Give it an "$id" of its own, with its own id or version.',
  }),
  'instrument-unsound': ({ found, expected }) => ({
    message: `The instrument that the response answers has ${found}.`,
    fix: `See them with: plumbline check ${expected}`,
  }),
  'file-is-input': () => ({
    message: 'This would be written over a file that it is made of.',
    fix: 'Name another file to write to.',
  }),
  'out-holds-region': ({ expected }) => ({
    message: 'The pack would be written over the folder that it is made of.',
    fix: `Name ${expected}.`,
  }),
  'instrument-not-found': ({ found, expected }) => ({
    message: `The response answers ${found}, which is not at hand.`,
    fix: `Use ${expected}.`,
  }),
  'not-a-response': ({ found }) => ({
    message: `This is not a response; it is ${found}.`,
    fix: 'Name a response: a document whose "$schema" is that of responses.',
  }),
  'not-a-result': ({ found }) => ({
    message: `This holds no stored result; it is ${found}.`,
    fix: 'Name what “score --out” wrote, or a response whose views carry results.',
  }),
  'seal-broken': () => ({
    message:
      'The seal is not that of what stands here: answers, result, instrument or the seal before were changed after sign-off.',
    fix: 'Ask for the file as it was sealed; or reopen the response and have it signed off again.',
  }),
  'seal-not-checked': () => ({
    message: 'The response is sealed, and the file of its instrument is not at hand, so the seal cannot be checked.',
    fix: 'Name the file of the instrument with --instrument.',
  }),
  'result-not-stored': () => ({
    message: 'No view of the response carries a result, so there is nothing to verify.',
    fix: 'Name the file with the stored results as well.',
  }),
  'result-day-differs': ({ found, expected }) => ({
    message: `The result is stored as at ${found}, not as at ${expected}; it was worked out again as it is stored.`,
    fix: 'Leave --as-at out, or score the answers again with that day.',
  }),
  'answers-unsound': ({ found, expected }) => ({
    message: `The answers behind the stored result have ${found}.`,
    fix: `See them with: plumbline check ${expected}`,
  }),
  'answers-not-found': ({ found }) => ({
    message: `The answers behind the stored result are not at hand (${found}).`,
    fix: 'Name the response beside the stored result.',
  }),
  'view-unknown': ({ found, expected }) => ({
    message: `The response has no view “${found}”.`,
    fix: `Use one of: ${expected}.`,
  }),
  'score-not-in-instrument': ({ found, expected }) => ({
    message: `The instrument has no score or theme “${found}”.`,
    fix: `Use one of: ${expected}.`,
  }),
};

/** An issue in words: the command line's own codes first, then those of the core. */
export const describe = (issue: Issue): IssueDescription =>
  Object.hasOwn(wordings, issue.code) && wordings[issue.code] !== undefined
    ? (wordings[issue.code] as Wording)(issue)
    : describeOfCore(issue);
