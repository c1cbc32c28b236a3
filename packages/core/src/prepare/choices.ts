/**
 * The options of a choice, found by their text with one comparison. The length and the ends of a code tell the few options
 * of an item apart without hashing the whole of it: answers fresh from JSON have no hash yet.
 */
export interface Choices {
  readonly codes: readonly string[];
  /** By option: what is marked when it is chosen; `refused` where its missing state is not allowed. */
  readonly marks: Int16Array;
  /** Place of each code by its hash; -1 where there is none. `null`: two options share a hash, whatever the multiplier. */
  readonly places: Int16Array | null;
  readonly multiplier: number;
  readonly mask: number;
  readonly byText: ReadonlyMap<string, number>;
}

export const refused = -100;

/** With the multiplier 0 the length alone, which is at hand without looking into the text. */
const hashOf = (code: string, multiplier: number, mask: number): number =>
  multiplier === 0
    ? code.length & mask
    : (code.length + code.charCodeAt(0) * multiplier + code.charCodeAt(code.length - 1) * 31) & mask;

export function choicesOf(codes: readonly string[], markByOption: readonly number[]): Choices {
  const byText = new Map(codes.map((code, index) => [code, index]));
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, codes.length * 2)));
  const found = { codes, marks: Int16Array.from(markByOption), places: null, multiplier: 0, mask: 0, byText };
  if (codes.includes('') || codes.length > 32) return found;
  const masks = [size - 1, size * 2 - 1, size * 4 - 1];
  const byEnds = masks.flatMap((mask) => Array.from({ length: 63 }, (_, at) => ({ multiplier: at + 1, mask })));
  for (const { multiplier, mask } of [...masks.map((each) => ({ multiplier: 0, mask: each })), ...byEnds]) {
    const places = new Int16Array(mask + 1).fill(-1);
    const isFree = codes.every((code, index) => {
      const hash = hashOf(code, multiplier, mask);
      if (places[hash] !== -1) return false;
      places[hash] = index;
      return true;
    });
    if (isFree) return { ...found, places, multiplier, mask };
  }
  return found;
}

/** What an answer is marked with; `refused` where there is no such option, or where it may not be chosen. */
export function markOf(text: string, { codes, marks, places, multiplier, mask, byText }: Choices): number {
  if (text === '' || places === null) return marks[byText.get(text) ?? codes.length] ?? refused;
  const place = places[hashOf(text, multiplier, mask)] as number;
  return place >= 0 && codes[place] === text ? (marks[place] as number) : refused;
}
