import type { RefusalKind } from '../security/refusal.ts';
import { page } from './document.ts';
import { markup } from './markup.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}

const words: { readonly [kind in RefusalKind]: Words } = {
  'bad-request': { title: 'This could not be read', text: 'Go back, and try again.' },
  'signed-out': {
    title: 'You are signed out',
    text: 'Nothing was saved. Go back and copy what you typed, then sign in again.',
  },
  'not-allowed': {
    title: 'You may not do this',
    text: 'It is for another role, or the request came from another site.',
  },
  'not-found': { title: 'Page not found', text: 'There is no such page, or it belongs to another authority.' },
  'form-expired': {
    title: 'This page is no longer valid',
    text: 'You signed in or out since it was opened. Nothing was saved. Go back, copy what you typed, and open the page again.',
  },
  'signed-off': {
    title: 'This was signed off meanwhile',
    text: 'Nothing was saved. Go back to copy what you typed. Once the response is reopened you can put it in.',
  },
  'too-large': { title: 'This is too large', text: 'Nothing was saved. Go back, and shorten what you typed.' },
  'wrong-type': { title: 'This could not be read', text: 'Only forms of this portal can be sent to it.' },
  'too-many': {
    title: 'Too many attempts',
    text: 'Wait a quarter of an hour before you try to sign in again.',
  },
  'wrong-host': { title: 'Wrong address', text: 'This portal does not answer under that name.' },
  busy: {
    title: 'Please try again',
    text: 'The database cannot be reached at the moment. Nothing was saved. Go back, wait a little, and save again.',
  },
};

const failure: Words = {
  title: 'Something went wrong',
  text: 'Nothing was saved. Go back, wait a little, and try again.',
};

/** Why a request was not carried out, and what to do; `null` for a failure of ours. */
export function refusalPage(kind: RefusalKind | null): string {
  const { title, text } = kind === null ? failure : words[kind];
  return page({
    title,
    visitor: null,
    main: markup`<h1 class="govuk-heading-l">${title}</h1><p class="govuk-body">${text}</p>
<p class="govuk-body"><a class="govuk-link" href="/responses">Go to your responses</a></p>`,
  });
}
