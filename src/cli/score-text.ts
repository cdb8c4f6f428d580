import { colours } from './colours';
import type { ScoredFileReport } from '../actions/report-schema';
import { type ReportedCard, totalOf } from '../actions/reports/outline';
import { wording } from '../actions/wording';
import { plainText } from './plain-text';
import { said } from './usage/language';

type ScoredForm = ScoredFileReport['forms'][number];
type Row = Omit<ReportedCard['rows'][number], 'row'>;

/** The scores of one file for people: every row with how its score came about, and what is still open. */
export function scoresText(file: ScoredFileReport): string {
  const forms = file.forms.flatMap((form) => (form.scoreCard ? formLines(form, form.scoreCard) : []));
  const rest = forms.length ? [] : [`  ${said.answers.score.none}`];
  return `${[colours.bold(plainText(file.path)), ...forms, ...rest].join('\n')}\n`;
}

function formLines(form: ScoredForm, card: ReportedCard): string[] {
  const { paper } = wording.scoring;
  const says = said.answers.score;
  const place = wording.reports.bracketed(form.title, `${form.sheet}!${form.range}`);
  const indicators = new Map(form.indicators.map((indicator) => [indicator.row, indicator]));
  return [
    `  ${colours.bold(plainText(form.projectName ?? form.unit ?? form.title))} ${colours.dim(plainText(place))}`,
    ...(card.execution ? [rowLine(paper.execution, card.execution)] : []),
    ...card.rows.map((row) => {
      const { level3 = '', points = null } = indicators.get(row.row) ?? {};
      return rowLine(says.row(row.row, level3), row, points === null ? says.notScored : paper.open);
    }),
    `    ${colours.bold(card.total === null ? totalOf(card) : says.total(totalOf(card)))}`,
  ];
}

function rowLine(name: string, row: Row, open = wording.scoring.paper.open): string {
  const { computed, given, accepted, proposal, formula, reason } = row;
  const says = said.answers.score;
  const score =
    computed === null ? colours.yellow(open) : says.points(computed) + (proposal ? colours.yellow(says.toConfirm) : '');
  const standing = given === null ? '' : says.given(given, accepted);
  const how = plainText([formula, reason].filter(Boolean).join(wording.scoring.between));
  return `    ${wording.reports.named(plainText(name), score + standing)}${how && colours.dim(`  ${how}`)}`;
}
