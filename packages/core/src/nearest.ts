/** A suggestion is a courtesy: it may not cost more than the mistake. */
const maxCandidates = 1_000;
const maxLength = 200;

/** The candidate that differs least from what was written, when it is near enough to be what was meant. */
export const nearest = (written: string, candidates: Iterable<string>): string | undefined => {
  if (written.length > maxLength) return undefined;
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  let looked = 0;
  for (const candidate of candidates) {
    looked += 1;
    if (looked > maxCandidates || least <= 1) return best;
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
};

/**
 * Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
 *
 * @param limit may give up, with any number not below it, once the distance cannot come out below it
 */
export const editDistance = (one: string, other: string, limit: number = Number.POSITIVE_INFINITY): number => {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  let row: number[] = [];
  let leastBefore = 0;
  for (let i = 1; i <= one.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    // A swap reaches two rows back, so that both must have left the limit behind.
    if (least >= limit && leastBefore >= limit) return least;
    leastBefore = least;
    [before, previous, row] = [previous, row, before];
  }
  return previous[other.length] ?? 0;
};
