export { changedPointers } from './changed-pointers.js';
export { entriesOf } from './entries-of.js';
export { focusOn } from './focus-on.js';
export { backOf, type FormHost, formHost } from './form-host.js';
export { later } from './later.js';
export { addressOf, type Lead, languageAddress, leadOf, type Place } from './place.js';
export { type SavingHost, savedSession } from './saved-session.js';
export {
  type Change,
  type Entries,
  type Finished,
  type Focus,
  openSession,
  type Session,
  type SessionOptions,
  type SessionState,
  type SessionView,
} from './session.js';
export { soundAnswers } from './sound-answers.js';
export { type SpokenCounts, spokenCounts } from './spoken-counts.js';
export { stepOf } from './step-of.js';
export { type Typing, typingOf } from './typing.js';
