/// <reference lib="dom" />
import { later, type Session, savedSession } from '@plumbline/session';
import { useEffect, useRef } from 'react';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed';

const quietMs = 800;
const atLatestMs = 5_000;

/** Saves a session while it is drawn: after some quiet, and before the page is hidden or the form is taken away. */
export const useSaving = (
  session: Session,
  save: ((answers: unknown) => Promise<unknown>) | undefined,
  onState: ((state: SaveState) => void) | undefined,
): void => {
  const latest = useRef({ save, onState });
  useEffect(() => {
    latest.current = { save, onState };
  });
  const saves = save !== undefined;
  useEffect(() => {
    if (!saves) return;
    const saving = savedSession(session, {
      save: async ({ answers }) => latest.current.save?.(answers),
      afterMs: quietMs,
      atLatestMs,
      retryAfterMs: (failures) => Math.min(60_000, 2_000 * 2 ** failures),
      schedule: later,
      onState: (state) => latest.current.onState?.(state),
    });
    const flushHidden = (): void => {
      if (document.visibilityState === 'hidden') void saving.flush();
    };
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      document.removeEventListener('visibilitychange', flushHidden);
      void saving.flush();
      saving.stop();
    };
  }, [session, saves]);
};
