import { html, type Markup } from '../reports/markup';
import { wording } from '../wording';
import type { FormOpinion, Remark, UnitOpinion, Unrecognised } from './opinions';

const UNCHECKED_ADVICE = html`<p class="how">建议：没能检查的内容，请按上面的原因改好再重新报送，或逐项核对无误。</p>`;

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
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>审核意见 · ${unit}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <h1>绩效表审核意见</h1>
        <p class="center">${unit}</p>
        <p class="quiet screen">取消勾选的意见不会打印。核对无误后按 Ctrl+P 打印，或另存为 PDF。</p>
        ${unread.map(
          ({ path, reason }) =>
            html`<section>
              <h2>${path}</h2>
              <p><strong>没能检查</strong>　${reason}</p>
            </section>`,
        )}
        ${unrecognised.map(unrecognisedSection)} ${forms.map(formSection)}
        <fieldset>
          <legend>审核结论</legend>
          ${conclusion === 'open' ? html`<p class="quiet screen">有内容没能检查，请核对以后再选结论。</p>` : null}
          <label><input type="radio" name="conclusion" ${checked(conclusion === 'pass')} /> 通过</label>
          <label><input type="radio" name="conclusion" ${checked(conclusion === 'send-back')} /> 退回修改</label>
          <p class="quiet">其他意见：</p>
          <div class="write" contenteditable="true" role="textbox" aria-label="其他意见"></div>
        </fieldset>
        <p class="signature">审核人：<span></span>　日期：<span></span></p>
        <p class="quiet">${date}　${tool}</p>
      </body>
    </html> `.markup;
}

function unrecognisedSection({ path, sheet, range, missing }: Unrecognised): Markup {
  return html`<section>
    <h2>${path}</h2>
    <p>
      <strong>没能检查</strong
      >　工作表“${sheet}”（${range}）像绩效表，但缺少${missing.join('、')}，表里的内容都没有检查。
    </p>
    <p class="how">建议：请补上缺少的部分，或改用规定的表样，再重新报送；不是绩效表的，请说明。</p>
  </section> `;
}

function formSection({ path, name, title, year, remarks, unchecked }: FormOpinion): Markup {
  const subtitle = [title, year === null ? '' : `${year} 年`, path].filter(Boolean).join('　');
  const list = remarks.length
    ? html`<ul>
        ${remarks.map(remarkItem)}
      </ul>`
    : html`<p>${unchecked.length > 0 ? '检查过的内容里没有需要修改的问题。' : '没有需要修改的问题。'}</p>`;
  return html`<section>
    <h2>${name}</h2>
    <p class="quiet">${subtitle}</p>
    ${unchecked.map(({ rule, reason }) => html`<p><strong>没能检查</strong>　${rule}：${reason}</p>`)}
    ${unchecked.length > 0 ? UNCHECKED_ADVICE : null} ${list}
  </section> `;
}

function remarkItem({ severity, code, sheet, cell, message, how, chosen }: Remark): Markup {
  return html`<li class="${severity}">
    <label
      ><input type="checkbox" ${checked(chosen)} /><span
        ><strong>${wording.reports.severities[severity]} ${code}</strong>　${sheet}!${cell}　${message}<br /><span
          class="how"
          >建议：${how}</span
        ></span
      ></label
    >
  </li> `;
}

function checked(yes: boolean): Markup {
  return { markup: yes ? ' checked' : '' };
}
