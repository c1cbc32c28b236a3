import type { Draft } from './draft.js';

/**
 * `saved`: nothing is unsaved. `waiting`: something is, and a timer runs. `saving`: it is on its way. `failed`: it could not be
 * saved, and is tried again when the host says so, at the next change or by `flush`.
 */
export type AutosaveState = 'saved' | 'waiting' | 'saving' | 'failed';

/** Whatever is saved is told from what was by its answers: those of a draft, or any that are never changed in place. */
export interface Answered {
  readonly answers: unknown;
}

export interface AutosaveHost<Kept extends Answered = Draft> {
  /** Keeps the draft somewhere. Only one at a time is under way. A rejection, or an exception, means that it is not saved. */
  readonly save: (draft: Kept) => Promise<unknown>;
  /** Quiet time after the last change before it is saved. */
  readonly afterMs: number;
  /** Longest that a change waits while others follow; without it a change waits as long as others follow. */
  readonly atLatestMs?: number;
  /** Runs something once after a time, as `setTimeout` does; gives what cancels it. */
  readonly schedule: (run: () => void, afterMs: number) => () => void;
  /** When to try again after so many failures in a row; `null`: not by itself. Without it, never by itself. */
  readonly retryAfterMs?: (failures: number, reason: unknown) => number | null;
  /** Told whenever the state becomes another. */
  readonly onState?: (state: AutosaveState) => void;
}

export interface Autosave<Kept extends Answered = Draft> {
  readonly state: () => AutosaveState;
  /** Takes note of the draft as it now is. */
  readonly changed: (draft: Kept) => void;
  /**
   * Saves at once what is unsaved, after what is on its way; settles once all that was known by then is saved, or cannot be. Never rejects:
   * the state says how it went.
   */
  readonly flush: () => Promise<AutosaveState>;
  /** Ends all timers; what is on its way still arrives. Flush first to lose nothing. */
  readonly stop: () => void;
}

/**
 * Saves a draft as it changes: once quiet has come, one at a time, always the newest. The draft given here counts as saved.
 * Holds no clock and no store: both come from the host.
 */
export const autosave = <Kept extends Answered = Draft>(opened: Kept, host: AutosaveHost<Kept>): Autosave<Kept> => {
  let state: AutosaveState = 'saved';
  let newest = opened;
  /** What is known to be kept; `null` after a failure, which may have come through all the same. */
  let kept: Kept | null = opened;
  let failures = 0;
  let isStopped = false;
  let underWay: Promise<void> | null = null;
  const timers = new Map<'quiet' | 'latest' | 'retry', () => void>();

  const become = (next: AutosaveState): void => {
    if (next === state) return;
    state = next;
    host.onState?.(next);
  };
  const cancelAll = (): void => {
    for (const cancel of timers.values()) cancel();
    timers.clear();
  };
  const start = (name: 'quiet' | 'latest' | 'retry', afterMs: number): void => {
    timers.get(name)?.();
    timers.set(name, host.schedule(begin, afterMs));
  };
  const wait = (): void => {
    become('waiting');
    if (isStopped) return;
    start('quiet', host.afterMs);
    if (host.atLatestMs !== undefined && !timers.has('latest')) start('latest', host.atLatestMs);
  };
  const isUnsaved = (): boolean => newest.answers !== kept?.answers;

  function begin(): void {
    cancelAll();
    if (underWay !== null || !isUnsaved()) return;
    const sent = newest;
    become('saving');
    underWay = trySave(host, sent).then((failure) => {
      underWay = null;
      if (failure === null) arrived(sent);
      else failed(sent, failure.reason);
    });
  }
  const arrived = (sent: Kept): void => {
    failures = 0;
    kept = sent;
    if (isUnsaved()) wait();
    else become('saved');
  };
  const failed = (sent: Kept, reason: unknown): void => {
    failures += 1;
    kept = null;
    become('failed');
    const afterMs = host.retryAfterMs?.(failures, reason) ?? null;
    if (newest.answers !== sent.answers) wait();
    else if (afterMs !== null && !isStopped) start('retry', afterMs);
  };

  return {
    state: () => state,
    changed: (draft) => {
      newest = draft;
      if (underWay !== null) return;
      if (isUnsaved()) {
        wait();
        return;
      }
      cancelAll();
      become('saved');
    },
    flush: async () => {
      await underWay;
      begin();
      await underWay;
      return state;
    },
    stop: () => {
      isStopped = true;
      cancelAll();
    },
  };
};

/** A `save` that throws at once is a `save` that rejects. */
const trySave = async <Kept extends Answered>(
  host: AutosaveHost<Kept>,
  draft: Kept,
): Promise<{ readonly reason: unknown } | null> => {
  try {
    await host.save(draft);
    return null;
  } catch (reason) {
    return { reason };
  }
};
