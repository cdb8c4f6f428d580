import { strFromU8, unzipSync } from 'fflate';
import { invert } from '../../core/plan/invert';
import type { Plan } from '../../core/plan/plan';
import { drawing } from '../../core/templates/drawing';
import { createFileHost } from './index';
import { emptyWorkbook } from './empty-workbook';
import { relationshipsOf, relationshipsPart } from './workbook-parts';

const SHEET = "汇'总&";
const CHART = {
  title: '得分 <90',
  names: { top: 1, bottom: 2, left: 1, right: 1 },
  values: { top: 1, bottom: 2, left: 2, right: 2 },
  area: { top: 4, bottom: 9, left: 1, right: 3 },
};
const blank = {
  ...drawing('chart', SHEET, [20, 10])
    .row(20, ['A', '甲', 'field'], ['B', 90, 'number'])
    .row(20, ['A', '乙', 'field'], ['B', 80, 'number'])
    .done(),
  chart: CHART,
};
const PLAN: Plan = { title: '', changes: [{ do: 'addSheet', sheet: SHEET, blank }] };

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]));

async function applied(...plans: readonly Plan[]): Promise<Map<string, string>> {
  const host = createFileHost(emptyWorkbook(), '新.xlsx');
  for (const plan of plans) await host.apply(plan);
  return partsOf(host.bytes());
}

test('the chart hangs on its sheet: sheet → drawing → chart, each declared', async () => {
  const parts = await applied(PLAN);
  const related = (part: string) => relationshipsOf(part, parts.get(relationshipsPart(part)) ?? '');
  const [drawn] = related('xl/worksheets/sheet2.xml');
  const [chart] = related(drawn?.target ?? '');
  expect([drawn?.type, chart?.type]).toEqual(['drawing', 'chart']);
  expect(parts.get('xl/worksheets/sheet2.xml')).toContain(`r:id="${drawn?.id}"`);
  expect(parts.get(drawn?.target ?? '')).toContain(`r:id="${chart?.id}"`);
  for (const part of [drawn, chart]) expect(parts.get('[Content_Types].xml')).toContain(`PartName="/${part?.target}"`);
});

test('its cells are named with their sheet, whatever the name holds', async () => {
  const xml = (await applied(PLAN)).get('xl/charts/chart1.xml') ?? '';
  const cells = [...xml.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, text]) => text);
  const sheet = SHEET.replace("'", "''").replace('&', '&amp;');
  expect(cells.map((text) => text?.replaceAll('&apos;', "'"))).toEqual([
    `'${sheet}'!$A$1:$A$2`,
    `'${sheet}'!$B$1:$B$2`,
  ]);
  expect(xml).toContain('得分 &lt;90');
});

test('a second chart takes the next parts', async () => {
  const parts = await applied(PLAN, { title: '', changes: [{ do: 'addSheet', sheet: '又一', blank }] });
  expect([...parts.keys()].filter((part) => /chart\d|drawing\d/.test(part)).sort()).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/drawings/_rels/drawing2.xml.rels',
    'xl/drawings/drawing1.xml',
    'xl/drawings/drawing2.xml',
  ]);
});

test('taken back with its sheet, nothing of it stays', async () => {
  const parts = await applied(PLAN, invert(PLAN));
  const before = partsOf(emptyWorkbook());
  expect([...parts.keys()].sort()).toEqual([...before.keys()].sort());
  expect(parts.get('[Content_Types].xml')).not.toMatch(/chart|drawing/);
});
