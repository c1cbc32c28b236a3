/** On paper: A4 upright, the rug and the grade matrices on A3 across; what folds on a screen lies open. */
export const print = `
@page{size:A4 portrait;margin:16mm 15mm 16mm}
@page wide{size:A3 landscape;margin:12mm}
@media print{
html{font-size:10.5pt}
body{font-size:10.5pt;line-height:1.45;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.wrap{max-width:none;padding:0}
.masthead{padding:14mm 10mm}
.masthead .wrap,.banner .wrap{padding-left:0}
.banner p.wrap{padding-left:10mm;padding-right:10mm}
.masthead h1{font-size:30pt}
.skip,.to-contents,.jump{display:none}
.opening{grid-template-columns:minmax(0,1fr);gap:8mm;margin-top:8mm}
.contents ol{columns:2;column-gap:10mm}
.contents li{break-inside:avoid}
a{color:inherit;text-decoration:none}
.section{margin-top:0;break-before:page}
.section-head,h3,h4{break-after:avoid}
.wide-page{page:wide}
.card,.theme-note,.figure,.statements li,.flags,tr{break-inside:avoid}
.indicator{padding:5mm 0 4mm}
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
.rug td,.rug tbody th.first{padding-top:.7mm;padding-bottom:.7mm;line-height:1.25}
.rug .value,.rug .band,.rug th .unit{display:inline}
.rug .value,.rug td.whole,.rug tbody th.first{font-size:8pt}
.rug .band,.rug th .unit{font-size:7pt}
.rug .lead,.wide-page .lead{max-width:none;font-size:10pt}
.wide-page .section-head{margin-bottom:3mm}
.wide-page .inline-key{font-size:8.5pt;margin-bottom:2mm}
.wide-page .chip{font-size:8pt}
.rug .domain th{padding:1.6mm 0 .6mm;break-after:avoid}
table.themes,table.gap-table{font-size:7.5pt}
.themes td{min-width:0}
.themes td,.themes thead th{padding:1mm}
.themes .first{min-width:34mm}
.gap-table td,.gap-table thead th:not(.first){min-width:0;padding:1mm .5mm;hyphens:auto;overflow-wrap:anywhere}
.gap-table .first{min-width:26mm;max-width:30mm}
.gap-table .word{font-size:6.5pt}
.twin th,.twin td{padding:.75mm 1mm}
.twin{font-size:7.5pt}
.twin .number{white-space:nowrap}
.twin thead .number{white-space:normal}
.twin .chip{font-size:7pt;padding:0 1mm}
.figures{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:6mm 8mm}
.figure .more{display:none}
.theme-notes{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:5mm 8mm}
.more::details-content{display:block;content-visibility:visible;block-size:auto}
.more summary{display:none}
.reason-groups{columns:4;padding-top:3mm}
.matrix-block+.matrix-block{break-before:page}
}
`;
