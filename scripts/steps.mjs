import { spawnSync } from 'node:child_process';

/**
 * Runs named commands one after another and stops at the first that fails, saying which.
 * Returns the seconds each took.
 */
export const runSteps = (steps) => {
  const times = [];
  for (const [name, command] of steps) {
    process.stderr.write(`\n▸ ${name}\n`);
    const started = performance.now();
    const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
    const seconds = (performance.now() - started) / 1000;
    if (status !== 0) {
      process.stderr.write(`\n✗ ${name} failed after ${seconds.toFixed(0)} s: ${command}\n`);
      process.exit(status ?? 1);
    }
    times.push([name, seconds]);
  }
  return times;
};
