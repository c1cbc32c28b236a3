import type { Authority } from './data-pack.js';
import type { DatedName, Region } from './pack-documents.js';

/** Members of the region on 31 March of the year, under the name of that day, in the order of the region document. */
export function authoritiesOf(region: Region, year: number): readonly Authority[] {
  const day = `${year}-03-31`;
  return region.authorities
    .filter(({ member }) => holdsOn(member, day))
    .map(({ code, name, names, short, type, policeForce }) => ({
      code,
      name: names.find((one: DatedName) => holdsOn(one, day))?.name ?? name,
      short,
      type,
      policeForce,
    }));
}

/** Whether a fact with days of validity (both included; `null` for not known or still) held on a day. */
export const holdsOn = (
  { validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null },
  day: string,
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
