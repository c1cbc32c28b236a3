import type { PasswordWork } from './accounts/password.ts';
import type { Database } from './database/open-database.ts';
import type { Instruments } from './responses/instruments.ts';

/** Everything the portal works with, handed in by who starts it. */
export interface PortalParts {
  readonly database: Database;
  readonly instruments: Instruments;
  /** Addresses that the portal goes by, without a path: `https://portal.council.example`. */
  readonly origins: () => readonly string[];
  readonly isHttps: boolean;
  readonly proxies: readonly string[];
  readonly isDemonstration: boolean;
  readonly passwordWork: PasswordWork;
  readonly now: () => Date;
  /** One line for each request and each failure; holds no answers. */
  readonly log: (line: string) => void;
}
