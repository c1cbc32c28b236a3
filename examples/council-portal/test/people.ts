import type { Account } from '../accounts/account.ts';
import { demonstrationAccounts } from '../demonstration/accounts.ts';

/** Scrypt as cheap as it goes: tests sign in hundreds of times. */
export const cheapWork = { cost: 16, block: 1, rounds: 1 };

export const person = (wanted: string): Account & { readonly password: string } => {
  const found = demonstrationAccounts.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`No demonstration account is called ${wanted}`);
  const { name, role, organisation, password } = found;
  return { id: `demonstration-${name}`, name, role, organisation, password };
};
