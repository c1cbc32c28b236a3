import type { Words } from '@plumbline/core/view';
import type { Children } from '#dialect';

/** Words, which say their language where it is not the page's. */
export const said = ({ text, language }: Words): Children =>
  language === null ? text : <span lang={language}>{text}</span>;
