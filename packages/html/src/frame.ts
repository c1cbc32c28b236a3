import type { Words } from '@plumbline/core/view';

export interface FrameLink {
  readonly text: string;
  readonly href: string;
}

/** What stands around the content of a page: the service's own. Texts are escaped; addresses must be the portal's own, since nothing looks at their scheme. */
export interface Frame {
  /** Of the service: in the header and at the end of every title. */
  readonly service: string;
  /** Whose service it is, above its name; `null` for nobody's. */
  readonly organisation: string | null;
  /** Where the header leads. */
  readonly home: string;
  /** Addresses of style sheets, `@plumbline/html/plumbline.css` among them. */
  readonly stylesheets: readonly string[];
  /** Addresses of modules (`<script type="module" src>`). Default: none; pages need none. */
  readonly modules?: readonly string[];
  /** In the header: “Sign out”. Default: none. */
  readonly links?: readonly FrameLink[];
  /** At the foot: accessibility statement, privacy notice. Default: none. */
  readonly footerLinks?: readonly FrameLink[];
  /** At the foot, a paragraph each: whose words these are and under which licence. Default: none. */
  readonly attribution?: readonly Words[];
}

/** Where the words of government guidance come from. Only for a service whose words do. */
export const openGovernmentLicence: Words = {
  text: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  language: 'en',
};
