import { recognise } from '../form/recognise';
import { projectSelfEvaluation } from './blank-forms/project-self-evaluation';
import { drawing } from './drawing';
import { sheetOfBlank } from './sheet-of-blank';
import { splitTallRows } from './split-tall-rows';

const LONG = '应急管理工作'.repeat(100);

test('a text too long for one row is merged over several, and what refers to rows follows', () => {
  const form = drawing('f', '表', [20, 20])
    .row(20, ['A', '=SUM(B2:B3)+B1+$B$3', 'number'])
    .row(20, ['A:A+1', '目标', 'label'], ['B', LONG, 'long-text'])
    .row(20, ['B', 1, 'number'])
    .repeatOnPages()
    .done();
  const { cells, rowHeights, titleRow } = form;
  expect(Math.max(...rowHeights)).toBeLessThanOrEqual(400);
  const rows = rowHeights.length - 2;
  expect(rows).toBeGreaterThan(1);
  expect(cells.map(({ area }) => [area.top, area.bottom])).toEqual([
    [1, 1],
    [2, 2 + rows],
    [2, 1 + rows],
    [2 + rows, 2 + rows],
  ]);
  expect(cells[0]?.content).toEqual({ formula: `=SUM(B2:B${2 + rows})+B1+$B$${2 + rows}` });
  expect(titleRow).toBe(2 + rows);
});

test('a form without tall rows stays as it is', () =>
  expect(splitTallRows(projectSelfEvaluation).blank).toBe(projectSelfEvaluation));

test('a goal that is printed over several rows is read as one', () => {
  const goal = projectSelfEvaluation.cells.find(({ input }) => input?.hint.startsWith('写明要做什么'));
  const cells = projectSelfEvaluation.cells.map((cell) =>
    cell === goal ? { ...cell, content: { text: LONG } } : cell,
  );
  const rowHeights = projectSelfEvaluation.rowHeights.map((height, index) =>
    index + 1 === goal?.area.top ? 900 : height,
  );
  const { blank } = splitTallRows({ ...projectSelfEvaluation, cells, rowHeights });
  const [form] = recognise(sheetOfBlank(blank)).forms;
  expect(form?.goals).toEqual([LONG]);
  expect(form?.blocks).toHaveLength(9);
});
