/// <reference lib="dom" />
import { entriesOf } from '@plumbline/session';

/** What a fallback form holds that the server sent, and somebody may have begun to fill in. */
export interface Begun {
  readonly page: string;
  readonly entries: ReturnType<typeof entriesOf>;
  /** Name of the control that has the focus. */
  readonly focused: string | null;
}

/** `null` where there is no form of a page inside. */
export const begunIn = (element: HTMLElement): Begun | null => {
  const form = element.querySelector('form');
  const page = form?.elements.namedItem('page');
  if (form === null || !(page instanceof HTMLInputElement)) return null;
  const active = form.contains(document.activeElement) ? document.activeElement : null;
  return { page: page.value, entries: entriesOf(form), focused: active?.getAttribute('name') ?? null };
};
