/**
 * The options of a choice, found by their text with one comparison. The length and the ends of a code tell the few options
 * of an item apart without hashing the whole of it: answers fresh from JSON have no hash yet.
 */
export interface OptionCodes {
  readonly codes: readonly string[];
  /** Place of each code by its mark; -1 where there is none. `null`: two options share a mark, whatever the multiplier. */
  readonly places: Int16Array | null;
  readonly multiplier: number;
  readonly mask: number;
  readonly byText: ReadonlyMap<string, number>;
}

/** With the multiplier 0 the length alone, which is at hand without looking into the text. */
const markOf = (code: string, multiplier: number, mask: number): number =>
  multiplier === 0
    ? code.length & mask
    : (code.length + code.charCodeAt(0) * multiplier + code.charCodeAt(code.length - 1) * 31) & mask;

export function optionCodes(codes: readonly string[]): OptionCodes {
  const byText = new Map(codes.map((code, index) => [code, index]));
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, codes.length * 2)));
  const found = { codes, byText, places: null, multiplier: 0, mask: 0 };
  if (codes.includes('') || codes.length > 32) return found;
  for (let mask = size - 1; mask < size * 4; mask = mask * 2 + 1) {
    for (let multiplier = 0; multiplier < 64; multiplier += 1) {
      const places = new Int16Array(mask + 1).fill(-1);
      const isFree = codes.every((code, index) => {
        const mark = markOf(code, multiplier, mask);
        if (places[mark] !== -1) return false;
        places[mark] = index;
        return true;
      });
      if (isFree) return { ...found, places, multiplier, mask };
    }
  }
  return found;
}

/** Place of an option by its code, -1 for no such option. */
export function placeOf(text: string, { codes, places, multiplier, mask, byText }: OptionCodes): number {
  if (places === null) return byText.get(text) ?? -1;
  if (text === '') return -1;
  const place = places[markOf(text, multiplier, mask)] ?? -1;
  return place >= 0 && codes[place] === text ? place : -1;
}
