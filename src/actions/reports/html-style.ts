import type { Markup } from './markup';

/** Looks of the page: wide enough for a screen, plain enough for paper; on a phone a finding's cells stand below one another. */
export const STYLE: Markup = {
  markup: `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 1100px; padding: 24px; font: 15px/1.6 "Microsoft YaHei", sans-serif; color: #111; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 24px; margin: 0; }
h2 { font-size: 18px; margin: 24px 0 8px; }
h3 { font-size: 15px; margin: 24px 0 0; }
p { margin: 4px 0; }
.quiet { color: #555; font-size: 13px; }
table { width: 100%; border-collapse: collapse; margin: 8px 0; }
th, td { border: 1px solid #ccc; padding: 4px 8px; text-align: left; vertical-align: top; }
th { background: #eee; }
.number { text-align: right; font-variant-numeric: tabular-nums; width: 4em; }
.severity { width: 4.5em; font-weight: 600; }
.severity.error { color: #a4161a; }
.severity.warning { color: #8a4b00; }
.severity.info { color: #0f548c; }
.place { width: 7em; }
.advice { width: 40%; }
.remark { color: #0f548c; }
.filters { border: 1px solid #ccc; margin: 16px 0; position: sticky; top: 0; background: #fff; }
.filters label { margin-right: 16px; white-space: nowrap; }
body:has(#show-error:not(:checked)) tr.error,
body:has(#show-warning:not(:checked)) tr.warning,
body:has(#show-info:not(:checked)) tr.info,
body:has(#show-trial:not(:checked)) tr.trial,
body:has(#show-accepted:not(:checked)) tr.accepted { display: none; }
@media (max-width: 639px) {
  .number { width: auto; }
  table:has(.severity) thead { display: none; }
  tr[class], tr[class] td { display: block; width: auto; }
  tr[class] td + td { border-top: 0; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  .filters { display: none; }
  .file { break-before: page; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`,
};
