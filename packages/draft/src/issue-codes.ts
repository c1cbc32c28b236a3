import { describe as describeOfCore, type Issue, type IssueDescription } from '@plumbline/core';

type Wording = (issue: Issue) => IssueDescription;

/** Every code that this package adds to those of the core, in English. */
export const draftCodes: { readonly [code: string]: Wording } = {
  'pointer-malformed': () => ({
    message: 'This is no JSON pointer.',
    fix: 'Write a slash before each step: /governance/chair.',
  }),
  'pointer-forbidden': ({ found }) => ({
    message: `The pointer holds “${found}”, which no answer may be called.`,
    fix: 'Use the key of a question.',
  }),
  'pointer-too-deep': ({ expected, found }) => ({
    message: `The pointer is too long: ${found} (allowed: ${expected}).`,
    fix: 'Point at the answer of a question, or a part of it.',
  }),
  'pointer-leads-nowhere': ({ path, expected, found }) => ({
    message: `The pointer ${path} leads to ${found} (expected: ${expected}).`,
    fix: 'Point at something that is there, or at the end of a list.',
  }),
  'answers-no-object': ({ found }) => ({
    message: `Answers are an object; this is of the kind “${found}”.`,
    fix: 'Give the answers by section and key.',
  }),
  'patch-unknown': ({ expected }) => ({
    message: `A patch lacks what it needs: ${expected}.`,
    fix: 'Give each patch an op of add, replace or remove, and a value unless it removes.',
  }),
  'history-forgotten': ({ expected, found }) => ({
    message: `The changes since revision ${found} are no longer remembered (remembered: ${expected}).`,
    fix: 'Take the answers as a whole, or begin the draft with a higher limit.',
  }),
};

/** What an issue is and how to mend it: the codes of this package first, then those of the core. */
export const describe = (issue: Issue): IssueDescription => {
  const wording = Object.hasOwn(draftCodes, issue.code) ? draftCodes[issue.code] : undefined;
  return wording === undefined ? describeOfCore(issue) : wording(issue);
};
