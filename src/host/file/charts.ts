import type { BarChart } from '../../core/templates/blank-form';
import { chartXml, drawingXml } from './chart-xml';
import type { HangingPart } from './new-package';
import type { PackageEditor } from './package-editor';
import { relationshipsOf, relationshipsPart } from './workbook-parts';
import { applyEdits, rootOf } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ONLY = 'rId1';

/** What a sheet part holds to show its drawing, which comes behind everything else that our sheets have (CT_Worksheet). */
export const DRAWING = `<drawing xmlns:r="${OFFICE}" r:id="${ONLY}"/>`;

/** Puts a chart on a sheet that we have drawn ourselves, so that it has no drawing and no relationships yet. */
export function addChart(editor: PackageEditor, sheet: string, chart: BarChart): void {
  const part = editor.sheets().find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new RangeError(`no sheet ${sheet}`);
  const places = { chart: freePart(editor, 'xl/charts/chart'), drawing: freePart(editor, 'xl/drawings/drawing') };
  for (const { path, text, type } of chartParts(chart, { name: sheet, part }, places)) {
    editor.set(path, text);
    if (type !== undefined) editor.declare(path, type);
  }
  editor.set(part, withDrawing(editor.text(part)));
}

/** The parts that a chart on a sheet without relationships consists of, but for the sheet itself. */
export function chartParts(
  chart: BarChart,
  sheet: { readonly name: string; readonly part: string },
  places: { readonly chart: string; readonly drawing: string },
): HangingPart[] {
  return [
    { path: places.chart, text: chartXml(chart, sheet.name), type: `${CONTENT}.drawingml.chart+xml` },
    { path: places.drawing, text: drawingXml(chart, ONLY), type: `${CONTENT}.drawing+xml` },
    { path: relationshipsPart(places.drawing), text: relationship('chart', places.chart) },
    { path: relationshipsPart(sheet.part), text: relationship('drawing', places.drawing) },
  ];
}

/** Takes away the drawings of a sheet that is deleted, with their charts. */
export function removeDrawings(editor: PackageEditor, part: string): void {
  const related = (from: string, type: string): string[] =>
    relationshipsOf(from, editor.text(relationshipsPart(from))).flatMap((found) =>
      found.type === type ? [found.target] : [],
    );
  for (const drawing of related(part, 'drawing')) {
    for (const chart of related(drawing, 'chart')) editor.remove(chart);
    editor.remove(drawing);
  }
}

function freePart(editor: PackageEditor, stem: string): string {
  let number = 1;
  while (editor.parts.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}

function relationship(type: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="${ONLY}" Type="${OFFICE}/${type}" Target="/${target}"/></Relationships>`;
}

function withDrawing(xml: string): string {
  const { innerEnd } = rootOf(xml);
  return applyEdits(xml, [{ start: innerEnd, end: innerEnd, text: DRAWING }]);
}
