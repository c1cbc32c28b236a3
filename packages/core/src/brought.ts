/**
 * What is looked up by name: an ahead-of-time module brings what its instrument names.
 *
 * @throws RangeError where it was not brought along
 */
export const brought = <Found>(what: string, name: string, found: Found | undefined): Found => {
  if (found === undefined) throw new RangeError(`The ${what} "${name}" was not brought along.`);
  return found;
};
