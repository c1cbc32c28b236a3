import type { Frame, Host } from '../src/index.js';

/** A portal in which nothing is looked at. */
export const host: Host = {
  page: (key) => `/form/${key}`,
  tasks: '/form',
  answers: '/form/check',
  print: '/form/print',
  signOff: '/form/check',
  hidden: {},
  canReturn: true,
  languages: [
    { language: 'en', name: 'English', href: null },
    { language: 'cy', name: 'Cymraeg', href: '/cy/form' },
  ],
  notice: null,
};

export const frame: Frame = {
  service: 'Self-assessment',
  organisation: 'Example Borough Council',
  home: '/',
  stylesheets: ['/plumbline.css'],
};
