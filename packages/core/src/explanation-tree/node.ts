/** What a node tells of. Hosts may draw kinds differently; the words say all that there is to say. */
export type ExplanationKind =
  | 'score'
  | 'value'
  | 'arithmetic'
  | 'coverage'
  | 'inputs'
  | 'input'
  | 'bands'
  | 'band'
  | 'rules'
  | 'rule'
  | 'caps'
  | 'cap'
  | 'may-caps'
  | 'bounds'
  | 'behind'
  | 'flags'
  | 'flag'
  | 'changes'
  | 'direction'
  | 'change'
  | 'limits'
  | 'limit';

/** One thing that an explanation says, with what stands behind it. */
export interface ExplanationNode {
  readonly kind: ExplanationKind;
  /** Item key, score id, theme or flag id; `null` where the node is about none. */
  readonly id: string | null;
  /** Short. */
  readonly text: string;
  /** Language of `text` where that is not the reader's: the instrument's own words, not translated. */
  readonly language: string | null;
  /** How it stands, in a few words or a sentence. */
  readonly detail: string | null;
  readonly children: readonly ExplanationNode[];
}

/** An explanation as a tree of plain data: it serialises, and any host can draw it. */
export interface ExplanationTree {
  /** Language of our words; the instrument's own say theirs at each node. */
  readonly language: string;
  readonly isReviewed: boolean;
  /** Says that no speaker has reviewed the words; `null` where one has. */
  readonly note: string | null;
  /** What to say above it where the answers are made up. */
  readonly invented: string;
  readonly instrument: { readonly id: string; readonly version: string; readonly title: string };
  readonly heading: string;
  /** What `explain` says, paragraph by paragraph. */
  readonly summary: readonly string[];
  readonly root: ExplanationNode;
}

type Rest = Partial<Omit<ExplanationNode, 'kind' | 'text'>>;

export const node = (kind: ExplanationKind, text: string, rest: Rest = {}): ExplanationNode => ({
  kind,
  id: null,
  text,
  language: null,
  detail: null,
  children: [],
  ...rest,
});

/** A heading over nodes; nothing where there are none. */
export const group = (
  kind: ExplanationKind,
  text: string,
  children: readonly ExplanationNode[],
  detail: string | null = null,
): readonly ExplanationNode[] => (children.length === 0 ? [] : [node(kind, text, { children, detail })]);
