import type { ReactNode } from 'react';

export type Children = ReactNode;

/** What stands in a text box or is chosen in a list at first: a `value` without `onChange` would make the box refuse typing. */
export const filled = (value: string) => ({ defaultValue: value });

export const ticked = (isTicked: boolean) => ({ defaultChecked: isTicked });
