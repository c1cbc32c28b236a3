import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AutosaveHost, type AutosaveState, autosave } from './autosave.js';
import { type Draft, draftOf, set, undo } from './draft.js';
import { soundValue } from './testing/sound-value.js';

/** A host with a clock of its own that only the test moves, and saves that end when the test says so. */
const hostOf = (more: Partial<AutosaveHost> = {}) => {
  let now = 0;
  let timers: readonly { readonly at: number; readonly run: () => void }[] = [];
  const saves: { readonly draft: Draft; readonly arrive: () => void; readonly fail: (reason: unknown) => void }[] = [];
  const states: AutosaveState[] = [];
  const host: AutosaveHost = {
    save: (draft) => new Promise<void>((arrive, fail) => saves.push({ draft, arrive, fail })),
    afterMs: 100,
    schedule: (run, afterMs) => {
      const timer = { at: now + afterMs, run };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    onState: (state) => states.push(state),
    ...more,
  };
  const pass = (ms: number): void => {
    const until = now + ms;
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at);
      if (next === undefined) break;
      timers = timers.filter((timer) => timer !== next);
      now = next.at;
      next.run();
    }
    now = until;
  };
  return { host, saves, states, pass, waiting: () => timers.length };
};

/** Promises that are settled get their turn. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

const opened = soundValue(draftOf({}));
const with_ = (value: number, draft: Draft = opened): Draft => soundValue(set(draft, '/a', value));

describe('a change', () => {
  test('is saved once quiet has come, the newest only', async () => {
    const { host, saves, states, pass } = hostOf();
    const saver = autosave(opened, host);
    expect(saver.state()).toBe('saved');
    for (const value of [1, 2, 3]) {
      saver.changed(with_(value));
      pass(99);
    }
    expect([saves.length, saver.state()]).toEqual([0, 'waiting']);
    pass(1);
    expect([saves.map(({ draft }) => draft.answers), saver.state()]).toEqual([[{ a: 3 }], 'saving']);
    saves[0]?.arrive();
    await settled();
    expect(states).toEqual(['waiting', 'saving', 'saved']);
  });

  test('does not wait for ever where others follow', () => {
    const { host, saves, pass } = hostOf({ atLatestMs: 250 });
    const saver = autosave(opened, host);
    for (const value of [1, 2, 3, 4]) {
      saver.changed(with_(value));
      pass(80);
    }
    expect(saves.map(({ draft }) => draft.answers)).toEqual([{ a: 4 }]);
  });

  test('while one is on its way waits for it, and then its own time', async () => {
    const { host, saves, states, pass } = hostOf();
    const saver = autosave(opened, host);
    saver.changed(with_(1));
    pass(100);
    saver.changed(with_(2));
    pass(1000);
    expect(saves).toHaveLength(1);
    saves[0]?.arrive();
    await settled();
    expect(saver.state()).toBe('waiting');
    pass(100);
    saves[1]?.arrive();
    await settled();
    expect(saves.map(({ draft }) => draft.answers)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(states).toEqual(['waiting', 'saving', 'waiting', 'saving', 'saved']);
  });

  test('that is undone before it is saved needs no saving', () => {
    const { host, saves, pass, waiting } = hostOf();
    const first = with_(1);
    const saver = autosave(first, host);
    saver.changed(with_(2, first));
    saver.changed(first);
    pass(1000);
    expect([saves.length, saver.state(), waiting()]).toEqual([0, 'saved', 0]);
  });
});

describe('a failure', () => {
  test('is tried again when the host says so, and loses nothing', async () => {
    const { host, saves, states, pass } = hostOf({
      retryAfterMs: (failures) => (failures < 3 ? failures * 1000 : null),
    });
    const saver = autosave(opened, host);
    saver.changed(with_(1));
    pass(100);
    saves[0]?.fail(new Error('offline'));
    await settled();
    expect(saver.state()).toBe('failed');
    pass(999);
    expect(saves).toHaveLength(1);
    pass(1);
    saves[1]?.fail(new Error('offline'));
    await settled();
    pass(2000);
    saves[2]?.fail(new Error('offline'));
    await settled();
    pass(100_000);
    expect(saves).toHaveLength(3);
    const flushed = saver.flush();
    await settled();
    saves[3]?.arrive();
    expect(await flushed).toBe('saved');
    expect(saves.map(({ draft }) => draft.answers)).toEqual(Array(4).fill({ a: 1 }));
    expect(states.filter((state) => state === 'failed')).toHaveLength(3);
  });

  test('of a save that throws at once is one too', async () => {
    const { host, pass } = hostOf({
      save: () => {
        throw new Error('no store');
      },
    });
    const saver = autosave(opened, host);
    saver.changed(with_(1));
    pass(100);
    await settled();
    expect(saver.state()).toBe('failed');
    expect(await saver.flush()).toBe('failed');
  });

  test('while something newer was written is followed by that', async () => {
    const { host, saves, pass } = hostOf();
    const saver = autosave(opened, host);
    saver.changed(with_(1));
    pass(100);
    saver.changed(with_(2));
    saves[0]?.fail(new Error('offline'));
    await settled();
    pass(100);
    expect(saves.map(({ draft }) => draft.answers)).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('may have come through: what is undone since is saved', async () => {
    const { host, saves, pass } = hostOf();
    const saver = autosave(opened, host);
    const changed = with_(1);
    saver.changed(changed);
    pass(100);
    saver.changed(undo(changed));
    saves[0]?.fail(new Error('timed out'));
    await settled();
    pass(100);
    expect(saves.map(({ draft }) => draft.answers)).toEqual([{ a: 1 }, {}]);
  });
});

describe('flush', () => {
  test('saves at once, after what is on its way', async () => {
    const { host, saves, pass, waiting } = hostOf();
    const saver = autosave(opened, host);
    saver.changed(with_(1));
    pass(100);
    saver.changed(with_(2));
    const flushed = saver.flush();
    saves[0]?.arrive();
    await settled();
    expect([saves.length, waiting()]).toEqual([2, 0]);
    saves[1]?.arrive();
    expect(await flushed).toBe('saved');
  });

  test('with nothing unsaved does nothing', async () => {
    const { host, saves } = hostOf();
    expect(await autosave(opened, host).flush()).toBe('saved');
    expect(saves).toHaveLength(0);
  });

  test('after stop still saves, and no timer runs', async () => {
    const { host, saves, waiting } = hostOf();
    const saver = autosave(opened, host);
    saver.changed(with_(1));
    saver.stop();
    saver.changed(with_(2));
    expect(waiting()).toBe(0);
    const flushed = saver.flush();
    await settled();
    saves[0]?.arrive();
    expect([await flushed, saves[0]?.draft.answers]).toEqual(['saved', { a: 2 }]);
  });
});

test('law: whatever happens, never two at a time, and the last change arrives in the end', async () => {
  type Event = { readonly kind: 'change' | 'pass' | 'arrive' | 'fail' | 'flush' };
  const event: fc.Arbitrary<Event> = fc.record({ kind: fc.constantFrom('change', 'pass', 'arrive', 'fail', 'flush') });
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 30 }), async (events) => {
      const stored: unknown[] = [];
      const { host, saves, pass } = hostOf({ retryAfterMs: () => 50, atLatestMs: 300 });
      let ended = 0;
      const end = async (how: 'arrive' | 'fail'): Promise<void> => {
        const next = saves[ended];
        if (next === undefined) return;
        ended += 1;
        if (how === 'arrive') stored.push(next.draft.answers);
        if (how === 'arrive') next.arrive();
        else next.fail(new Error('offline'));
        await settled();
      };
      let draft = opened;
      const saver = autosave(draft, host);
      for (const { kind } of events) {
        if (kind === 'change') draft = with_(draft.revision + 1, draft);
        if (kind === 'change') saver.changed(draft);
        if (kind === 'pass') pass(60);
        if (kind === 'flush') void saver.flush();
        await settled();
        if (kind === 'arrive' || kind === 'fail') await end(kind);
        expect(saves.length - ended).toBeLessThanOrEqual(1);
      }
      for (let turn = 0; turn < 4; turn += 1) {
        pass(400);
        await settled();
        await end('arrive');
      }
      expect(saver.state()).toBe('saved');
      expect(stored.at(-1) ?? opened.answers).toEqual(draft.answers);
    }),
  );
});
