import type { CompiledBand, CompiledCap, CompiledScore } from '../compiled.js';
import type { Expression } from '../expression.js';
import type { BandRef, CapHit } from '../result.js';
import type { Member } from '../scope.js';
import { bandRef } from './bands.js';
import { applies, type Input } from './input.js';

export interface Capped {
  readonly band: CompiledBand;
  readonly cappedBy: readonly CapHit[];
  readonly mayCap: readonly CapHit[];
}

/**
 * Lowers a band to the strictest cap whose condition holds. A cap that cannot be told does not cap: it is listed, when it
 * would lower the band further.
 */
export function applyCaps(
  before: CompiledBand,
  caps: CompiledScore['caps'],
  bands: readonly CompiledBand[],
  inputs: readonly Input[],
  holds: (condition: Expression, member: Member | null) => boolean | null,
): Capped {
  const held: CapHit[] = [];
  const unknown: CapHit[] = [];
  let band = before;
  for (const cap of caps) {
    const to = bands[cap.to];
    if (to === undefined || to.value >= before.value) continue;
    for (const { id, member } of subjects(cap, inputs)) {
      const truth = holds(cap.if, member);
      if (truth === false) continue;
      (truth ? held : unknown).push({ cap: cap.id, to: bandRef(to), because: id });
      if (truth && to.value < band.value) band = to;
    }
  }
  return { band, cappedBy: held.sort(strictestFirst), mayCap: unknown.filter(below(band)).sort(strictestFirst) };
}

const strictestFirst = (a: CapHit, b: CapHit): number => a.to.value - b.to.value;

const below =
  (band: BandRef) =>
  ({ to }: CapHit): boolean =>
    to.value < band.value;

const whole: readonly { readonly id: null; readonly member: null }[] = [{ id: null, member: null }];

function subjects(cap: CompiledCap, inputs: readonly Input[]): readonly Pick<CapSubject, 'id' | 'member'>[] {
  return cap.each === 'input' ? inputs.filter(applies) : whole;
}

interface CapSubject {
  readonly id: string | null;
  readonly member: Member | null;
}
