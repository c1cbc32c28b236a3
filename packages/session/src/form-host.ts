import type { FormWords, Words } from '@plumbline/core/view';
import { addressOf, languageAddress } from './place.js';
import type { SessionState, SessionView } from './session.js';

interface Notice {
  readonly title: Words;
  readonly text: Words;
  readonly isSuccess: boolean;
}

/** `Host` of the components, which stand above this package, for a form that is not posted. */
export interface FormHost {
  readonly page: (key: string) => string;
  readonly tasks: string;
  readonly answers: string;
  readonly print: null;
  readonly signOff: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly canReturn: boolean;
  readonly languages: readonly { readonly language: string; readonly name: string; readonly href: string | null }[];
  readonly notice: Notice | null;
  readonly idPrefix: string;
  readonly steps: Pick<SessionState, 'canUndo' | 'canRedo'> | null;
}

/** Where “Back” leads from what is shown; `null` for nowhere. */
export const backOf = ({ place, page }: SessionView): string | null => {
  if (page !== null) return addressOf(page.previous === null ? { at: 'tasks' } : { at: 'page', page: page.previous });
  return place.at === 'answers' ? addressOf({ at: 'tasks' }) : null;
};

/** What the components are told of addresses: fragments that clicks are answered on, and nothing that is posted. With `steps`, buttons to undo and redo. */
export const formHost = (
  words: FormWords,
  languages: readonly FormWords[],
  idPrefix: string,
  notice: Notice | null,
  steps: FormHost['steps'] = null,
): FormHost => ({
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
  steps,
});
