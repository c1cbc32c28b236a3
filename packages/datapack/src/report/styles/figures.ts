/** Charts and what stands beside them. */
export const figures = `
.chart{display:block;width:100%;max-width:27rem;height:auto}
.chart text{font-family:var(--sans);font-variant-numeric:tabular-nums}
.chart-key{border:1px solid var(--line);border-width:1px 0;padding:.625rem 0}
.swatch{vertical-align:-.125rem;fill:var(--ink)}
.swatch path{fill:none;stroke:var(--ink);stroke-width:2}
.swatch .swatch-bar{opacity:.6}
.swatch .dashed{stroke-dasharray:3 2}
.zone{display:inline-block;width:1.5rem;height:.75rem;vertical-align:-.0625rem}
.zone-best{background:var(--best-pale)}
.zone-middle{background:var(--grey-pale)}
.zone-worst{background:var(--worst-pale)}
.domain-heading{margin-top:3rem;padding-bottom:.375rem;border-bottom:2px solid var(--ink)}
.indicator{padding:1.5rem 0 1.25rem;border-bottom:1px solid var(--line);scroll-margin-top:1rem}
.indicator h4{font-size:1.3125rem;margin-bottom:.125rem}
.indicator-body{display:grid;grid-template-columns:minmax(0,27rem) minmax(0,1fr);gap:3rem;align-items:start}
.facts{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:.375rem 1rem;font-size:.9375rem;margin:0;max-width:44rem}
.facts dt{color:var(--muted)}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21.5rem),1fr));gap:2.25rem 2.75rem}
.figure{margin:0;border-top:1px solid var(--line);padding-top:.875rem;scroll-margin-top:1rem;min-width:0}
.figure figcaption{font-size:.9375rem;margin-bottom:.625rem}
@media (max-width:60rem){.indicator-body{grid-template-columns:minmax(0,1fr);gap:1rem}}
@media (max-width:30rem){.facts{grid-template-columns:minmax(0,1fr);gap:0}.facts dd{margin-bottom:.5rem}}
`;
