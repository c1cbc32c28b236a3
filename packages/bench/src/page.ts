import type { Group, GroupResult, Target } from './group.js';

export interface StoredResult extends GroupResult {
  readonly date: string;
  readonly machine: string;
}

export interface Stored {
  readonly groups: { readonly [name: string]: StoredResult };
}

type Groups = { readonly [name: string]: Group };

/** docs/performance.md, from what is stored: a run of some groups leaves the others as they were. */
export function page(groups: Groups, stored: Stored): string {
  const known = Object.entries(groups).flatMap(([name, group]) => {
    const result = stored.groups[name];
    return result === undefined ? [] : [{ group, result }];
  });
  const targets = known.flatMap(({ result }) => result.targets);
  const open = targets.filter(({ isMet, why }) => isMet === false && why);
  return `${[
    '# Performance',
    intro,
    '## Targets',
    summary(targets),
    table(['what', 'target', 'found', ''], targets.map(targetRow)),
    ...(open.length === 0 ? [] : ['Why some are not met:', list(open.map(reason))]),
    '## How to run it',
    howTo(Object.keys(groups)),
    ...known.map(({ group, result }) => section(group, result)),
  ].join('\n\n')}\n`;
}

const intro = [
  'Made by `npx pnpm@12 bench`; do not edit. Everything is measured with one instrument made by a seeded function:',
  '120 items (90 graded on four points or not applicable, 10 yes/no, 10 numbers, 10 texts), 12 of them conditional, weights 1 to 3,',
  'a tenth reversed, eight sections with a 70 % coverage rule and caps, a capped overall, twenty themes, four flags. The answers are seeded too (2015):',
  'a tenth is missing, keys stand in a different order in each response, and objects are parsed from text so that they have the shapes of life.',
  '\n\nEach group runs in a process of its own. Its subjects take turns, round after round, after a warm-up; a figure is the median of the rounds,',
  'and a ratio is the median of the ratios round by round, with its middle half in brackets. A peer must agree with ours on the results before it is timed.',
].join(' ');

const howTo = (names: readonly string[]): string =>
  [
    '`npx pnpm@12 bench` runs everything and writes this page and `performance.json` beside it.',
    `\`npx pnpm@12 bench --only <group>\` runs one group and leaves the others as they were; groups are ${names.map((name) => `\`${name}\``).join(', ')}.`,
    '`--quick` runs everything on small data, to see that it works, and `--out <path>` writes elsewhere. What else the machine does moves every figure: run it on an idle one.',
  ].join(' ');

const words = { true: 'met', false: '**not met**', null: 'not measured' } as const;

const targetRow = ({ what, limit, found, isMet }: Target): readonly string[] => [what, limit, found, words[`${isMet}`]];

const reason = ({ what, limit, why = '' }: Target): string => `${what}, ${limit}: ${why}`;

const summary = (targets: readonly Target[]): string => {
  const count = (wanted: boolean | null) => targets.filter(({ isMet }) => isMet === wanted).length;
  return `${count(true)} met, ${count(false)} not met, ${count(null)} not measured.`;
};

function section(group: Group, { figures, tables = [], notes = [], date, machine }: StoredResult): string {
  const measured = table(
    ['what', `time for one ${group.unit}`, 'a second', 'fastest and slowest round'],
    figures.map(({ name, seconds, fastest, slowest }) => [
      name,
      time(seconds),
      perSecond(seconds),
      `${time(fastest)} to ${time(slowest)}`,
    ]),
  );
  return [
    `## ${group.title}`,
    `${date}, ${machine}.`,
    ...(figures.length === 0 ? [] : [measured]),
    ...tables.map(({ title, head, rows }) => `**${title}**\n\n${table(head, rows)}`),
    ...(notes.length === 0 ? [] : [list(notes)]),
  ].join('\n\n');
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const time = (seconds: number): string => {
  if (seconds >= 1) return `${seconds.toFixed(2)} s`;
  if (seconds >= 1e-3) return `${(seconds * 1e3).toPrecision(3)} ms`;
  if (seconds >= 1e-6) return `${(seconds * 1e6).toPrecision(3)} µs`;
  return `${(seconds * 1e9).toPrecision(3)} ns`;
};

const perSecond = (seconds: number): string => {
  const count = 1 / seconds;
  return count < 10 ? count.toPrecision(2) : Math.round(count).toLocaleString('en-GB');
};
