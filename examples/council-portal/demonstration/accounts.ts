import type { Role } from '../accounts/role.ts';

export interface DemonstrationAccount {
  readonly name: string;
  readonly password: string;
  readonly role: Role;
  readonly organisation: string;
  readonly who: string;
}

const essex = 'E10000012';
const norfolk = 'E10000020';

/** Known to everybody who reads this page: they never leave the machine (see `settingsFrom`). */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  { name: 'carol', password: 'carol-fills-in', role: 'contributor', organisation: essex, who: 'Contributor, Essex' },
  { name: 'amir', password: 'amir-puts-together', role: 'author', organisation: essex, who: 'Author, Essex' },
  {
    name: 'dana',
    password: 'dana-signs-off',
    role: 'dcs',
    organisation: essex,
    who: 'Director of Children’s Services, Essex',
  },
  { name: 'nia', password: 'nia-puts-together', role: 'author', organisation: norfolk, who: 'Author, Norfolk' },
];
