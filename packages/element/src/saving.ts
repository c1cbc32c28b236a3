/// <reference lib="dom" />
import { later, type Session, savedSession } from '@plumbline/session';
import type { PlumblineEventMap, SaveDetail } from './events.js';
import { localAnswers } from './local-answers.js';

const quietMs = 800;
const atLatestMs = 5_000;

const retryAfterMs = (failures: number): number => Math.min(60_000, 2_000 * 2 ** failures);

/** Sends an event that the host may answer with promises, and waits for them all. */
const askHost = async (element: HTMLElement, answers: unknown): Promise<void> => {
  const waited: Promise<unknown>[] = [];
  const detail: SaveDetail = { answers, until: (saved) => void waited.push(saved) };
  element.dispatchEvent(new CustomEvent('plumbline-save', { detail, bubbles: true }));
  await Promise.all(waited);
};

export interface Saving {
  readonly state: () => PlumblineEventMap['plumbline-save-state']['detail']['state'];
  /** Saves what is not saved yet, at once. */
  readonly flush: () => Promise<unknown>;
  /** Takes answers that are finished out of this browser, and saves no more. */
  readonly forget: () => Promise<unknown>;
  readonly stop: () => void;
}

/** Saves answers as they change: through the host, and in this browser where `localKey` is given. Before the page is hidden or left it saves at once. */
export const savingOf = (element: HTMLElement, session: Session, localKey: string | null): Saving => {
  const saving = savedSession(session, {
    save: async ({ answers }) => {
      if (localKey !== null) await localAnswers.write(localKey, answers);
      await askHost(element, answers);
    },
    afterMs: quietMs,
    atLatestMs,
    schedule: later,
    retryAfterMs,
    onState: (state) =>
      element.dispatchEvent(new CustomEvent('plumbline-save-state', { detail: { state }, bubbles: true })),
  });
  const flush = (): Promise<unknown> => saving.flush();
  const flushHidden = (): void => {
    if (document.visibilityState === 'hidden') void saving.flush();
  };
  document.addEventListener('visibilitychange', flushHidden);
  window.addEventListener('pagehide', flush);
  const stop = (): void => {
    document.removeEventListener('visibilitychange', flushHidden);
    window.removeEventListener('pagehide', flush);
    saving.stop();
  };
  return {
    state: saving.state,
    flush,
    forget: async () => {
      stop();
      if (localKey === null) return;
      await saving.flush();
      await localAnswers.remove(localKey);
    },
    stop,
  };
};
