import type { Markup } from './markup';

/** Looks of the page: wide enough for a screen, plain enough for paper; on a phone a finding's cells stand below one another. */
export const STYLE: Markup = {
  markup: `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 1100px; padding: 24px; font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #1b1b1b; background: #fff; }
h1 { font-size: 24px; margin: 0; }
h2 { font-size: 18px; margin: 32px 0 8px; overflow-wrap: anywhere; }
h3 { font-size: 15px; margin: 20px 0 0; overflow-wrap: anywhere; }
p { margin: 4px 0; }
.quiet { color: #555; font-size: 13px; }
table { width: 100%; border-collapse: collapse; margin: 8px 0; }
th, td { border: 1px solid #c8c8c8; padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f3f3f3; font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.severity { font-weight: 600; }
.severity.error { color: #a4161a; }
.severity.warning { color: #8a4b00; }
.severity.info { color: #0f548c; }
.place { font-family: Consolas, monospace; }
.remark { color: #2a6a1f; }
.filters { border: 1px solid #c8c8c8; margin: 16px 0; position: sticky; top: 0; background: #fff; }
.filters label { margin-right: 16px; white-space: nowrap; }
body:has(#show-error:not(:checked)) tr.error,
body:has(#show-warning:not(:checked)) tr.warning,
body:has(#show-info:not(:checked)) tr.info,
body:has(#show-trial:not(:checked)) tr.trial,
body:has(#show-accepted:not(:checked)) tr.accepted { display: none; }
@media print, (min-width: 640px) {
  .number { width: 4em; }
  .severity { width: 4.5em; }
  .place { width: 7em; }
  .advice { width: 40%; }
}
@media screen and (max-width: 639px) {
  body { padding: 12px; }
  table:has(.severity) thead { display: none; }
  tr[class], tr[class] td { display: block; }
  tr[class] td { border-width: 0 1px; }
  tr[class] .severity { border-top-width: 1px; }
  .severity br { display: none; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  .filters { display: none; }
  section.file { break-before: page; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`,
};
