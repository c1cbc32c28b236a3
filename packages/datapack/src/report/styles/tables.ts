/** Tables: the rug, the grade matrices and the twins of the charts. */
export const tables = `
.scroll{position:relative;overflow:auto;margin:0 0 1rem;max-width:100%}
table{border-collapse:separate;border-spacing:0;font-size:.875rem;line-height:1.35;font-variant-numeric:tabular-nums;width:100%}
caption{text-align:left;padding:0 0 .625rem}
.caption-words{position:sticky;left:0;display:inline-block;max-width:calc(100vw - 2rem)}
.caption{font-weight:600;font-size:1rem}
.caption-hint{color:var(--muted);font-size:.9375rem;margin-left:.25rem}
th,td{text-align:left;vertical-align:top;padding:.4375rem .5rem;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--ink);background:var(--paper);hyphens:manual}
.number{text-align:right}
.unit{color:var(--muted);font-weight:400;font-size:.8125rem}
.first{position:sticky;left:0;z-index:1;background:var(--paper)}
thead .first{z-index:3}
.rug thead th,.matrix thead th{position:sticky;top:0;z-index:2}
.rug thead th.first,.matrix thead th.first{z-index:4}
.scroll.rug{max-height:92vh;scroll-padding:5rem 0 0 12rem}
table.rug,table.matrix,table.gap-table{font-size:.8125rem}
.rug td,.rug thead th:not(.first),.gap-table td,.gap-table thead th:not(.first){text-align:center;padding:.375rem .25rem;min-width:4.125rem}
.rug .first,.gap-table .first,.themes .first{min-width:15rem;padding-left:0}
.rug tbody th.first{font-size:.875rem}
.rug th .unit{display:block}
.rug td,.gap-table td{border-right:1px solid var(--paper);vertical-align:middle}
.rug .domain th{position:static;padding:1.125rem 0 .3125rem;border-bottom:1px solid var(--ink)}
.rug .domain span{position:sticky;left:0;font-family:var(--serif);font-size:1.0625rem;font-weight:600}
.rug .value{display:block;font-size:.875rem}
.rug .band{color:var(--muted);font-size:.75rem;white-space:nowrap}
.rug .band .mark{width:.5625rem;height:.5625rem;margin-right:.1875rem}
.rug .band .hollow,.rug .band-b .mark,.rug .band-c .mark{stroke:var(--muted)}
td.band-a{background:var(--best-pale)}
td.band-d{background:var(--worst-pale)}
td.band-a .value,td.band-d .value{font-weight:600}
td.band-a .band{color:var(--best);font-weight:600}
td.band-d .band{color:#7d2f05;font-weight:600}
.rug td.whole{background:var(--wash);font-size:.875rem;font-weight:600}
.rug th.whole{background:var(--wash)}
sup{font-size:.6875rem;line-height:0;font-weight:600}
td.missing,.symbol{color:var(--muted)}
abbr{text-decoration:none}
.matrix .first{min-width:10.5rem;padding-left:0}
table.matrix{font-size:.75rem}
.matrix tbody .first{font-size:.8125rem}
.matrix td{min-width:5.5rem;padding:.4375rem .25rem .4375rem .3125rem;border-right:1px solid var(--paper)}
.matrix thead th:not(.first){padding:.4375rem .3125rem}
.matrix .mark{margin-right:.125rem}
.matrix td.tone-top{background:#bcd5ea}
.matrix td.tone-upper{background:#e8f0f7}
.matrix td.tone-lower{background:#fdeee2}
.matrix td.tone-bottom{background:#f8cdb0}
.matrix .note{display:block;color:var(--ink);font-size:.75rem;margin-top:.125rem}
.matrix .overall>*{border-top:2px solid var(--ink);font-weight:600}
.matrix .overall .note{font-weight:400}
.matrix .answered>*{border-bottom:0;color:var(--muted)}
.matrix-block+.matrix-block{margin-top:2.75rem}
.gap-table .value{display:block}
.gap-table .word{font-size:.75rem}
td.verdict-aligned .word{color:var(--muted)}
td.verdict-more-positive{background:var(--above-pale);color:var(--above)}
td.verdict-harder{background:var(--below-pale);color:var(--below)}
td.verdict-more-positive .value,td.verdict-harder .value,td.verdict-more-positive .word,td.verdict-harder .word{font-weight:600}
.themes td{min-width:6rem;vertical-align:middle}
.themes tbody th{font-size:.9375rem;vertical-align:middle}
.themes .place{display:inline-block;min-width:1.5rem;color:var(--muted)}
.themes .unit{display:block}
.themes .index .value{font-weight:600}
.bar{display:block;width:100%;max-width:6.5rem;height:.4375rem;margin-top:.1875rem}
.bar .track{fill:var(--grey-pale)}
.bar .filled{fill:#7f97ad}
.index .bar .filled{fill:var(--accent)}
.shortlisted td,.shortlisted th{background:var(--wash)}
table.flag-table{max-width:48rem}
.flag-table td.zero{color:var(--muted)}
.flag-table td.has-urgent{background:var(--worst-pale);font-weight:600}
table.twin{width:auto;min-width:min(100%,36rem)}
.twin tbody .number{white-space:nowrap}
.twin .direction{white-space:nowrap}
.arrow{width:.75rem;height:.75rem;fill:none;stroke:currentColor;stroke-width:1.6;vertical-align:-.0625rem}
.sources td,.sources th{overflow-wrap:anywhere}
@media (min-width:78rem){
.scroll.rug,.scroll.matrix{overflow:visible;max-height:none}
}
@media (max-width:46rem){
.rug .first,.gap-table .first,.matrix .first,.themes .first{min-width:8.5rem;max-width:8.5rem;padding-right:.375rem}
.matrix td{min-width:6rem}
.rug tbody th.first{font-size:.8125rem}
.scroll.rug{scroll-padding:5rem 0 0 9rem}
.first{box-shadow:1px 0 0 var(--line)}
}
`;
