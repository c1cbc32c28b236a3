import { palette } from '../palette.js';

const tokens = Object.entries(palette)
  .map(([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`)
  .join(';');

/** Type, spacing, links and the frame of the page. */
export const base = `
:root{${tokens};--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;--sans:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--gap:1.5rem}
*,*::before,*::after{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%;text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--sans);overflow-wrap:break-word}
.wrap{max-width:78rem;margin:0 auto;padding:0 1.75rem}
h1,h2,h3,h4{font-family:var(--serif);font-weight:600;line-height:1.2;margin:0;text-wrap:balance}
h2{font-size:2.125rem;letter-spacing:-.01em}
h3{font-size:1.5rem;margin:2.5rem 0 .75rem}
h4{font-size:1.1875rem;margin:0 0 .375rem}
p{margin:0 0 1rem;max-width:44rem}
ul,ol,dl{margin:0 0 1rem}
dd{margin:0}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.16em}
a:hover{text-decoration-thickness:3px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus{outline:none}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:.5rem;top:-5rem;z-index:9;padding:.75rem 1rem;background:var(--paper);color:var(--accent);font-weight:600}
.skip:focus{top:.5rem}
.small{font-size:.9375rem}
.muted{color:var(--muted)}
.meaning,.measure{color:var(--muted)}
.measure{font-size:.9375rem;margin-bottom:.75rem}
.masthead{background:var(--accent);color:var(--paper);padding:3.25rem 0 2.75rem}
.masthead h1{font-size:3.125rem;letter-spacing:-.015em;max-width:28ch}
.kicker{font-size:1rem;font-weight:600;margin-bottom:.875rem;padding-bottom:.875rem;border-bottom:1px solid #7f9cb6;max-width:none}
.dek{font-size:1.25rem;line-height:1.5;margin:1.125rem 0 0;max-width:46rem;color:#e6eef5}
.banner{background:#ffe9a8;color:var(--ink);border-bottom:1px solid #c9a227}
.banner p{margin-top:0;margin-bottom:0;padding-top:.8125rem;padding-bottom:.8125rem;max-width:78rem}
.invented{display:inline-block;max-width:none;margin:0 0 1.25rem;padding:.3125rem .75rem;background:#fff4d0;border-left:4px solid #c9a227;font-size:.9375rem}
.section-head+h3,.invented+h3,.invented+.matrix-block h3:first-child{margin-top:.75rem}
.section{margin-top:4.5rem}
.section-head{border-top:4px solid var(--accent);padding-top:1rem;margin-bottom:1.25rem}
.lead{font-size:1.1875rem;line-height:1.5;color:var(--muted);margin:.625rem 0 0;max-width:46rem}
.to-contents{margin:1.5rem 0 0;font-size:.9375rem}
.footer{margin-top:5rem;padding:2rem 0;background:var(--wash);border-top:1px solid var(--line);font-size:.9375rem}
.footer p{max-width:none;margin-bottom:.5rem}
@media (max-width:46rem){
body{font-size:1rem}
.wrap{padding:0 1rem}
.masthead{padding:2rem 0 1.75rem}
.masthead h1{font-size:2.125rem}
.dek{font-size:1.0625rem}
h2{font-size:1.6875rem}
h3{font-size:1.3125rem;margin-top:2rem}
.lead{font-size:1.0625rem}
.section{margin-top:3.25rem}
}
`;
