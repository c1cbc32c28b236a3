import type { DeclaredMissing } from './answer.js';
import type { Expression } from './expression.js';

/**
 * An instrument after `compile`: every mistake found, every reference resolved, scores in the order they must be worked out.
 * Plain data: it serialises to JSON and back without loss.
 */
export interface CompiledInstrument {
  /** Format of this structure. Data with another format is refused. */
  readonly format: 1;
  /** The instrument's `$id`. */
  readonly address: string;
  readonly id: string;
  readonly version: string;
  readonly edition: string;
  /** BCP 47 tags; the first is the language of the document itself. */
  readonly languages: readonly string[];
  readonly texts: Texts;
  /** In document order; the first is the root: key and pointer `''`, no parent, no words of its own. */
  readonly sections: readonly CompiledSection[];
  /** In document order. */
  readonly items: readonly CompiledItem[];
  readonly bandSets: readonly CompiledBandSet[];
  /** In an order in which every score comes after those it reads. */
  readonly scores: readonly CompiledScore[];
  /** One per theme of the taxonomy that any scored item carries, after all `scores`. Empty when the instrument has no `themeScores`. */
  readonly themeScores: readonly CompiledScore[];
  readonly flags: readonly CompiledFlag[];
  /** JSON Schema of the answers, flat (own `$defs` only). Draft: nothing required, no minimum. */
  readonly schema: { readonly draft: JsonSchema; readonly final: JsonSchema };
}

export type JsonSchema = { readonly [keyword: string]: unknown };

/** Words by language, then by the key they have in the document (`title`, `description`, `guidance`, `levels/good` …). */
export type Texts = { readonly [language: string]: { readonly [key: string]: string } };

export interface CompiledSection {
  readonly key: string;
  readonly code: string;
  /** JSON pointer into the answers. */
  readonly pointer: string;
  readonly parent: number | null;
  readonly weight: number;
  readonly when: Condition | null;
  /** Set on an array section. */
  readonly repeats: null | {
    readonly noun: string;
    readonly key: readonly string[];
    readonly derived: readonly Derived[];
    readonly checks: readonly Check[];
  };
  readonly texts: Texts;
}

export interface Condition {
  readonly if: Expression;
  /** What an unknown condition means for visibility. */
  readonly whenUnknown: 'show' | 'hide';
}

export interface Derived {
  readonly property: string;
  readonly formula: Expression;
  readonly unit: string | null;
  readonly places: number | null;
  readonly texts: Texts;
}

export interface Check {
  readonly id: string;
  readonly that: Expression;
  readonly severity: 'error' | 'warning';
  readonly texts: Texts;
}

export type ItemKind = 'choice' | 'choices' | 'number' | 'integer' | 'text' | 'date' | 'boolean' | 'list' | 'object';

export type Control = 'radios' | 'select' | 'text' | 'textarea' | 'date' | 'number';

export interface CompiledItem {
  /** The property name: the item's identity for ever. */
  readonly key: string;
  readonly code: string;
  /** JSON pointer into the answers; for an item of a repeating section, of the column: `/workforce/-/inPostFte`. */
  readonly pointer: string;
  /** Index of the innermost section that holds it; 0 for an item of the root. */
  readonly section: number;
  /** Index of the repeating section whose rows hold this item. */
  readonly rowsOf: number | null;
  readonly kind: ItemKind;
  /** Set where the answer is an object with a scored part (`x-answer`): the names of its parts. */
  readonly composite: null | {
    readonly score: string;
    readonly evidence: string | null;
    readonly impact: string | null;
    readonly reason: string | null;
    readonly comment: string | null;
  };
  /** For choice, choices, and the scored part of a composite. */
  readonly options: readonly CompiledOption[];
  readonly weight: number;
  readonly critical: 'none' | 'critical' | 'limiting';
  readonly reverse: boolean;
  /** Lowest and highest number an answer can give before reverse keying; `null` where there is none or it is open-ended. */
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly themes: readonly string[];
  readonly indicators: readonly string[];
  readonly when: Condition | null;
  readonly required: 'always' | 'when-visible' | 'no';
  readonly missing: readonly DeclaredMissing[];
  readonly unit: string | null;
  /** How the author wants it asked; `null` leaves it to the form. */
  readonly control: Control | null;
  readonly duty: string | null;
  readonly confidentiality: string | null;
  /** Expected evidence, in the document's words. */
  readonly evidence: readonly string[];
  /** Index of the score that this item is the declared judgement of. */
  readonly declares: number | null;
  /** JSON Schema of the answer, within the closed subset, `$ref`s resolved. */
  readonly schema: JsonSchema;
  readonly texts: Texts;
}

export interface CompiledOption {
  readonly code: string;
  readonly value: number | null;
  readonly missing: DeclaredMissing | null;
  readonly texts: Texts;
}

export interface CompiledBandSet {
  readonly id: string;
  /** In the order they are tried; the first that fits wins. The last has no `from`. */
  readonly bands: readonly CompiledBand[];
}

export interface CompiledBand {
  readonly band: string;
  readonly value: number;
  /** Lower edge, inclusive. */
  readonly from: number | null;
  readonly if: Expression | null;
  readonly texts: Texts;
}

export interface CompiledCap {
  /** `stars/0`: the cap's name and its place in the list. */
  readonly id: string;
  readonly each: 'input' | null;
  readonly if: Expression;
  /** Index of the band in the score's band set that it caps at. */
  readonly to: number;
  readonly texts: Texts;
}

export type ScoringMethod =
  | 'mean'
  | 'sum'
  | 'min'
  | 'max'
  | 'median'
  | 'mode'
  | 'count'
  | 'proportion'
  | 'percent-of-maximum'
  | 'lookup'
  | 'formula'
  | 'decision';
export type MissingPolicy = 'exclude' | 'prorate' | 'worst' | 'fail';

export type ScoreInputs =
  | { readonly kind: 'items'; readonly items: readonly number[]; readonly from: 'section' | 'items' | 'theme' }
  | { readonly kind: 'scores'; readonly scores: readonly number[] }
  | { readonly kind: 'rows'; readonly section: number; readonly value: Expression; readonly where: Expression | null };

export interface CompiledScore {
  readonly id: string;
  readonly of: ScoreInputs;
  readonly method: ScoringMethod;
  /** Weight of each input, in the order of `of`; all 1 for rows. */
  readonly weights: readonly number[];
  /** Integers by which values, weights and edges were multiplied so that the arithmetic is exact. */
  readonly scale: { readonly value: number; readonly weight: number };
  readonly missing: MissingPolicy;
  readonly minCoverage: number;
  /** Fewest inputs that must be answered, whatever they weigh. */
  readonly minAnswered: number;
  /** Places shown; `null` for as it is. Rounding is half away from zero and never feeds a further step. */
  readonly places: number | null;
  /** Which band of each input counts as met, for `proportion` and `count`: value at or above this. */
  readonly atLeast: number | null;
  /** For `mode`: which of several most frequent values it is. */
  readonly ties: 'lowest' | 'highest';
  /** For `percent-of-maximum`: what counts as nothing, the lowest that each input allows or zero. */
  readonly floor: 'minimum' | 'zero';
  /** For `lookup`. */
  readonly lookup: LookupTable | null;
  /** For `formula`. */
  readonly formula: Expression | null;
  /** Lowest and highest number of each input, keyed, in the order of `of`; `null` where there is none. Empty for rows. */
  readonly ranges: readonly ({ readonly min: number; readonly max: number } | null)[];
  readonly bands: number | null;
  readonly caps: readonly CompiledCap[];
  /** For `decision`: first that holds wins. `band` is an index into the band set. */
  readonly rules: readonly DecisionRule[];
  /** A weight for when this score is an input of another. */
  readonly weight: number;
  readonly texts: Texts;
}

/** A norm table: what a raw score is worth. */
export interface LookupTable {
  /** Rising in `at`. */
  readonly points: readonly { readonly at: number; readonly value: number }[];
  /** A raw score between two points: the point below, a straight line, or no score. */
  readonly between: 'step' | 'linear' | 'none';
  /** A raw score below the first or above the last point: the nearest point, or no score. */
  readonly beyond: 'nearest' | 'none';
}

export interface DecisionRule {
  readonly if: Expression | null;
  readonly band: number;
  readonly texts: Texts;
}

export interface CompiledFlag {
  readonly id: string;
  readonly kind: 'condition' | 'stale-evidence' | 'view-disagreement';
  readonly severity: 'info' | 'attention' | 'concern' | 'urgent';
  /** Raised once for each member that fits; `null`: once for the whole response. */
  readonly each: 'item' | 'score' | 'declaration' | 'theme' | null;
  readonly if: Expression | null;
  readonly parameters: { readonly months?: number; readonly difference?: number };
  /** Themes the flag belongs to besides those of the item that raised it. */
  readonly themes: readonly string[];
  readonly texts: Texts;
}
