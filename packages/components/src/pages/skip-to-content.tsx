import type { FormWords } from '@plumbline/core/view';
import { SkipLink } from '../govuk/skip-link.js';

interface SkipToContentProps {
  /** Id of the main element. */
  readonly target: string;
  readonly words: FormWords;
}

/** The first thing on a page of its own: past everything that stands above the content. */
export const SkipToContent = ({ target, words }: SkipToContentProps) => (
  <SkipLink href={`#${target}`}>{words.skipToContent}</SkipLink>
);
