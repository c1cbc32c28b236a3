import { run } from '../src/program.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Everything that was written, to look for what must not be. */
  readonly all: string;
}

/** Runs one command line in this process and keeps what it wrote. */
export const runHere = async (...argv: readonly string[]): Promise<Ran> => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n'), all: [...out, ...err].join('\n') };
};

/** Codes of the issues that were printed, in their order. */
export const codesIn = (err: string): readonly string[] =>
  [...err.matchAll(/^ {4}expected: .*\(([a-z0-9-]+)\)$/gm)].map(([, code]) => code ?? '');
