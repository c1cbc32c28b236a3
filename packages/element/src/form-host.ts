import type { Host } from '@plumbline/components/preact';
import type { FormWords } from '@plumbline/core/view';
import { addressOf, languageAddress } from '@plumbline/session';

/** What the components are told of addresses: fragments that clicks are answered on, and nothing that is posted. */
export const formHost = (
  words: FormWords,
  languages: readonly FormWords[],
  idPrefix: string,
  notice: Host['notice'],
): Host => ({
  page: (page) => addressOf({ at: 'page', page }),
  tasks: addressOf({ at: 'tasks' }),
  answers: addressOf({ at: 'answers' }),
  print: null,
  // Nothing is posted: what is sent is read where it stands.
  signOff: '#',
  hidden: {},
  canReturn: true,
  languages: languages.map(({ language, languageName }) => ({
    language,
    name: languageName,
    href: language === words.language ? null : languageAddress(language),
  })),
  notice,
  idPrefix,
});
