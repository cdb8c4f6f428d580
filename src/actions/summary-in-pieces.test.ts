import type { BarChart, BlankCell, BlankForm } from '../core/templates/blank-form';
import { drawSummary } from '../core/summary/draw-summary';
import { summaryLineOf, type SummaryLine } from '../core/summary/summary-line';
import { formOf } from '../core/scoring/scoring.testing';
import { growSummary } from './summary-in-pieces';

const HEAD = { date: '2026-11-22', tool: 'test', policy: '办法' };

const lineOf = (projectName: string, hidden = false): SummaryLine =>
  summaryLineOf({ form: formOf([], { projectName, hidden, kind: 'project-target' }), card: null, errors: 1 });

/** A summary as it grows, its pieces put one below the other. */
function grown(lines: readonly SummaryLine[]): { rowHeights: number[]; cells: BlankCell[]; chart: BarChart | null } {
  const sheet = { rowHeights: [] as number[], cells: [] as BlankCell[], chart: null as BarChart | null };
  const add = (piece: BlankForm): void => {
    const above = sheet.rowHeights.length;
    for (const { area, ...cell } of piece.cells)
      sheet.cells.push({ ...cell, area: { ...area, top: area.top + above, bottom: area.bottom + above } });
    sheet.rowHeights.push(...piece.rowHeights);
  };
  growSummary({ all: () => lines }, HEAD, () => ({ add, show: (chart) => void (sheet.chart = chart) }));
  return sheet;
}

test('a summary in pieces is the one that is drawn at once', () => {
  const lines = [lineOf('甲'), lineOf('乙', true), lineOf('丙')];
  const { rowHeights, cells, chart } = drawSummary(lines, HEAD);
  expect(grown(lines)).toEqual({ rowHeights, cells, chart });
});

test('totals and chart reach over a line that is too tall for one row of a spreadsheet', () => {
  const { cells, chart } = grown([lineOf('长'.repeat(1000)), lineOf('乙')]);
  const areaOf = (text: string) =>
    cells.find(({ content }) => 'text' in content && content.text.startsWith(text))?.area;
  const total = cells.find(({ content }) => 'formula' in content && content.formula.startsWith('=SUMIF'));
  expect(areaOf('长')).toMatchObject({ top: 4, bottom: 6 });
  expect(areaOf('乙')).toMatchObject({ top: 7, bottom: 7 });
  expect(total?.content).toMatchObject({ formula: '=SUMIF(K4:K7,"项目",E4:E7)' });
  expect(chart?.names).toMatchObject({ top: 4, bottom: 7 });
});

test('no chart where nothing is counted', () => {
  expect(grown([lineOf('甲', true)]).chart).toBeNull();
});
