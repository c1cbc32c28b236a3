import { sectionTitle } from '../contents.js';
import { type Html, html, linkable } from '../html.js';
import type { ReportContext } from '../report-context.js';
import { section } from '../section.js';
import { scrollTable } from '../table.js';

export function sources(context: ReportContext): Html {
  const { pack } = context;
  const address = linkable(pack.region.address);
  return section({
    id: 'sources',
    title: sectionTitle('sources'),
    body: html`${
      pack.sources.length === 0
        ? null
        : scrollTable({
            id: 'sources-caption',
            caption: 'Where the figures come from',
            className: 'twin sources',
            head: html`<tr><th scope="col" class="first">Title</th><th scope="col">Publisher</th><th scope="col">Licence</th><th scope="col">File</th></tr>`,
            body: pack.sources.map(
              ({ title, publisher, licence, file, sha256 }) =>
                html`<tr><th scope="row" class="first">${title}</th><td>${publisher}</td><td>${licence}</td><td>${file ?? '–'}${
                  sha256 === null ? null : html` <span class="hash">SHA-256 ${sha256.slice(0, 12)}…</span>`
                }</td></tr>`,
            ),
          })
    }
${pack.attribution.map((sentence) => html`<p class="attribution">${sentence}</p>`)}
<p class="small">Region document: ${address === null ? pack.region.address : html`<a href="${address}">${pack.region.address}</a>`}</p>`,
  });
}
