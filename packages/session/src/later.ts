/** Runs something once after a time. @returns what calls it off */
export const later = (run: () => void, afterMs: number): (() => void) => {
  const timer = setTimeout(run, afterMs);
  return () => clearTimeout(timer);
};
