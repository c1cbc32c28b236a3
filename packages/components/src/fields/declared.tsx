import type { DeclaredView, FormWords } from '@plumbline/core/view';
import { InsetText } from '../govuk/inset-text.js';

/** What the answers come to, beside the judgement that is declared. */
export const declared = ({ indicative, range, differs }: DeclaredView, words: FormWords) => (
  <InsetText>
    <p>
      {indicative
        ? words.indicative({ band: indicative.title.text })
        : range
          ? words.indicativeRange({ lowest: range.lowest.text, highest: range.highest.text })
          : words.indicativeUnknown}
    </p>
    {differs && <p className="govuk-!-font-weight-bold">{words.declaredDiffers}</p>}
  </InsetText>
);
