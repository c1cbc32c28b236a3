import type { ComponentChildren } from 'preact';

export type Children = ComponentChildren;

/** What stands in a text box or is chosen in a list. Preact writes it again whenever it differs, as undo and another's change need. */
export const filled = (value: string) => ({ value });

export const ticked = (isTicked: boolean) => ({ checked: isTicked });
