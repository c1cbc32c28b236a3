type Names = readonly string[];

interface Orders {
  readonly base: Names;
  readonly mine: Names;
  readonly theirs: Names;
}

/**
 * The order of a merged list: who moved entries decides, and what each added stands behind what it stood behind. What both
 * added in one place is put in alphabetical order, so that it does not matter who merges.
 *
 * @returns `null` where both moved the same entries, differently
 */
export const mergedOrder = ({ base, mine, theirs }: Orders): Names | null => {
  const inTheirs = new Set(theirs);
  const both = new Set(mine.filter((name) => inTheirs.has(name)));
  const shared = (names: Names): Names => names.filter((name) => both.has(name));
  const [before, first, second] = [shared(base), shared(mine), shared(theirs)];
  const known = new Set(before);
  const isMoved = (order: Names): boolean => text(order.filter((name) => known.has(name))) !== text(before);
  const [earlier, later] = alphabetical(first, second);
  if (isMoved(earlier) && isMoved(later) && text(first) !== text(second)) return null;
  const spine = isMoved(later) ? later : earlier;
  const [ofMine, ofTheirs] = [addedBehind(mine, both), addedBehind(theirs, both)];
  return [start, ...spine].flatMap((name) => {
    const added = alphabetical(ofMine.get(name) ?? [], ofTheirs.get(name) ?? []);
    return [...(name === start ? [] : [name]), ...added.flat()];
  });
};

const text = (names: Names): string => names.join('\n');

const alphabetical = (one: Names, other: Names): readonly [Names, Names] =>
  text(one) < text(other) ? [one, other] : [other, one];

/** No entry is called this: their names say how they are told apart. */
const start = '';

/** What only one of the two has, by the common entry that it stands behind. */
const addedBehind = (names: Names, both: ReadonlySet<string>): ReadonlyMap<string, Names> => {
  const added = new Map<string, string[]>();
  let behind = start;
  for (const name of names) {
    if (both.has(name)) behind = name;
    else {
      const known = added.get(behind);
      if (known === undefined) added.set(behind, [name]);
      else known.push(name);
    }
  }
  return added;
};
