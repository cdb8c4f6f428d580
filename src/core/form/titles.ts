import type { GridCell } from '../sheet/grid';
import { flatten, withoutMarkup } from '../sheet/text';
import type { FormKind } from './form';
import { fieldKindOf } from './vocabulary/field-labels';
import { headerRoleOf } from './vocabulary/header-words';

const TITLE = /绩效.*(?:表|自评|评价|申报|目标|监控)$/;
/** Lists of forms and texts about them; a project's own name before 绩效 may hold these words. */
const NO_FORM = /绩效.*(?:汇总|台账|清单|一览|统计表|目录|说明|名单|指南|通知|报告|办法|指标库)/;
/** Headings inside a form; alone on a sheet they may still name it (see looseTitleIn). */
const SECTION = /^(?:年度|长期|中期|中长期|实施期)绩效目标表?$/;
/** The performance of staff or of a business, not of public money: by who is appraised, by what follows, by the method's name. */
const APPRAISALS: readonly RegExp[] = [
  /(?:员工|职工|个人|岗位|教师|干部|工作人员)(?:年度|季度|月度)?(?:工作)?绩效/,
  /绩效(?:考核|考评|工资|奖金|面谈)/,
  /关键绩效.{0,8}考[核评]/,
  /(?:KPI|OKR)\)?(?:绩效|指标|目标|考[核评]|自?评价?|完成情况|统计)*[表书]?$/i,
];
/** Public money, whatever it is for: “教师绩效工资项目支出绩效自评表”. */
const OF_MONEY =
  /(?:项目|专项|政策|资金|经费|补[贴助]|支出|转移支付)(?:整体|预算)?绩效(?:目标|自评|评价|运行|监控|信息)/;
const YEAR_LINE =
  /^[([]?((?:19|20)\d{2})(?:年度?|财政年度|预算年度|年预算|年\d{1,2}[-~至—]\d{1,2}月份?|年[上下]半年|年第?[一二三四1-4]季度)[)\]]?$/;
const BARE_YEAR_LINE = /^[([]((?:19|20)\d{2})[)\]]$/;
const BLANK_YEAR_LINE = /^[([]?[_×xX]*年度?[)\]]?$/;
const MAY_BE_YEAR = /年|[([（［]\s*[12]/;
const YEAR_IN_TITLE = /(?:^|\D)((?:19|20)\d{2})(?=[\s)]?年)/;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** True for the line that names a form: “…绩效目标表”, “…绩效自评表”, with or without a remark behind it. */
export function isTitle(cell: GridCell): boolean {
  const { name } = cell.label;
  if (name.length < 5 || !name.includes('绩效') || !TITLE.test(name)) return false;
  if (NO_FORM.test(name) || appraises(name) || SECTION.test(name)) return false;
  return fieldKindOf(name) === null && headerRoleOf(name) === null && !isContinuation(cell);
}

/** True for a title printed again on a further page: “…绩效自评表（续）”, “续表”. */
export function isContinuation({ label: { name, remark } }: GridCell): boolean {
  return (
    (remark || name).startsWith('续') &&
    /^续表?\d?$|^续上表$/.test(remark || name) &&
    (remark === '' || name.includes('绩效'))
  );
}

/** True for a heading that can only be a form's where an indicator table stands under it: “…绩效目标汇总表”. */
function isLooseTitle({ label: { name } }: GridCell): boolean {
  return (
    name.length >= 5 &&
    name.length <= 30 &&
    /(?:表|清单)$/.test(name) &&
    !appraises(name) &&
    headerRoleOf(name) === null
  );
}

/** True for the heading of a staff appraisal, whose table may use the same words. */
export function isAppraisal({ label: { name } }: GridCell): boolean {
  return appraises(name) && /(?:表|书|评|KPI|OKR)$/i.test(name);
}

function appraises(name: string): boolean {
  return APPRAISALS.some((pattern) => pattern.test(name)) && !OF_MONEY.test(name);
}

/** The title cell of a row, if the row is a title line. */
export function titleIn(cells: readonly GridCell[]): GridCell | undefined {
  return cells.length <= 4 ? cells.find(isTitle) : undefined;
}

/** The heading of a row that may name a form where no stricter title stands above it. */
export function looseTitleIn(cells: readonly GridCell[]): GridCell | undefined {
  return cells.length <= 2 ? cells.find(isLooseTitle) : undefined;
}

/** Title as people would quote it: one line, no markup, no marks in front. */
export function titleText(cell: GridCell | undefined): string {
  return withoutMarkup(cell?.text ?? '')
    .replace(/^[#*\s]+|\s+$/g, '')
    .replace(/\s*\n\s*/g, '');
}

/** True for a line that only says the year, filled in or blank: “（2021年度）”, “（    年度）”. */
export function isYearLine(text: string): boolean {
  return yearLine(text) !== null || (text.includes('年') && text.length <= 24 && BLANK_YEAR_LINE.test(flatten(text)));
}

/** Year of a line that holds nothing else, e.g. “（2021年度）”, or null. */
export function yearLine(text: string): number | null {
  if (text.length > 24 || !MAY_BE_YEAR.test(text)) return null;
  const flat = withArabicYear(flatten(text));
  const found = YEAR_LINE.exec(flat) ?? BARE_YEAR_LINE.exec(flat);
  return found ? Number(found[1]) : null;
}

/** Year printed in a title, e.g. “2024年度项目支出绩效自评表”, or null. */
export function yearInTitle(title: string): number | null {
  const found = [title.normalize('NFKC'), flatten(title)].flatMap(
    (text) => YEAR_IN_TITLE.exec(withArabicYear(text))?.[1] ?? [],
  );
  return found[0] === undefined ? null : Number(found[0]);
}

/** Kind of a form by its title and by the columns and facts that it has. */
export function kindOf(
  title: string,
  facts: { department: boolean; monitoring: boolean; evaluated: boolean },
): FormKind {
  const flat = flatten(title);
  if (facts.monitoring || /监控|监测/.test(flat)) return 'monitoring';
  const department = /整体/.test(flat) || (facts.department && !/项目/.test(flat));
  const evaluated = /自评|评价/.test(flat) || (facts.evaluated && !/目标(?:申报)?表/.test(flat));
  if (department) return evaluated ? 'department-self-evaluation' : 'department-target';
  return evaluated ? 'project-self-evaluation' : 'project-target';
}

function withArabicYear(text: string): string {
  return text.replace(/[二一][〇○零ОO一二三四五六七八九]{3}(?=年)/, (year) =>
    [...year].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(''),
  );
}
