import { html, type Markup } from '../reports/markup';
import { wording } from '../wording';
import { OPINION_WORDS, type OpinionWords } from './opinion-words';
import type { FormOpinion, Remark } from './form-opinion';
import type { UnitOpinion, Unrecognised } from './opinions';

/** Nothing is loaded and nothing runs: what is ticked off is left out of print by the style sheet alone. */
const STYLE = `
body { max-width: 800px; margin: 24px auto; padding: 0 16px; color: #242424; background: #fff; font: 15px/1.7 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; }
h1 { margin: 0; font-size: 24px; text-align: center; }
h2 { margin: 24px 0 4px; font-size: 17px; }
.quiet { margin: 0; color: #616161; }
.how { color: #424242; }
.center { text-align: center; }
ul { margin: 8px 0; padding: 0; list-style: none; }
li { margin: 6px 0; padding: 8px 12px; border: 1px solid #d1d1d1; border-radius: 4px; break-inside: avoid; }
label { display: grid; grid-template-columns: auto 1fr; gap: 10px; }
.error strong { color: #b10e1c; }
.warning strong { color: #8a3707; }
fieldset { margin: 24px 0; padding: 12px 16px; border: 1px solid #616161; break-inside: avoid; }
fieldset label { display: inline-flex; gap: 6px; margin-right: 32px; }
.write { min-height: 72px; padding: 6px; border: 1px solid #d1d1d1; }
.signature { display: flex; gap: 48px; margin-top: 32px; }
.signature span { flex: 1; border-bottom: 1px solid #242424; }
@media print {
  body { margin: 0; max-width: none; }
  .screen, li:has(input:not(:checked)), li input { display: none; }
  fieldset:has(:checked) :is(label:has(input:not(:checked)), input) { display: none; }
  label { grid-template-columns: 1fr; }
  .write { border-color: transparent; }
}
`;

/**
 * 审核意见 on one unit as one page to print: findings that can be ticked off, and 通过 or 退回, neither ticked where not all was checked.
 * `date` as in “2026-11-22”.
 */
export function opinionPage(opinion: UnitOpinion, date: string, tool: string): string {
  const { unit, forms, unread, unrecognised, conclusion } = opinion;
  const says = OPINION_WORDS[wording.language];
  return html`<!doctype html>
    <html lang="${wording.reports.page}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${says.page(unit)}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <h1>${says.title}</h1>
        <p class="center">${unit}</p>
        <p class="quiet screen">${says.toPrint}</p>
        ${unread.map(
          ({ path, reason }) =>
            html`<section>
              <h2>${path}</h2>
              <p><strong>${says.notChecked}</strong>${says.gap}${reason}</p>
            </section>`,
        )}
        ${unrecognised.map((one) => unrecognisedSection(one, says))} ${forms.map((form) => formSection(form, says))}
        <fieldset>
          <legend>${says.conclusion}</legend>
          ${conclusion === 'open' ? html`<p class="quiet screen">${says.open}</p>` : null}
          <label><input type="radio" name="conclusion" ${checked(conclusion === 'pass')} /> ${says.pass}</label>
          <label
            ><input type="radio" name="conclusion" ${checked(conclusion === 'send-back')} /> ${says.sendBack}</label
          >
          <p class="quiet">${says.othersLabel}</p>
          <div class="write" contenteditable="true" role="textbox" aria-label="${says.others}"></div>
        </fieldset>
        <p class="signature">${says.reviewer}<span></span>${says.gap}${says.date}<span></span></p>
        <p class="quiet">${date}${says.gap}${tool}</p>
      </body>
    </html> `.markup;
}

function unrecognisedSection({ path, sheet, range, missing }: Unrecognised, says: OpinionWords): Markup {
  return html`<section>
    <h2>${path}</h2>
    <p>
      <strong>${says.notChecked}</strong
      >${says.gap}${says.nearMiss(sheet, range, wording.reports.missingParts(missing))}
    </p>
    <p class="how">${says.advice}${says.adviceOnNearMiss}</p>
  </section> `;
}

function formSection({ path, name, title, year, remarks, unchecked }: FormOpinion, says: OpinionWords): Markup {
  const subtitle = [title, year === null ? '' : wording.reports.year(year), path].filter(Boolean).join(says.gap);
  const list = remarks.length
    ? html`<ul>
        ${remarks.map((remark) => remarkItem(remark, says))}
      </ul>`
    : html`<p>${unchecked.length > 0 ? says.nothingInChecked : says.nothing}</p>`;
  return html`<section>
    <h2>${name}</h2>
    <p class="quiet">${subtitle}</p>
    ${unchecked.map(({ rule, reason }) => html`<p><strong>${says.notChecked}</strong>${says.gap}${wording.reports.named(rule, reason)}</p>`)}
    ${unchecked.length > 0 ? html`<p class="how">${says.advice}${says.adviceOnUnchecked}</p>` : null} ${list}
  </section> `;
}

function remarkItem({ severity, code, sheet, cell, message, how, chosen }: Remark, says: OpinionWords): Markup {
  const rank = html`<strong>${wording.reports.severities[severity]} ${code}</strong>`;
  const advice = html`<span class="how">${says.advice}${how}</span>`;
  const text = html`${rank}${says.gap}${sheet}!${cell}${says.gap}${message}<br />${advice}`;
  return html`<li class="${severity}">
    <label><input type="checkbox" ${checked(chosen)} /><span>${text}</span></label>
  </li> `;
}

function checked(yes: boolean): Markup {
  return { markup: yes ? ' checked' : '' };
}
