import type { ErrorView, FormWords } from '@plumbline/core/view';
import { said } from '../fields/said.js';
import { ErrorSummary } from '../govuk/error-summary.js';
import type { Host } from '../host.js';

/** Errors of one page lead to its controls; those of others to the page first. */
export const errorList = (errors: readonly ErrorView[], words: FormWords, host: Host, page: string | null) =>
  errors.length > 0 && (
    <ErrorSummary
      title={words.errorSummaryTitle}
      errors={errors.map((error) => ({
        href: `${error.page === page ? '' : host.page(error.page)}#${error.target}`,
        text: said(error.message),
      }))}
    />
  );
