import type { BarChart } from '../../core/templates/blank-form';
import { addressOf } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/sheet';
import { escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES_AXIS = 1;
const VALUES_AXIS = 2;

/** A chart part (ECMA-376 part 1, 21.2): horizontal bars of one series over cells of a sheet, the first name on top, no legend. */
export function chartXml({ title, names, values }: BarChart, sheet: string): string {
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:invertIfNegative val="0"/><c:cat><c:strRef>${reference(sheet, names)}</c:strRef></c:cat><c:val><c:numRef>${reference(sheet, values)}</c:numRef></c:val></c:ser>`;
  const labels = `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}${labels}<c:gapWidth val="60"/><c:axId val="${NAMES_AXIS}"/><c:axId val="${VALUES_AXIS}"/></c:barChart>`;
  const heading = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" sz="1400"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const chart = `<c:chart>${heading}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${NAMES}${VALUES}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`;
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/>${chart}</c:chartSpace>`;
}

/** A drawing part that holds one chart, told by its relationship, over an area of the sheet. */
export function drawingXml({ title, area }: BarChart, relationship: string): string {
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}"><xdr:twoCellAnchor>${corner('from', area.top - 1, area.left - 1)}${corner('to', area.bottom, area.right)}${frame}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}

const NAMES = axis(
  'catAx',
  NAMES_AXIS,
  VALUES_AXIS,
  '<c:orientation val="maxMin"/>',
  'l',
  '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
);
// An axis that does not begin at 0 makes small differences look large.
const VALUES = axis(
  'valAx',
  VALUES_AXIS,
  NAMES_AXIS,
  '<c:orientation val="minMax"/><c:min val="0"/>',
  't',
  '<c:crossBetween val="between"/>',
);

function axis(name: string, id: number, crossed: number, scaling: string, at: string, more: string): string {
  const format = name === 'valAx' ? '<c:numFmt formatCode="General" sourceLinked="0"/>' : '';
  return `<c:${name}><c:axId val="${id}"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/><c:axPos val="${at}"/>${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${crossed}"/><c:crosses val="autoZero"/>${more}</c:${name}>`;
}

/** The cells that a series draws on, absolute, with their sheet. */
function reference(sheet: string, { top, left, bottom, right }: Area): string {
  const cell = (row: number, column: number): string => addressOf(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const quoted = `'${sheet.replaceAll("'", "''")}'!${cell(top, left)}:${cell(bottom, right)}`;
  return `<c:f>${escapeXml(quoted)}</c:f>`;
}
