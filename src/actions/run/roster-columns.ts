import { isHeading } from './roster-groups';
import { bareName } from './roster-numbers';

/** The texts of a list, without blanks within: `rows[row][column]`, '' where nothing stands. */
export type ListTexts = readonly (readonly string[])[];

/** Where a list names units and projects; columns count from 0. */
export interface RosterColumns {
  /** Row of the header, -1 where there is none. */
  readonly header: number;
  readonly unit: number;
  /** -1 where the list names no projects. */
  readonly project: number;
}

/** A header stands among the first rows of a list. */
const HEADER_ROWS = 10;
/** Headers of the column with the units, those before that say more about who hands in. */
const UNIT_HEADERS: readonly RegExp[] = [
  /^(?:\d{4}年度?)?(?:应|需|已|报送|填报|上报|申报|预算|项目|实施|承担|用款|使用|基层|二级)*单位(?:[/、(]?(?:部门|机构)\)?)?(?:名称|全称|简称)?$/,
  /^(?:预算|项目|实施|填报|报送|内设|下属)*机构(?:名称|全称|简称)?$/,
  /^(?:预算|项目|实施|填报|报送|责任|业务)*(?:部门|科室|处室)(?:[/、(]?(?:单位|机构)\)?)?(?:名称|全称|简称)?$/,
  /^(?:名称|全称)$/,
  /^(?:一级|主管)(?:预算)?(?:单位|部门)(?:\((?:单位|部门)\))?(?:名称|全称)?$/,
];
const PROJECT_HEADER = /^(?:项目)?名称$|^项目$/;
/** Headers of columns that name neither. */
const OTHER_HEADER =
  /^(?:序号|编号|行号|编码|代码|(?:单位|部门|机构|预算单位)?(?:编码|代码|性质|类型|级次)|联系人|姓名|经办人|负责人|填报人|职务|(?:联系|办公|手机)?(?:电话|号码)|手机|邮箱|地址|备注|说明|日期|时间|(?:报送|完成)?(?:情况|状态|时间|日期|时限))$/;
const TITLE = /(?:名单|名册|清单|目录|一览|一览表|统计表|汇总表|情况表|登记表|通知)(?:\([^()]*\))?$/;
/** What stands below a list or between its parts: totals, notes, sign-offs, pages, dates, sentences. */
const NOT_A_NAME: readonly RegExp[] = [
  /(?:合计|总计|小计|共计)(?::|\(|\d|$)/,
  /^共\d+(?:个|家|页|所|户)/,
  /^(?:备注|说明|注\d*[:.、]|附件|附:|注意|以[上下](?:空白|均?无)|此页)/,
  /^(?:填表|制表|编制|填报|报送|审核|复核|审批|经办|负责|联系|分管领导|主管领导|单位负责)(?:人|单位|部门|日期|时间|电话|方式|说明|要求|$)/,
  /^[^:]{1,8}(?:人|日期|时间|电话|方式|签字|签章|盖章|单位|部门|领导):/,
  /^(?:第?\d+页|page\d)/i,
  /^(?:日期|(?:\d{4}|[〇零一二三四五六七八九]{4})年?(?:度|(?:\d+|[一二三四五六七八九十]+)月.{0,4})?$)/,
  /[。;]/,
];
/** How the names of public bodies end. */
const BODY =
  /(?:局|委|办|办公室|厅|部|院|所|站|中心|校|学|园|馆|场|厂|队|会|社|团|处|科|室|镇|乡|街道|村|社区|公司|集团|政府|机关|法院|基地|银行|分局|支队|协会|联合会)(?:\([^()]*\))?$/;

/** Which columns of a list name units and projects; null where that cannot be told, undefined where it holds no names. */
export function rosterColumns(texts: ListTexts): RosterColumns | null | undefined {
  const headed = texts.slice(0, HEADER_ROWS).findIndex((row) => unitIn(row) >= 0);
  const names = texts[headed] ?? [];
  const unit = unitIn(names);
  if (unit >= 0)
    return { header: headed, unit, project: names.findIndex((name, at) => at !== unit && PROJECT_HEADER.test(name)) };
  return unheaded(texts);
}

/** Whether a text may name a unit: all but numbers, titles of lists, headings of groups, and what stands below a list. */
export function isName(text: string): boolean {
  const name = bareName(text);
  if (!/\p{L}/u.test(name) || TITLE.test(name) || isHeading(name)) return false;
  return !NOT_A_NAME.some((other) => other.test(name));
}

function unitIn(row: readonly string[]): number {
  for (const header of UNIT_HEADERS) {
    const at = row.findIndex((text) => header.test(text));
    if (at >= 0) return at;
  }
  return -1;
}

/** The one column of names, or of several the one with names of public bodies; what stands under a header of something else is none. */
function unheaded(texts: ListTexts): RosterColumns | null | undefined {
  const header = texts.slice(0, HEADER_ROWS).findIndex((row) => row.some((text) => OTHER_HEADER.test(text)));
  const others = texts[header] ?? [];
  const listed = texts.slice(header + 1);
  const width = Math.max(0, ...listed.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    names: listed.map((row) => row[column] ?? '').filter(isName),
  })).filter(({ column, names }) => names.length > 0 && !OTHER_HEADER.test(others[column] ?? ''));
  if (columns.length === 0) return undefined;
  const bodies = columns.filter(({ names }) => names.filter((name) => BODY.test(name)).length * 2 >= names.length);
  const [only, another] = columns.length === 1 ? columns : bodies;
  return only && !another ? { header, unit: only.column, project: -1 } : null;
}
