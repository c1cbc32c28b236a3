import type { Group, GroupResult } from './group.js';

export interface Stored {
  readonly machine: string;
  readonly date: string;
  readonly groups: { readonly [name: string]: GroupResult & { readonly date: string } };
}

const time = (seconds: number): string => {
  if (seconds >= 1) return `${seconds.toFixed(2)} s`;
  if (seconds >= 1e-3) return `${(seconds * 1e3).toPrecision(3)} ms`;
  if (seconds >= 1e-6) return `${(seconds * 1e6).toPrecision(3)} µs`;
  return `${(seconds * 1e9).toPrecision(3)} ns`;
};

const perSecond = (seconds: number): string => Math.round(1 / seconds).toLocaleString('en-GB');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function section(
  group: Group,
  { figures, tables = [], notes = [], date }: GroupResult & { readonly date: string },
): string {
  const measured =
    figures.length === 0
      ? []
      : [
          table(
            ['what', `time for one ${group.unit}`, 'a second', 'fastest and slowest round'],
            figures.map(({ name, seconds, fastest, slowest }) => [
              name,
              time(seconds),
              perSecond(seconds),
              `${time(fastest)} to ${time(slowest)}`,
            ]),
          ),
        ];
  const others = tables.map(({ title, head, rows }) => `**${title}**\n\n${table(head, rows)}`);
  const said = notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join('\n')];
  return [`## ${group.title}`, `Measured on ${date}.`, ...measured, ...others, ...said].join('\n\n');
}

/** docs/performance.md, from what is stored: a run of some groups leaves the others as they were. */
export function page(groups: { readonly [name: string]: Group }, stored: Stored): string {
  const known = Object.entries(groups).flatMap(([name, group]) => {
    const result = stored.groups[name];
    return result === undefined ? [] : [{ group, result }];
  });
  const targets = known.flatMap(({ group, result }) =>
    result.targets.map(({ what, limit, found, isMet }) => [
      group.title,
      what,
      limit,
      found,
      isMet ? 'met' : '**not met**',
    ]),
  );
  return `${[
    '# Performance',
    'Made by `npx pnpm@12 bench`; do not edit. Each group runs in a process of its own, its subjects in turn, round after round; figures are medians of the rounds, and ratios are between figures of one run. A peer must agree with ours on the results before it is timed.',
    `Machine: ${stored.machine}.`,
    '## Targets',
    table(['group', 'what', 'target', 'found', ''], targets),
    ...known.map(({ group, result }) => section(group, result)),
  ].join('\n\n')}\n`;
}
