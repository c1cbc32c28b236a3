/** On paper: A4 upright, the rug and the grade matrices on A3 across; what folds on a screen lies open. */
export const print = `
@page{size:A4 portrait;margin:16mm 15mm 16mm}
@page wide{size:A3 landscape;margin:12mm}
@media print{
html{font-size:10.5pt}
body{font-size:10.5pt;line-height:1.45;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.wrap{max-width:none;padding:0}
.masthead{padding:9mm 10mm}
.masthead .wrap,.banner .wrap{padding-left:0}
.banner p.wrap{padding-left:10mm;padding-right:10mm}
.masthead h1{font-size:30pt}
.skip,.to-contents,.jump{display:none}
.opening{grid-template-columns:minmax(0,1fr);gap:5mm;margin-top:6mm}
.opening .aside{columns:2;column-gap:10mm;font-size:9.5pt}
.opening .aside section{break-inside:avoid}
.opening h2{margin-bottom:2mm}
.contents ol{columns:2;column-gap:10mm}
.contents li{break-inside:avoid}
a{color:inherit;text-decoration:none}
.section{margin-top:0;break-before:page}
.section-head,h3,h4{break-after:avoid}
.wide-page{page:wide}
.card,.theme-note,.figure,.indicator,.statements li,tr{break-inside:avoid}
.indicator{padding:5mm 0 4mm;border-bottom:0}
.indicator-body{break-inside:avoid;grid-template-columns:82mm minmax(0,1fr);gap:7mm}
.facts{grid-template-columns:24mm minmax(0,1fr);font-size:8.5pt}
.indicator-words p{font-size:9.5pt}
.indicator h4,.indicator .measure{break-after:avoid}
.authority{break-before:page;border-top:0;margin-top:0}
.authority:first-of-type{break-before:auto}
.blocks{columns:2}
.scroll,.scroll.rug{overflow:visible;max-height:none}
.first,.rug thead th,.matrix thead th{position:static;box-shadow:none}
thead{display:table-header-group}
table{font-size:8pt}
table.rug,table.matrix{font-size:8.5pt}
.rug td,.rug th,.rug thead th:not(.first){padding:1mm .75mm;min-width:0}
.rug td,.rug tbody th.first{padding-top:.95mm;padding-bottom:.95mm;line-height:1.25}
.rug .value,.rug .band,.rug th .unit{display:inline}
.rug .value,.rug td.whole,.rug tbody th.first{font-size:8.5pt}
.rug .band,.rug th .unit{font-size:7pt}
.rug .lead,.wide-page .lead{max-width:none;font-size:10pt}
.wide-page .section-head{margin-bottom:3mm}
.wide-page .inline-key{font-size:8.5pt;margin-bottom:2mm}
.wide-page .chip{font-size:8pt}
.rug .domain th{padding:1.6mm 0 .6mm;break-after:avoid}
table.themes,table.gap-table{font-size:7.5pt}
table.gap-table{table-layout:fixed}
.themes tbody th{font-size:8pt}
.bar{height:1.1mm;margin-top:.3mm}
.themes .tag{font-size:6.5pt;padding:0 .7mm}
.themes td{min-width:0}
.themes td,.themes th,.themes thead th{padding:.7mm 1mm}
.themes .first{min-width:34mm}
.gap-table td,.gap-table thead th:not(.first){min-width:0;padding:1mm .3mm}
.gap-table thead th{font-size:6.5pt}
table.gap-table .first{width:31mm;min-width:0}
.gap-table .word{font-size:6.5pt;white-space:nowrap}
.twin th,.twin td{padding:.75mm 1mm}
.twin{font-size:7pt}
.flag-causes{font-size:8pt}
.flag-list li{break-inside:auto}
.twin .number{white-space:nowrap}
.twin thead .number{white-space:normal}
.twin .chip{font-size:7pt;padding:0 1mm}
.figures{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:6mm 8mm}
.figure .more{display:none}
.theme-notes{display:block;columns:2;column-gap:8mm}
.theme-note{padding-bottom:3mm;font-size:8.5pt;line-height:1.35}
.theme-note p,.parts{font-size:8.5pt;margin-bottom:1mm}
.theme-note h4{font-size:11pt}
.more::details-content{display:block;content-visibility:visible;block-size:auto}
.more summary{display:none}
.reason-groups{columns:4;padding-top:3mm}
.matrix-block+.matrix-block{break-before:page}
}
`;
