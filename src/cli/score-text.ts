import pc from 'picocolors';
import type { ScoredFileReport } from '../actions/report-schema';
import { type ReportedCard, totalOf } from '../actions/reports/outline';
import { plainText } from './plain-text';

type ScoredForm = ScoredFileReport['forms'][number];
type Row = Omit<ReportedCard['rows'][number], 'row'>;

/** The scores of one file for people: every row with how its score came about, and what is still open. */
export function scoresText(file: ScoredFileReport): string {
  const forms = file.forms.flatMap((form) => (form.scoreCard ? formLines(form, form.scoreCard) : []));
  const rest = forms.length ? [] : ['  没有识别出绩效自评表'];
  return `${[pc.bold(plainText(file.path)), ...forms, ...rest].join('\n')}\n`;
}

function formLines(form: ScoredForm, card: ReportedCard): string[] {
  const indicators = new Map(form.indicators.map((indicator) => [indicator.row, indicator]));
  return [
    `  ${pc.bold(plainText(form.projectName ?? form.unit ?? form.title))} ${pc.dim(plainText(`${form.title}（${form.sheet}!${form.range}）`))}`,
    ...(card.execution ? [rowLine('预算执行率', card.execution)] : []),
    ...card.rows.map((row) => {
      const { level3 = '', points = null } = indicators.get(row.row) ?? {};
      return rowLine(`第 ${row.row} 行 ${level3}`, row, points === null ? '不计分' : '待定');
    }),
    `    ${pc.bold(`${card.total === null ? '' : '总分 '}${totalOf(card)}`)}`,
  ];
}

function rowLine(name: string, { computed, given, accepted, proposal, formula, reason }: Row, open = '待定'): string {
  const score = computed === null ? pc.yellow(open) : `${computed} 分${proposal ? pc.yellow('（待确认）') : ''}`;
  const standing = given === null ? '' : `，表上 ${given} 分${accepted ? '，在档内' : ''}`;
  const how = plainText([formula, reason].filter(Boolean).join('；'));
  return `    ${plainText(name)}：${score}${standing}${how && pc.dim(`  ${how}`)}`;
}
