/** Where in a form somebody is. */
export type Place =
  | { readonly at: 'tasks' | 'answers' | 'confirmation' }
  | { readonly at: 'page'; readonly page: string };

const scheme = '#plumbline:';

/** Address of a place: a fragment that whoever draws the form answers a click on, and that leads nowhere by itself. */
export const addressOf = (place: Place): string =>
  scheme + (place.at === 'page' ? `page/${encodeURI(place.page).replaceAll('#', '%23')}` : place.at);

/** Address under which the form is read in another language. */
export const languageAddress = (language: string): string => `${scheme}language/${encodeURIComponent(language)}`;

/** What an address within a form leads to. */
export type Lead =
  | { readonly to: 'place'; readonly place: Place; readonly target: string | null }
  | { readonly to: 'language'; readonly language: string }
  /** Something on the page that is shown. */
  | { readonly to: 'target'; readonly target: string };

/** Reads the `href` of a link; `null` for one that leads out of the form. */
export const leadOf = (href: string | null): Lead | null => {
  if (href === null || !href.startsWith('#')) return null;
  if (!href.startsWith(scheme)) return href.length > 1 ? { to: 'target', target: href.slice(1) } : null;
  const [path = '', target = null] = href.slice(scheme.length).split('#');
  const [at, ...rest] = path.split('/');
  switch (at) {
    case 'tasks':
    case 'answers':
      return { to: 'place', place: { at }, target };
    case 'page':
      return { to: 'place', place: { at, page: decodeURI(rest.join('/')).replaceAll('%23', '#') }, target };
    case 'language':
      return { to: 'language', language: decodeURIComponent(rest.join('/')) };
    default:
      return null;
  }
};
