import { canonicalJson } from './canonical-json.js';
import type { Result } from './result.js';

/** What a seal speaks for. */
export interface Sealed {
  /** SHA-256 of the instrument's file, as the catalogue has it. */
  readonly instrument: string;
  /** The answers that were signed off: those of the response's own view. */
  readonly answers: unknown;
  /** What they came to; the seal's `engine` is the one that made it. */
  readonly result: Result;
  /** `sha256` of the seal of the revision before; `null` for the first. */
  readonly previous: string | null;
}

/**
 * The text whose SHA-256 (as UTF-8) is the seal of a response: canonical JSON (RFC 8785) of the hash of the instrument's
 * file, the answers, the result, the version of the engine, and the seal of the revision before. Hashing is the caller's,
 * since the core runs where there is no synchronous hash.
 *
 * Organisation, period and revision are not in it, as the meta-schema of responses lays down: two councils that answer
 * word for word alike have the same first seal.
 *
 * @throws TypeError as `canonicalJson` does: a draft that passes `validateAnswers` may still hold half a surrogate pair.
 */
export const sealContent = ({ instrument, answers, result, previous }: Sealed): string =>
  canonicalJson({ instrument, answers, result, engine: result.engine, previous });
