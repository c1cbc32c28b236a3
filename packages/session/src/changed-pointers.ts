type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (holder: Holder, key: string): unknown => (Object.hasOwn(holder, key) ? holder[key] : undefined);

/**
 * Pointers of what differs between two sets of answers: the innermost objects' parts, and lists as wholes. In the order of the later answers, what
 * is no longer there last. What both share is not looked into.
 */
export const changedPointers = (before: unknown, after: unknown, pointer = ''): readonly string[] => {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after))
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [pointer];
  if (!isHolder(before) && !isHolder(after)) return [pointer];
  const [was, is] = [isHolder(before) ? before : {}, isHolder(after) ? after : {}];
  const keys = new Set([...Object.keys(is), ...Object.keys(was)]);
  if (keys.size === 0) return isHolder(before) && isHolder(after) ? [] : [pointer];
  return [...keys].flatMap((key) =>
    changedPointers(own(was, key), own(is, key), `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
};
