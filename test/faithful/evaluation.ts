/** The package parts of a small filled self-evaluation form, as text: what the cases of this folder add to. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const SHEET = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const STYLES = 'xl/styles.xml';
export const TYPES = '[Content_Types].xml';
export const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Row = Readonly<Record<string, string | number>>;

/** What can be marked (D9 to D11), repaired (E9, E10, G12) and scored (G9), with formulas that depend on it. */
const ROWS: readonly Row[] = [
  { A: '项目支出绩效自评表' },
  { A: '（2024年度）' },
  { A: '项目名称', B: '执法检查' },
  { A: '主管部门', B: '应急管理局', E: '实施单位', F: '执法支队' },
  {
    A: '项目资金（万元）',
    B: '',
    C: '年初预算数',
    D: '全年预算数',
    E: '全年执行数',
    F: '分值',
    G: '执行率',
    H: '得分',
  },
  { B: '年度资金总额', C: 30, D: 30, E: 28, F: 10, G: '=E6/D6', H: 9.33 },
  { A: '年度总体目标', B: '完成执法检查，消除隐患' },
  {
    A: '一级指标',
    B: '二级指标',
    C: '三级指标',
    D: '年度指标值',
    E: '实际完成值',
    F: '分值',
    G: '得分',
    H: '偏差原因分析及改进措施',
  },
  { A: '产出指标', B: '数量指标', C: '检查次数', D: '＞＝12次', E: '１２ 次', F: 20 },
  { A: '产出指标', B: '质量指标', C: '隐患整改率', D: '≧95％', E: '80％', F: 30, G: 25.26, H: '人员不足' },
  { A: '效益指标', B: '社会效益指标', C: '企业安全意识', D: '提高', E: '提高', F: 30, G: 30 },
  { A: '满意度指标', B: '服务对象满意度指标', C: '企业满意度', D: '≥90%', E: '92%', F: 10, G: '10分' },
  { A: '总分', F: '=F6+SUM(F9:F12)', G: '=H6+SUM(G9:G12)' },
];

/** Merged cells of the form. */
const MERGES = ['A1:H1', 'A2:H2', 'B7:H7', 'A9:A10'];

export const evaluation: Parts = {
  [TYPES]: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  [WORKBOOK]: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets><sheet name="自评" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  [WORKBOOK_RELATIONS]: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  [STYLES]: `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  [SHEET]: `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${ROWS.map(rowXml).join('')}</sheetData><mergeCells count="${MERGES.length}">${MERGES.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
};

function rowXml(row: Row, index: number): string {
  const cells = Object.entries(row).map(([column, value]) => cellXml(`${column}${index + 1}`, value));
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}

function cellXml(address: string, value: string | number): string {
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (value.startsWith('=')) return `<c r="${address}" s="1"><f>${value.slice(1)}</f><v>0.9333</v></c>`;
  return value ? `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>` : `<c r="${address}" s="1"/>`;
}
