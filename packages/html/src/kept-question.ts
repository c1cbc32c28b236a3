import { Question, type QuestionProps } from '@plumbline/components/preact';
import type { FieldView, QuestionView } from '@plumbline/core/view';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';

interface Kept extends QuestionProps {
  readonly inner: string;
}

const seen = new WeakSet<FieldView>();
const known = new WeakMap<FieldView, Kept>();

/** Nothing stands around the field but what its question always has. */
const isPlain = ({ declared, others, carried }: QuestionView): boolean =>
  declared === null && others.length === 0 && carried === null;

const isSame = (kept: Kept, { view, words, isOptionalSaid }: QuestionProps): boolean =>
  kept.words === words &&
  kept.isOptionalSaid === isOptionalSaid &&
  kept.view.key === view.key &&
  kept.view.code === view.code &&
  kept.view.id === view.id &&
  kept.view.name === view.name &&
  kept.view.guidance === view.guidance &&
  kept.view.duty === view.duty &&
  kept.view.evidence === view.evidence &&
  kept.view.critical === view.critical;

/** What Preact itself drew of the same view. */
const asChild = ({ key }: QuestionView, inner: string) =>
  h('div', { key, className: 'plumbline-question', dangerouslySetInnerHTML: { __html: inner } });

const drawn = (props: QuestionProps): string => {
  const whole = renderToString(h(Question, props));
  return whole.slice(whole.indexOf('>') + 1, -'</div>'.length);
};

/**
 * Draws a question, or takes what was drawn of it before. A prepared form gives the same field as the same object, so that what is kept
 * are as many pieces as its choices have states, for as long as the form is there; a field that never comes again is not kept.
 */
export const keptQuestion = (props: QuestionProps) => {
  const { view } = props;
  const { field } = view;
  if (!isPlain(view)) return h(Question, { key: view.key, ...props });
  const kept = known.get(field);
  if (kept !== undefined && isSame(kept, props)) return asChild(view, kept.inner);
  if (!seen.has(field)) {
    seen.add(field);
    return h(Question, { key: view.key, ...props });
  }
  const inner = drawn(props);
  known.set(field, { ...props, inner });
  return asChild(view, inner);
};
