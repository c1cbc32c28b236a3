/** Contents, key, cards and the pages of the authorities. */
export const blocks = `
.opening{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:3.5rem;margin-top:2.75rem}
.opening h2{font-size:1.375rem;margin-bottom:.875rem}
.contents ol{list-style:none;padding:0;margin:0;counter-reset:contents}
.contents li{display:grid;grid-template-columns:2rem minmax(0,1fr);padding:.5625rem 0;border-top:1px solid var(--line);counter-increment:contents}
.contents li::before{content:counter(contents);color:var(--muted);font-variant-numeric:tabular-nums;grid-row:span 2}
.contents a{font-weight:600}
.contents .about{grid-column:2;color:var(--muted);font-size:.9375rem}
.aside section+section{margin-top:2rem}
.returned dt{font-weight:600}
.returned dd{margin-bottom:.75rem}
.key{list-style:none;padding:0;margin:0 0 1rem}
.key li{margin:.375rem 0}
.inline-key{display:flex;flex-wrap:wrap;gap:.25rem 1.375rem;font-size:.9375rem;margin-bottom:1rem}
.inline-key li{margin:.125rem 0}
.chip{display:inline-flex;align-items:center;gap:.3125rem;padding:.0625rem .4375rem;border:1px solid var(--line);border-radius:.1875rem;font-weight:600;font-size:.875rem;line-height:1.5;white-space:nowrap;background:var(--paper)}
.chip .mark:only-child{margin:.3125rem 0}
.band-a .chip,.chip.band-a{background:var(--best-pale);border-color:var(--best-pale);color:var(--best)}
.band-d .chip,.chip.band-d{background:var(--worst-pale);border-color:var(--worst-pale);color:#7d2f05}
.mark{width:.6875rem;height:.6875rem;flex:none;fill:var(--ink);vertical-align:-.0625rem}
.mark .hollow{fill:none;stroke:var(--ink);stroke-width:1.6}
.band-a .mark{fill:var(--best)}
.band-d .mark{fill:var(--worst)}
.band-none .mark,.key .mark rect{fill:var(--grey)}
.cards{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1.25rem;margin:1.25rem 0 0;counter-reset:card}
.card{counter-increment:card;background:var(--wash);border-top:3px solid var(--accent);padding:1.125rem 1.25rem .75rem}
.card h4{font-size:1.3125rem}
.card h4::before{content:counter(card) ". ";color:var(--muted);font-weight:400}
.card .meaning{margin-bottom:.625rem}
.reasons{list-style:disc;padding-left:1.125rem;margin-bottom:.75rem}
.card .small{border-top:1px solid var(--line);padding-top:.5rem;margin-bottom:.5rem}
.statements{list-style:none;padding:0;max-width:56rem}
.statements li{padding:.5625rem 0 .5625rem 1rem;border-top:1px solid var(--line)}
.statements.urgent li{border-left:4px solid var(--worst);padding-left:.875rem}
.plain{padding-left:1.125rem}
.plain li{margin:.3125rem 0}
.tag{display:inline-block;padding:0 .375rem;border:1px solid currentColor;border-radius:.1875rem;font-size:.8125rem;font-weight:600;line-height:1.4;color:var(--accent);font-family:var(--sans)}
.theme-notes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:1.75rem 2.5rem}
.theme-note{border-top:1px solid var(--line);padding-top:.875rem;scroll-margin-top:1rem}
.theme-note .meaning{margin-bottom:.5rem}
.parts{padding:0;list-style:none;font-size:.9375rem;margin-bottom:.625rem}
.parts li{margin:.25rem 0}
.shortlist-reason{font-size:.9375rem;margin-bottom:.625rem;border-left:3px solid var(--accent);padding-left:.75rem}
.jump{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.jump a{display:inline-block;padding:.1875rem 0}
.authority{margin-top:3rem;border-top:2px solid var(--ink);padding-top:1rem;scroll-margin-top:1rem}
.authority>h3{font-size:1.75rem;margin:0 0 .125rem}
.blocks{columns:3 20rem;column-gap:2.5rem}
.block{break-inside:avoid;padding-bottom:1.25rem}
.block h4,.flags h4{font-size:1.0625rem;border-bottom:1px solid var(--line);padding-bottom:.25rem;margin-bottom:.5rem}
.block ul{list-style:none;padding:0;font-size:.9375rem}
.pairs{font-size:.9375rem}
.pairs div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding:.1875rem 0;border-bottom:1px dotted var(--line)}
.pairs dd{margin-left:auto;text-align:right}
.pairs .overall{font-weight:600;border-bottom:0}
.grade{white-space:nowrap}
.grade .mark{margin-right:.125rem}
.tone-top .mark{fill:var(--best)}
.tone-bottom .mark{fill:var(--worst)}
.tone-upper .mark .hollow{stroke:var(--best)}
.tone-lower .mark .hollow{stroke:var(--worst)}
.flag-list{list-style:none;padding:0}
.flag-list>li{padding:.3125rem 0;max-width:64rem}
.flag-causes{columns:2 22rem;column-gap:2.5rem;padding:.375rem 0 0 1.125rem;font-size:.9375rem;margin:0}
.flag-causes li{padding:.125rem 0;break-inside:avoid}
.list-head{margin:0 0 .25rem;font-size:.9375rem;font-weight:600}
.severity{display:inline-block;padding:0 .4375rem;margin-right:.25rem;border:1px solid var(--ink);border-radius:.1875rem;font-size:.8125rem;font-weight:600}
.severity-urgent{background:var(--worst);border-color:var(--worst);color:var(--paper)}
.severity-concern{background:var(--worst-pale);border-color:var(--worst);color:#7d2f05}
.severity-info,.severity-unknown{border-color:var(--line);color:var(--muted)}
.methods{columns:2 24rem;column-gap:3rem}
.methods div{break-inside:avoid;padding-bottom:.75rem}
.methods dt{font-weight:600}
.methods dd{font-size:.9375rem;max-width:40rem}
.attribution{font-weight:600}
.hash{display:block;color:var(--muted);font-size:.8125rem}
.reason-groups{columns:3 19rem;column-gap:2.5rem;padding-top:1rem}
.reason-group{margin-bottom:1.25rem}
.reason-group h4{font-size:1.0625rem}
.because{font-size:.875rem;margin:0}
.because dt{font-weight:600;margin-top:.3125rem;break-after:avoid}
.because .muted{font-weight:400}
.more{margin-top:.75rem}
.more summary{cursor:pointer;color:var(--accent);padding:.25rem 0;font-size:.9375rem;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.16em;width:fit-content}
@media (max-width:56rem){.opening{grid-template-columns:minmax(0,1fr);gap:2rem;margin-top:2rem}}
`;
