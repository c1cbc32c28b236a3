import { spawn } from 'node:child_process';

/** Runs a module in a process of its own, as this one was started, and reads the JSON in the last line of its stdout. */
export const inFreshProcess = <T>(
  file: string,
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, ...nodeArgs, file, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(text.trim().split('\n').at(-1) ?? '') as T);
      else reject(new Error(`${args.join(' ')} ended with ${code}.`));
    });
  });
