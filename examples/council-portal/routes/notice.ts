import type { FastifyRequest } from 'fastify';

export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly isSuccess: boolean;
}

const notices = {
  saved: { title: 'Saved', text: 'Your answers are saved.', isSuccess: true },
  merged: {
    title: 'Saved together with somebody else’s',
    text: 'While you had the page open somebody else saved too. Both are kept; nothing was overwritten.',
    isSuccess: true,
  },
  chosen: { title: 'Saved', text: 'What you chose is in its place.', isSuccess: true },
  'signed-off': {
    title: 'Signed off',
    text: 'The response is sealed. It can be exported from its history.',
    isSuccess: true,
  },
  'partly-saved': {
    title: 'Saved but for what could not be read',
    text: 'It is shown below as you typed it. Everything else is saved.',
    isSuccess: false,
  },
  'partly-saved-beside-another': {
    title: 'Saved but for what could not be read',
    text: 'It is shown below as you typed it. Something else on the page was answered differently meanwhile: choose between the two from the task list.',
    isSuccess: false,
  },
  'not-saved': { title: 'Not saved yet', text: 'Correct what is named below, and save again.', isSuccess: false },
} as const satisfies { readonly [done: string]: Notice };

export type Done = keyof typeof notices;

/** What has just been done, from an address that the portal sent somebody to. Anybody may write there: known words count. */
export function doneIn({ query }: FastifyRequest): Done | null {
  const { done } = query as { readonly done?: unknown };
  return typeof done === 'string' && Object.hasOwn(notices, done) ? (done as Done) : null;
}

export const noticeOf = (done: Done | null): Notice | null => (done === null ? null : notices[done]);
