/**
 * A style sheet for `explanationHtml`, to be served as a file or named by its hash in the page's policy. It asks for
 * nothing from outside, has no animation, keeps 4.5 to 1 between words and ground, and opens everything on paper.
 */
export const explanationStyles = `.explanation{max-width:60rem;color:#1b2530;overflow-wrap:anywhere}
.explanation h1,.explanation h2,.explanation h3,.explanation h4,.explanation h5{line-height:1.2;margin:0 0 1rem}
.explanation-summary p{max-width:44rem;margin:0 0 1rem}
.explanation-note{margin:0 0 1.25rem;padding:.3125rem .75rem;background:#fff4d0;border-left:4px solid #c9a227;max-width:44rem}
.explanation ul{list-style:none;margin:0;padding:0 0 0 1.25rem;border-left:1px solid #d5dade}
.explanation .explanation-tree{padding:0;border:0}
.explanation li{margin:0;padding:.25rem 0}
.explanation li:not(:has(>details)){padding-left:1.25rem}
.explanation summary{cursor:pointer;padding:.125rem .25rem;margin-left:-.25rem;min-height:1.75rem}
.explanation summary:focus-visible{outline:3px solid #12436d;outline-offset:1px}
.explanation details[open]>summary{margin-bottom:.25rem}
.explanation-detail{color:#46525d}
.explanation summary>.explanation-text,.explanation-score>details>summary .explanation-detail{font-weight:600}
.explanation-score>details>summary .explanation-detail{color:inherit}
.explanation-tree>.explanation-score>details>summary{font-size:1.25rem}
@media (max-width:40rem){.explanation ul{padding-left:.625rem}.explanation li:not(:has(>details)){padding-left:.75rem}}
@media (forced-colors:active){.explanation ul{border-color:CanvasText}}
@media print{.explanation{max-width:none}.explanation details::details-content{display:block;content-visibility:visible;block-size:auto}.explanation li:not(:has(ul)),.explanation summary{break-inside:avoid}.explanation summary{break-after:avoid;list-style:none}}
`;
