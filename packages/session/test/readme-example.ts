import { english, type FormModule } from '@plumbline/core/view';
import { openSession } from '@plumbline/session';

export const answerOne = (form: FormModule, page: string, name: string, text: string) => {
  const session = openSession({ form, words: english, place: { at: 'page', page } });
  session.type([
    ['page', page],
    [name, text],
  ]); // what FormData of the page holds
  const { view } = session.view(); // what is to be drawn now
  session.press('continue', [
    ['page', page],
    [name, text],
  ]);
  return { answers: session.state().answers, progress: view.progress.text, place: session.view().place };
};
