import type { Instrument } from '../responses/instruments.ts';
import type { SignedOff } from '../responses/sign-off.ts';
import type { StoredResponse } from '../responses/stored-response.ts';
import type { Visitor } from '../visitor.ts';
import { page } from './document.ts';
import { draw } from './draw.ts';
import { formHost } from './form-host.ts';

export interface AnswersPage {
  readonly visitor: Visitor;
  readonly response: StoredResponse;
  readonly instrument: Instrument;
  readonly canSign: boolean;
  /** Why it was not signed off. */
  readonly problem: null | Exclude<SignedOff['kind'], 'signed-off' | 'already'>;
}

const problems = {
  changed: {
    title: 'Not signed off: the answers have changed',
    text: 'Somebody saved while you had the page open. These are the answers now: read them before you sign.',
    isSuccess: false,
  },
  unsettled: {
    title: 'Not signed off: two answers to one question',
    text: 'Somebody has yet to choose between two answers. See the list of tasks.',
    isSuccess: false,
  },
  unfinished: {
    title: 'Not signed off: it is not finished',
    text: 'What is missing or wrong is listed below.',
    isSuccess: false,
  },
} as const;

/** All answers, what is still to do, and the declaration for who may sign. */
export function answersPage({ visitor, response, instrument, canSign, problem }: AnswersPage): string {
  const { answers, isInvented, id } = response;
  const tell = problem === 'unfinished' ? 'final' : 'nothing';
  const view = instrument.form.view({ answers }, { tell, needs: ['answers'] });
  const host = formHost(response, visitor, canSign);
  return page({
    title: problem === null ? 'Check answers' : 'Error: Check answers',
    visitor,
    notice: problem === null ? null : problems[problem],
    isDemonstration: isInvented,
    back: { href: `/responses/${id}`, text: 'Back to the task list' },
    main: draw(view, host, { kind: 'answers', errors: problem === 'unfinished' ? view.unfinished : [] }),
  });
}
