export const roles = ['contributor', 'author', 'dcs'] as const;
export type Role = (typeof roles)[number];

/** What somebody may want to do with a response of their own authority. */
export type Action = 'read' | 'answer' | 'begin' | 'sign-off' | 'reopen' | 'export' | 'history';

/** Who may do what. What is not said here nobody may. */
const may: { readonly [action in Action]: readonly Role[] } = {
  read: ['contributor', 'author', 'dcs'],
  answer: ['contributor', 'author', 'dcs'],
  begin: ['author', 'dcs'],
  'sign-off': ['dcs'],
  reopen: ['author', 'dcs'],
  export: ['author', 'dcs'],
  history: ['author', 'dcs'],
};

export const isAllowed = (role: Role, action: Action): boolean => may[action].includes(role);

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

export const roleNames: { readonly [role in Role]: string } = {
  contributor: 'Contributor',
  author: 'Author',
  dcs: 'Director of Children’s Services',
};
