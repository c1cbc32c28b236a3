import { spawn } from 'node:child_process';

export interface Fresh {
  /** Further arguments for Node itself. */
  readonly node?: readonly string[];
  /** As an application starts it: sources are not looked for, so no hook stands between it and its modules. */
  readonly isPlain?: boolean;
  /** Further variables of its environment. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a module in a process of its own, and reads the JSON in the last line of its stdout. */
export const inFreshProcess = <T>(
  file: string,
  args: readonly string[],
  { node = [], isPlain = false, env = {} }: Fresh = {},
): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(isPlain ? [] : process.execArgv), ...node, file, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
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
