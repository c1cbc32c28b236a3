import type { Page } from 'playwright-core';

/** Collects what a browser complains of: what a policy forbids, what cannot be loaded, what a script throws. */
export const watch = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
};
