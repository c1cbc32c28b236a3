import type { CompiledInstrument } from '../compiled.js';
import { readStripped, restore } from './restore.js';

/** An instrument that is there when it is first asked for. */
export type Carried = () => CompiledInstrument;

/**
 * Reads the data of a module when it is first needed, so that importing one costs next to nothing.
 *
 * @throws TypeError, when first asked, on data that another release made
 */
export const carried = (json: string): Carried => {
  let instrument: CompiledInstrument | null = null;
  return () => {
    instrument ??= restore(readStripped(json));
    return instrument;
  };
};
