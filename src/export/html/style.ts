/** The look of the web page: one style sheet in the file itself, for screens in light and dark and for paper. */

import { type Colour, PALETTE } from '#export/tree/palette.ts';
import { DARK_PALETTE } from './dark-palette.ts';
import { FIGURE_STYLE } from './figure-style.ts';

function variables(palette: Readonly<Record<Colour, string>>): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

function levelRules(): string {
  return [1, 2, 3, 4, 5]
    .map(
      (level) =>
        `.level-${level}{background:var(--level-${level});color:var(--level-${level}-ink)}`,
    )
    .join('\n');
}

const RULES = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper-raised);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main,footer{max-width:56rem;margin:0 auto;padding:1.5rem}
h1,h2,.title{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;font-weight:400;line-height:1.25}
.title{font-size:2.25rem;margin:.25rem 0}
.chapter{font-size:1.75rem;margin:3.5rem 0 1rem;padding-bottom:.4rem;border-bottom:1px solid var(--rule-strong)}
.part{font-family:inherit;font-size:1.2rem;font-weight:600;margin:2.25rem 0 .5rem}
.item{font-size:1rem;font-weight:600;margin:1.75rem 0 .5rem;color:var(--accent)}
p,ul,ol{max-width:44rem;margin:0 0 .9rem}
li{margin-bottom:.35rem}
.lead{font-size:1.2rem}
.note{font-size:.875rem;color:var(--ink-quiet)}
a{color:var(--accent)}
table a,nav a{text-decoration:none}
table a:hover,nav a:hover,a:focus-visible{text-decoration:underline}
.cover{padding:4rem 0 2rem;border-bottom:1px solid var(--rule-strong)}
.overline{color:var(--accent);font-weight:600;margin:0}
.organisation{font-size:1.3rem}
dl{display:grid;grid-template-columns:minmax(7rem,1fr) 3fr;margin:2rem 0;border-bottom:1px solid var(--rule)}
dt,dd{margin:0;padding:.4rem .75rem .4rem 0;border-top:1px solid var(--rule)}
dt{color:var(--ink-quiet);font-size:.875rem}
nav ol{list-style:none;padding:0}
nav .second{padding-left:1.25rem}
nav .first{font-weight:600;margin-top:.75rem}
.wide{overflow-x:auto;margin:1.5rem 0 2rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45;border-bottom:1px solid var(--rule-strong)}
caption,figcaption{text-align:start;font-size:.875rem;font-weight:600;padding:.25rem 0 .5rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .6rem;border-top:1px solid var(--rule);font-weight:400;overflow-wrap:break-word}
thead th{color:var(--ink-quiet);font-weight:600;font-size:.8125rem;vertical-align:bottom;border-top:1px solid var(--rule-strong);border-bottom:1px solid var(--rule-strong)}
.center{text-align:center;font-variant-numeric:tabular-nums}
.end{text-align:end;font-variant-numeric:tabular-nums}
td[class^=level] a,th[class^=level] a{color:inherit}
.met{color:var(--answer-met)}.partly{color:var(--answer-partly)}.unmet{color:var(--answer-unmet)}
.notApplicable{color:var(--answer-not-applicable)}.unknown{color:var(--answer-unknown)}.none{color:var(--ink-quiet)}
figure{margin:1.5rem 0 2rem}
.stamp{margin:0;padding:.5rem;max-width:none;text-align:center;font-weight:600;border-bottom:1px solid var(--rule-strong)}
footer{color:var(--ink-quiet);font-size:.8125rem;border-top:1px solid var(--rule)}
@page{size:A4;margin:20mm 18mm}
@media print{
body{font-size:10pt}
main,footer{max-width:none;padding:0}
.cover{border:0;break-after:page}
.starts-page,nav{break-before:page}
h1,h2,h3,h4,caption,figcaption,thead{break-after:avoid}
tbody tr:first-child{break-before:avoid}
thead{display:table-header-group}
tr,figure,li{break-inside:avoid}
.wide{overflow:visible}
.stamp{position:fixed;inset:0;z-index:-1;display:grid;place-content:center;border:0;font-size:110pt;color:var(--accent-wash);rotate:-45deg}
.chapter{margin-top:0}
p{orphans:3;widows:3}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;

/** The style sheet of a report as a web page. */
export const STYLE = [
  `:root{${variables(PALETTE)}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${variables(DARK_PALETTE)}}}`,
  RULES.trim(),
  FIGURE_STYLE,
  levelRules(),
].join('\n');
