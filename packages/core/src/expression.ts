/**
 * A `jlp-1` condition or formula after compilation: every path, score and option resolved, every type checked.
 * Plain data, so that it serialises, prints as English and can be turned into SQL.
 *
 * Evaluation is three-valued: a value that is not there is unknown, `and`, `or` and `!` follow Kleene.
 */
export type Expression =
  | { readonly op: 'literal'; readonly value: Scalar }
  /** `{ "var": "section.item" }`: the answer's own value (option code, number, text, date), unknown unless answered. */
  | { readonly op: 'item'; readonly item: number; readonly part?: string }
  /** `{ "var": "column" }` inside a list of rows or evidence: an own property of the element. `''` is the element itself. */
  | { readonly op: 'element'; readonly property: string; readonly column?: number }
  | { readonly op: 'score'; readonly score: number; readonly read: 'value' | 'band' }
  | { readonly op: 'this'; readonly read: ThisProperty }
  | { readonly op: 'inputs'; readonly read: 'min' | 'max' | 'count' }
  | { readonly op: '==' | '!=' | '<' | '<=' | '>' | '>='; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'in'; readonly needle: Expression; readonly haystack: readonly Scalar[] | Expression }
  | { readonly op: 'and' | 'or'; readonly operands: readonly Expression[] }
  | { readonly op: '!'; readonly operand: Expression }
  /** Pairs of condition and value, then the value otherwise. */
  | {
      readonly op: 'if';
      readonly branches: readonly { readonly when: Expression; readonly then: Expression }[];
      readonly otherwise: Expression | null;
    }
  | { readonly op: '+' | '-' | '*' | '/' | 'min' | 'max' | 'coalesce'; readonly operands: readonly Expression[] }
  | { readonly op: 'some' | 'all' | 'none' | 'count'; readonly over: Members; readonly that: Expression }
  /** Sum of `of` over the members; unknown when any member's value is unknown. */
  | { readonly op: 'sum'; readonly over: Members; readonly of: Expression }
  | { readonly op: 'answered'; readonly operand: Expression }
  | { readonly op: 'state'; readonly item: number };

export type Scalar = number | string | boolean;

/** What a list operator walks. Members that are not applicable drop out; `this` and relative `var` are bound to the member. */
export type Members =
  | { readonly kind: 'scores'; readonly scores: readonly number[] }
  | { readonly kind: 'items'; readonly items: readonly number[] }
  /** Rows of a repeating section, by section index. */
  | { readonly kind: 'rows'; readonly section: number }
  /** Evidence of the item that `this` is. */
  | { readonly kind: 'evidence' };

/** What `{ "this": … }` may read of the member it is bound to. `value` and `band` are numbers (ordinals). */
export type ThisProperty = 'value' | 'state' | 'evidence' | 'impact' | 'critical' | 'band' | 'coverage' | 'previous';
