import { join, relative } from 'node:path';
import type { DataPack } from '@plumbline/datapack';
import { plural } from './terminal.js';

const nameOf = (pack: DataPack, area: string): string =>
  pack.authorities.find(({ code }) => code === area)?.name ?? area;

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const grades = (pack: DataPack): readonly string[] =>
  pack.grades.map(({ instrument, rows, columns }) => {
    const overall = columns.find(({ isOverall }) => isOverall)?.score;
    const returned = rows.filter((row) => row.returned);
    if (returned.length === 0) return `  ${instrument.title}: none returned`;
    const counts = new Map<string, number>();
    for (const { cells } of returned) {
      const cell = cells.find(({ score }) => score === overall);
      const word = cell?.title ?? 'without an overall';
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const told = [...counts].map(([word, count]) => `${count} ${word.toLowerCase()}`);
    return `  ${instrument.title}: ${returned.length} returned; ${overall === undefined ? 'no overall' : `overall ${list(told)}`}`;
  });

/** A path as one would type it from here. */
const shown = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short === '' ? '.' : short.startsWith('..') ? path : short;
};

/** What a pack found, in a screenful, and where it is. */
export const packSummary = (pack: DataPack, folder: string): readonly string[] => {
  const shortlist = pack.themes.filter(({ isShortlisted }) => isShortlisted);
  const wide = pack.gaps.filter(({ verdict }) => verdict === 'more-positive');
  const flags = pack.flags.flatMap(({ area, flags: raised }) => raised.map((flag) => ({ ...flag, area })));
  const urgent = flags
    .filter(({ state, severity }) => state === 'raised' && severity === 'urgent')
    .map((flag) => `${nameOf(pack, flag.area)}: ${flag.title}`);
  return [
    `${pack.title}`,
    `  ${plural(pack.authorities.length, 'authority').replace('authoritys', 'authorities')}, ${plural(pack.indicators.length, 'indicator')}, ${pack.year}`,
    ...(pack.invented === null ? [] : [`  ${pack.invented}`]),
    ...grades(pack),
    ...(shortlist.length === 0 ? [] : [`  Candidate themes: ${list(shortlist.slice(0, 5).map(({ title }) => title))}`]),
    ...(wide.length === 0
      ? []
      : [
          `  Self-view more positive than the figures: ${plural(wide.length, 'time')}, in ${list([...new Set(wide.map(({ area }) => nameOf(pack, area)))])}`,
        ]),
    ...(urgent.length === 0 ? [] : [`  Urgent: ${[...new Set(urgent)].join('; ')}`]),
    `  The pack is in ${shown(folder)}`,
    `  Open ${shown(join(folder, 'index.html'))} in a browser.`,
  ];
};
