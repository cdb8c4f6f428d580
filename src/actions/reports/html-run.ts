import type { RunReport } from '../report-schema';
import { table } from './html-file';
import { html, type Markup } from './markup';

/** What a run says about its files together: findings between files, who did not hand in, and forms that are gone. */
export function wholeRun({ acrossFiles = [], roster, gone = [] }: RunReport): Markup {
  const lists = [
    ...(roster ? rosterLists(roster) : []),
    list(
      '上次有、这次没有的表',
      gone.map(({ name, path, sheet }) => `${name}（${path} ${sheet}）`),
    ),
  ];
  const between = acrossFiles.map(({ path, sheet, ...finding }) => ({ ...finding, sheet: `${path} ${sheet}` }));
  return html`${
    between.length > 0
      ? html`<section>
          <h2>各文件之间</h2>
          ${table(between, true)}
        </section> `
      : null
  }${lists}`;
}

function rosterLists({ expected, missing, twice, unlisted }: NonNullable<RunReport['roster']>): Markup[] {
  return [
    list(
      `未报送：应报 ${expected}，未报 ${missing.length}`,
      missing.map(({ unit, project }) => [unit, project].filter(Boolean).join(' ')),
    ),
    list(
      '重复报送',
      twice.map(({ unit, form, paths }) => `${unit} ${form}：${paths.join('、')}`),
    ),
    list(
      '名单之外',
      unlisted.map(({ unit, paths }) => `${unit}：${paths.join('、')}`),
    ),
  ];
}

function list(title: string, lines: readonly string[]): Markup {
  if (lines.length === 0) return html``;
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section> `;
}
