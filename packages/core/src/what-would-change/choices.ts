import type { CompiledItem } from '../compiled.js';
import type { Written } from './change.js';

/** Something else that could be written, how far off it is, and where it stands in the item's range as it counts. */
export interface Alternative {
  readonly to: Written;
  readonly step: number;
  readonly share: number;
}

/**
 * The other answers of an item with options, or of yes and no. Options for a missing answer are no way to change a score:
 * whether something applies is not for its effect to decide.
 */
export function alternatives({ kind, options, reverse }: CompiledItem, from: Written | null): readonly Alternative[] {
  if (kind === 'boolean') return [true, false].filter((to) => to !== from).map((to) => ({ to, step: 1, share: +to }));
  const offered = options.filter(({ missing }) => missing === null);
  if (kind === 'choices')
    return toggled(
      offered.map(({ code }) => code),
      from,
    );
  if (kind !== 'choice') return [];
  const values = offered.map(({ value }, at) => value ?? at);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const shareOf = (at: number): number => {
    const share = highest === lowest ? 0 : ((values[at] ?? lowest) - lowest) / (highest - lowest);
    return reverse ? 1 - share : share;
  };
  const now = offered.findIndex(({ code }) => code === from);
  return offered.flatMap(({ code }, at) => {
    if (at === now) return [];
    const share = shareOf(at);
    return [{ to: code, share, step: now < 0 ? 0 : Math.abs(share - shareOf(now)) }];
  });
}

/** One option more or one less. */
function toggled(codes: readonly string[], from: Written | null): readonly Alternative[] {
  const chosen = Array.isArray(from) ? (from as readonly string[]) : [];
  return codes.map((code) => {
    const to = chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code];
    return { to, step: from === null ? 0 : 1 / codes.length, share: to.length / codes.length };
  });
}
