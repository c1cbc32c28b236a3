/**
 * All in one by an operation for which brackets do not matter, half and half: step by step, each would be a query around the
 * one before, and engines limit how deep queries may be.
 */
export function halved<T>(parts: readonly T[], both: (left: T, right: T) => T, nothing: T): T {
  const [first] = parts;
  if (first === undefined) return nothing;
  if (parts.length === 1) return first;
  const half = parts.length >> 1;
  return both(halved(parts.slice(0, half), both, nothing), halved(parts.slice(half), both, nothing));
}
