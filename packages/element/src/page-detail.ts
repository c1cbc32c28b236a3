import type { Session } from '@plumbline/session';
import type { PageDetail } from './events.js';

/** What a host may put into the title of its document. */
export const pageDetailOf = ({ place, page, view, words, errors }: ReturnType<Session['view']>): PageDetail => {
  const isWrong = errors.length > 0 || (page?.errors.length ?? 0) > 0;
  const titles = {
    tasks: view.instrument.title.text,
    answers: words.checkAnswersTitle,
    confirmation: words.confirmationTitle,
    page: page?.title.text ?? '',
  };
  return { place, title: (isWrong ? words.errorTitlePrefix : '') + titles[place.at], isWrong };
};
