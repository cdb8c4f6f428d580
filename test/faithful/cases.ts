import { add, built, opaque, relate, replace, sheet, together, type Step } from './change';
import { SHEET, STYLES, WORKBOOK, type Parts } from './evaluation';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PLACED = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHARTS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Which of the form's scores stand: G12, a text that is repaired to a number, and G9, which is computed. */
export interface Done {
  readonly fixed: boolean;
  readonly scored: boolean;
}

/** One workbook of a kind that people really have; why it is here, and the parts that it is made of. */
export interface Case {
  readonly why: string;
  readonly parts: Parts;
  /** The form's sheet, where it has another name than 自评. */
  readonly sheet?: string;
  readonly file?: string;
  /** Parts of other sheets whose formulas depend on the form: their results are dropped. */
  readonly dependants?: readonly string[];
  /** What LibreOffice computes after operations, by the number of the sheet, where it is another number than before and not the total alone. */
  readonly computed?: (done: Done) => Readonly<Record<string, number>>;
}

const anchored = (inner: string): string =>
  `<xdr:wsDr xmlns:xdr="${PLACED}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}" xmlns:c="${CHARTS}"><xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const drawing = (inner: string): Step =>
  together(
    add('xl/drawings/drawing1.xml', anchored(inner), `${OFFICE}.drawing+xml`),
    relate(SHEET, 'rIdDrawing', 'drawing', '../drawings/drawing1.xml'),
    replace(SHEET, '</worksheet>', '<drawing r:id="rIdDrawing"/></worksheet>'),
  );

const chart = together(
  drawing(
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHARTS}"><c:chart r:id="rIdChart"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ),
  relate('xl/drawings/drawing1.xml', 'rIdChart', 'chart', '../charts/chart1.xml'),
  add(
    'xl/charts/chart1.xml',
    `<c:chartSpace xmlns:c="${CHARTS}" xmlns:a="${DRAWING}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>自评!$F$9:$F$12</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    `${OFFICE}.drawingml.chart+xml`,
  ),
);

const picture = together(
  drawing(
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="公章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rIdImage"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ),
  relate('xl/drawings/drawing1.xml', 'rIdImage', 'image', '../media/image1.png'),
  add('xl/media/image1.png', opaque(900), 'image/png'),
);

const pivot = together(
  sheet(2, '透视', '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>行标签</t></is></c></row></sheetData>'),
  add(
    'xl/pivotTables/pivotTable1.xml',
    `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1" dataCaption="值"><location ref="A1:B2" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField showAll="0"/></pivotFields></pivotTableDefinition>`,
    `${OFFICE}.spreadsheetml.pivotTable+xml`,
  ),
  relate('xl/worksheets/sheet2.xml', 'rIdPivot', 'pivotTable', '../pivotTables/pivotTable1.xml'),
  add(
    'xl/pivotCache/pivotCacheDefinition1.xml',
    `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONS}" r:id="rIdRecords" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="C8:C12" sheet="自评"/></cacheSource><cacheFields count="1"><cacheField name="三级指标" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    `${OFFICE}.spreadsheetml.pivotCacheDefinition+xml`,
  ),
  add(
    'xl/pivotCache/pivotCacheRecords1.xml',
    `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><s v="检查次数"/></r></pivotCacheRecords>`,
    `${OFFICE}.spreadsheetml.pivotCacheRecords+xml`,
  ),
  relate('xl/pivotCache/pivotCacheDefinition1.xml', 'rIdRecords', 'pivotCacheRecords', 'pivotCacheRecords1.xml'),
  relate(
    'xl/pivotTables/pivotTable1.xml',
    'rIdCache',
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ),
  relate(WORKBOOK, 'rIdCache', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
  replace(WORKBOOK, '</workbook>', '<pivotCaches><pivotCache cacheId="1" r:id="rIdCache"/></pivotCaches></workbook>'),
);

const comments = together(
  add(
    'xl/comments1.xml',
    `<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="D9" authorId="0"><text><t>[线程批注] 次数对吗？</t></text></comment></commentList></comments>`,
    `${OFFICE}.spreadsheetml.comments+xml`,
  ),
  add(
    'xl/threadedComments/threadedComment1.xml',
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D9" dT="2025-01-02T03:04:05.00" personId="{A}" id="{1}"><text>次数对吗？</text></threadedComment></ThreadedComments>',
    'application/vnd.ms-excel.threadedcomments+xml',
  ),
  add(
    'xl/persons/person.xml',
    '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="审核人" id="{A}" userId="s" providerId="None"/></personList>',
    'application/vnd.ms-excel.person+xml',
  ),
  add(
    'xl/drawings/vmlDrawing1.vml',
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"></v:shape></xml>',
    `${OFFICE}.vmlDrawing`,
  ),
  relate(SHEET, 'rIdComments', 'comments', '../comments1.xml'),
  relate(SHEET, 'rIdVml', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
  relate(
    SHEET,
    'rIdThreaded',
    'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    '../threadedComments/threadedComment1.xml',
  ),
  relate(
    WORKBOOK,
    'rIdPerson',
    'http://schemas.microsoft.com/office/2017/10/relationships/person',
    'persons/person.xml',
  ),
  replace(SHEET, '</worksheet>', '<legacyDrawing r:id="rIdVml"/></worksheet>'),
);

const validation = replace(
  SHEET,
  '</worksheet>',
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="填写" prompt="只选一项" sqref="D9:D12"><formula1>"达成,部分达成"</formula1></dataValidation></dataValidations><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>自评!$C$9:$C$12</xm:f></x14:formula1><xm:sqref>H9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
);

const customXml = together(
  add('customXml/item1.xml', '<archive xmlns="urn:example:archive" number="2024-117"/>'),
  add(
    'customXml/itemProps1.xml',
    '<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  ),
  relate('customXml/item1.xml', 'rId1', 'customXmlProps', 'itemProps1.xml'),
  relate(WORKBOOK, 'rIdCustom', 'customXml', '../customXml/item1.xml'),
  add(
    'docProps/custom.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  ),
);

const names = replace(
  WORKBOOK,
  '</workbook>',
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评!$A$1:$H$13</definedName><definedName name="总分" comment="由公式得出">自评!$G$13</definedName><definedName name="旧表" hidden="1">#REF!</definedName></definedNames></workbook>',
);

const hiddenSheets = together(
  sheet(2, '底表', '<sheetData><row r="1"><c r="A1"><f>自评!G13*2</f><v>0</v></c></row></sheetData>', 'state="hidden"'),
  sheet(
    3,
    '字典',
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
    'state="veryHidden"',
  ),
);

const printSetUp = together(
  replace(
    SHEET,
    '<sheetData>',
    '<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H13"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="8" topLeftCell="C9" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C9" sqref="C9"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="8" width="14.5" customWidth="1"/></cols><sheetData>',
  ),
  replace(
    SHEET,
    '</worksheet>',
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rIdPrinter"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="7" max="16383" man="1"/></rowBreaks></worksheet>',
  ),
  relate(SHEET, 'rIdPrinter', 'printerSettings', '../printerSettings/printerSettings1.bin'),
  add('xl/printerSettings/printerSettings1.bin', opaque(300), `${OFFICE}.spreadsheetml.printerSettings`),
);

const macros = together(
  replace(
    '[Content_Types].xml',
    `${OFFICE}.spreadsheetml.sheet.main+xml`,
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  ),
  add('xl/vbaProject.bin', opaque(2000), 'application/vnd.ms-office.vbaProject'),
  relate(WORKBOOK, 'rIdVba', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'),
  replace(WORKBOOK, '<bookViews>', '<workbookPr codeName="ThisWorkbook"/><bookViews>'),
);

/** The dxf goes before ours, the rules stand on the very cells that are marked. */
const ownFormats = together(
  replace(
    STYLES,
    '</styleSheet>',
    '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>',
  ),
  replace(
    SHEET,
    '</worksheet>',
    `<conditionalFormatting sqref="D9:D10 G9:G12"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="lessThan"><formula>20</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{1}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>F9:F12</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`,
  ),
);

const wps = together(
  replace(
    SHEET,
    '<row r="13">',
    '<row r="13"><c r="H13" t="str"><f>_xlfn.DISPIMG("ID_7F",1)</f><v>=DISPIMG("ID_7F",1)</v></c>',
  ),
  replace(SHEET, /(<c r="H13".*?<\/c>)(.*?)<\/row>/, '$2$1</row>'),
  add(
    'xl/cellimages.xml',
    `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:xdr="${PLACED}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_7F"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic></etc:cellImage></etc:cellImages>`,
    'application/vnd.wps-officedocument.cellimage+xml',
  ),
  relate('xl/cellimages.xml', 'rId1', 'image', 'media/image2.png'),
  relate(WORKBOOK, 'rIdWps', 'http://www.wps.cn/officeDocument/2020/cellImage', 'cellimages.xml'),
  add('xl/media/image2.png', opaque(500), 'image/png'),
);

/** Every element of the sheet and of the styles under a prefix, as some exporting systems write. */
const prefixed: Step = (parts) => {
  const under = (xml: string): string => xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="');
  const text = (part: string): string => String(parts[part]);
  return { ...parts, [SHEET]: under(text(SHEET)), [STYLES]: under(text(STYLES)), [WORKBOOK]: under(text(WORKBOOK)) };
};

/** G9, which is scored, shares its formula with cells below. */
const sharedFormulas = together(
  replace(
    SHEET,
    /(<row r="9">.*?)<\/row>/,
    '$1<c r="J9"><f t="shared" si="0" ref="J9:J12">F9-G9</f><v>20</v></c></row>',
  ),
  replace(SHEET, /(<row r="10">.*?)<\/row>/, '$1<c r="J10"><f t="shared" si="0"/><v>4.74</v></c></row>'),
  replace(SHEET, /(<row r="12">.*?)<\/row>/, '$1<c r="J12"><f t="shared" si="0"/><v>0</v></c></row>'),
);

const escapedName = `R&amp;D &quot;2024&quot; &lt;甲&gt;'a 表`;

const sharedStrings = together(
  replace(SHEET, '<c r="C9" t="inlineStr"><is><t>检查次数</t></is></c>', '<c r="C9" t="s"><v>0</v></c>'),
  replace(SHEET, /<c r="D9" t="inlineStr">.*?<\/c>/, '<c r="D9" t="s"><v>1</v></c>'),
  add(
    'xl/sharedStrings.xml',
    `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><r><rPr><b/></rPr><t>检查</t></r><r><t>次数</t></r><rPh sb="0" eb="2"><t>jiancha</t></rPh></si><si><t xml:space="preserve">＞＝12次</t></si></sst>`,
    `${OFFICE}.spreadsheetml.sharedStrings+xml`,
  ),
  relate(WORKBOOK, 'rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
);

const calculationChain = together(
  add(
    'xl/calcChain.xml',
    `<calcChain xmlns="${MAIN}"><c r="G6" i="1"/><c r="F13"/><c r="G13"/></calcChain>`,
    `${OFFICE}.spreadsheetml.calcChain+xml`,
  ),
  relate(WORKBOOK, 'rIdChain', 'calcChain', 'calcChain.xml'),
);

const externalLink = together(
  add(
    'xl/externalLinks/externalLink1.xml',
    `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONS}" r:id="rId1"><sheetNames><sheetName val="批复"/></sheetNames></externalBook></externalLink>`,
    `${OFFICE}.spreadsheetml.externalLink+xml`,
  ),
  relate('xl/externalLinks/externalLink1.xml', 'rId1', 'externalLinkPath', 'file:///C:/批复.xlsx', 'External'),
  relate(WORKBOOK, 'rIdLink', 'externalLink', 'externalLinks/externalLink1.xml'),
  replace(
    WORKBOOK,
    '</sheets>',
    '</sheets><externalReferences><externalReference r:id="rIdLink"/></externalReferences>',
  ),
);

/** A list on a sheet of its own, with a filter button and a total. */
const table = together(
  sheet(
    2,
    '台账',
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>序号</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>',
  ),
  add(
    'xl/tables/table1.xml',
    `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:A2"><autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" name="序号"/></tableColumns></table>`,
    `${OFFICE}.spreadsheetml.table+xml`,
  ),
  relate('xl/worksheets/sheet2.xml', 'rIdTable', 'table', '../tables/table1.xml'),
);

/** Comments, line ends and single quotes that no program of Microsoft's writes, and that XML allows. */
const handWritten = together(
  replace(SHEET, '<sheetData>', "<!-- <row r='99'> -->\r\n<sheetData >\r\n"),
  replace(SHEET, /<row r="(\d+)">/g, "\r\n  <row  r='$1' >"),
  replace(SHEET, '<c r="F9"><v>20</v></c>', "<c\n r='F9'\n><v >20</v></c>"),
  replace(WORKBOOK, '<sheets>', '<!-- 由系统导出 --><sheets>'),
  replace(STYLES, '<?xml', '\ufeff<?xml'),
);

/** The total, which stands in every form, once one of its scores changes. */
export const totalAfter = ({ fixed, scored }: Done): Readonly<Record<string, number>> =>
  fixed || scored ? { '1!G13': Math.round((64.59 + (fixed ? 10 : 0) + (scored ? 20 : 0)) * 100) / 100 } : {};

/** The total and its double on the hidden sheet. */
const totalAndDouble = (done: Done): Readonly<Record<string, number>> => {
  const { '1!G13': total } = totalAfter(done);
  return total === undefined ? {} : { '1!G13': total, '2!A1': total * 2 };
};

/** Every kind of part that has to survive, each in the smallest workbook that has it. */
export const CASES: readonly Case[] = [
  { why: 'nothing beside the form', parts: built() },
  { why: 'a chart', parts: built(chart) },
  { why: 'a picture', parts: built(picture) },
  { why: 'a pivot table', parts: built(pivot) },
  { why: 'threaded comments', parts: built(comments) },
  { why: 'validation, old and new', parts: built(validation) },
  { why: 'custom XML', parts: built(customXml) },
  { why: 'names', parts: built(names) },
  {
    why: 'hidden and very hidden sheets',
    parts: built(hiddenSheets),
    dependants: ['xl/worksheets/sheet2.xml'],
    computed: totalAndDouble,
  },
  { why: 'frozen panes and print set-up', parts: built(printSetUp) },
  { why: 'macros', parts: built(macros), file: '自评.xlsm' },
  { why: 'conditional formats of the user on the same cells', parts: built(ownFormats) },
  { why: 'pictures in cells by WPS', parts: built(wps) },
  { why: 'prefixed XML', parts: built(prefixed) },
  {
    why: 'shared formulas',
    parts: built(sharedFormulas),
    computed: (done) => ({ ...totalAfter(done), ...(done.scored && { '1!J9': 0 }), ...(done.fixed && { '1!J12': 0 }) }),
  },
  {
    why: 'a sheet name that needs escaping',
    parts: built(replace(WORKBOOK, 'name="自评"', `name="${escapedName}"`)),
    sheet: `R&D "2024" <甲>'a 表`,
  },
  { why: 'shared strings with rich text and phonetics', parts: built(sharedStrings) },
  { why: 'a calculation chain', parts: built(calculationChain) },
  { why: 'a link to another workbook', parts: built(externalLink) },
  { why: 'a table on another sheet', parts: built(table) },
  { why: 'XML by hand', parts: built(handWritten) },
  {
    why: 'many of these at once',
    parts: built(chart, comments, names, hiddenSheets, calculationChain, ownFormats, customXml, macros),
    dependants: ['xl/worksheets/sheet2.xml', 'xl/calcChain.xml'],
    file: '自评.xlsm',
    computed: totalAndDouble,
  },
];
