import type { Database } from '../database/open-database.ts';
import { isRole, type Role } from './role.ts';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** GSS code: nobody sees responses of another authority. */
  readonly organisation: string;
}

interface StoredAccount {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}

export function accountOf({ id, name, role, organisation }: StoredAccount): Account {
  if (!isRole(role)) throw new Error('An account has a role that this portal does not know');
  return { id, name, role, organisation };
}

export const accountNamed = (database: Database, name: string) =>
  database.selectFrom('accounts').selectAll().where('name', '=', name).executeTakeFirst();
