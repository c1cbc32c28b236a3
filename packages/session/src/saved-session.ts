import { type Autosave, type AutosaveHost, autosave } from '@plumbline/draft';
import type { Session, SessionState } from './session.js';

/** How and when a session is saved: `autosave` of `@plumbline/draft` says what each member means. */
export type SavingHost = AutosaveHost<SessionState>;

/** Saves a session as it changes; what it holds now counts as saved. `stop` ends listening too. */
export const savedSession = (session: Session, host: SavingHost): Autosave<SessionState> => {
  const saving = autosave(session.state(), host);
  const endListening = session.subscribe(() => saving.changed(session.state()));
  return {
    ...saving,
    stop: () => {
      endListening();
      saving.stop();
    },
  };
};
