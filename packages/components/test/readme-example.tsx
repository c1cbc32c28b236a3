import { FormPage, type Host } from '@plumbline/components/preact';
import type { CompiledInstrument } from '@plumbline/core';
import { english, prepareView } from '@plumbline/core/view';
import { render } from 'preact-render-to-string';

export const pageAsHtml = (compiled: CompiledInstrument, key: string, answers: unknown, host: Host) => {
  const { pages } = prepareView(compiled, { words: english }).view({ answers }, { tell: 'draft', pages: [key] });
  return pages.map((page) => render(<FormPage page={page} words={english} host={host} />)).join('');
};
