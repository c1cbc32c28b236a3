import type { Answers } from '../responses/stored-response.ts';

/** What a writer was told is saved, and what it has sent and heard nothing of. */
export interface ToldAnswers {
  readonly send: (pointer: string, value: string) => void;
  readonly acknowledge: (pointer: string) => void;
  /** How many were acknowledged so far. */
  readonly count: () => number;
  /** Resolves with the next acknowledgement. */
  readonly next: () => Promise<void>;
  /** Pointers at which neither what was acknowledged last nor anything sent after it stands. Goes on from what stands. */
  readonly lost: (answers: Answers) => readonly string[];
}

interface Told {
  readonly acknowledged: string | undefined;
  readonly sent: readonly string[];
}

export function toldAnswers(): ToldAnswers {
  const told = new Map<string, Told>();
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    send: (pointer, value) => {
      const { acknowledged, sent = [] } = told.get(pointer) ?? {};
      told.set(pointer, { acknowledged, sent: [...sent, value] });
    },
    acknowledge: (pointer) => {
      count += 1;
      for (const go of waiting) go();
      waiting = [];
      told.set(pointer, { acknowledged: told.get(pointer)?.sent.at(-1), sent: [] });
    },
    count: () => count,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    lost: (answers) =>
      [...told].flatMap(([pointer, { acknowledged, sent }]) => {
        const found = at(answers, pointer);
        told.set(pointer, { acknowledged: found, sent });
        return found === acknowledged || sent.some((value) => value === found) ? [] : [pointer];
      }),
  };
}

const at = (answers: Answers, pointer: string): string | undefined => {
  let found: unknown = answers;
  for (const step of pointer.split('/').slice(1)) found = (found as Answers | undefined)?.[step];
  return typeof found === 'string' ? found : undefined;
};
