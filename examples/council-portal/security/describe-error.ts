/**
 * An error for the log: its name, code, where in the code, and the same of its cause. Not its message, which may quote
 * what somebody typed (a database names the value that it refused).
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'something thrown that is no error';
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]+$/i.test(error.code) ? ` ${error.code}` : '';
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 5)
    .map((line) => line.trim());
  const own = [`${error.name}${code}`, ...places].join(' ');
  return error.cause === undefined ? own : `${own} because of ${describeError(error.cause)}`;
}
