import { SingleBar } from 'cli-progress';

export interface Progress {
  readonly next: () => void;
  readonly stop: () => void;
}

/** A bar on stderr that names the step under way; silent when stderr is not a terminal. */
export const startProgress = (steps: readonly string[]): Progress => {
  const bar = new SingleBar({
    format: '{bar} {step}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
    noTTYOutput: false,
    stream: process.stderr,
  });
  let done = 0;
  bar.start(steps.length, 0, { step: steps[0] ?? '' });
  return {
    next: () => bar.update(++done, { step: steps[done] ?? '' }),
    stop: () => bar.stop(),
  };
};
