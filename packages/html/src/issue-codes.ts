import { describe as describeOfCore, type Issue, type IssueDescription } from '@plumbline/core';

/** Every code that this package adds to those of the core, in English. */
export const bodyCodes: { readonly [code: string]: (issue: Issue) => IssueDescription } = {
  'body-too-large': ({ expected }) => ({
    message: `The body is larger than it may be (allowed: ${expected}).`,
    fix: 'Send one page at a time, or raise the limit.',
  }),
  'body-too-many-fields': ({ expected }) => ({
    message: `The body holds more fields than it may (allowed: ${expected}).`,
    fix: 'Send one page at a time, or raise the limit.',
  }),
  'body-name-too-long': ({ expected }) => ({
    message: `The body holds a name that is longer than it may be (allowed: ${expected}).`,
    fix: 'Send the names that stand on the page.',
  }),
  'body-not-urlencoded': ({ found }) => ({
    message: `The body is not form data: it holds ${found}.`,
    fix: 'Send application/x-www-form-urlencoded, as a form without an enctype does.',
  }),
  'body-not-utf-8': () => ({
    message: 'The body is not UTF-8.',
    fix: 'Send UTF-8, as a form on a page in UTF-8 does.',
  }),
  'body-not-text': ({ found }) => ({
    message: `The form data holds ${found}, where there are only texts.`,
    fix: 'Take files out of the form.',
  }),
};

/** What an issue is and how to mend it: the codes of this package first, then those of the core. */
export const describe = (issue: Issue): IssueDescription => {
  const wording = Object.hasOwn(bodyCodes, issue.code) ? bodyCodes[issue.code] : undefined;
  return wording === undefined ? describeOfCore(issue) : wording(issue);
};
