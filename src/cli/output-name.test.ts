import { assertNamedAs, extensionFor, reportFormat, type ReportFormat } from './output-name';
import { chineseProblems } from './usage/chinese-problems';
import { UsageProblem } from './usage-problem';

/** What a step gives, or the name of the usage problem that it ends in. */
function outcomeOf(step: () => unknown): unknown {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    const told = error.told(chineseProblems);
    return Object.keys(PROBLEMS).find((key) => PROBLEMS[key]?.test(told));
  }
}

const PROBLEMS: Readonly<Record<string, RegExp>> = {
  otherFormat: /与 --format .* 不符/,
  noReportName: /报告不能存成/,
  otherExtension: /要以 .* 结尾/,
};

test.each<readonly [why: string, asked: ReportFormat | undefined, out: string | undefined, expected: string]>([
  ['nothing is said', undefined, undefined, 'text'],
  ['the name says it', undefined, '报告.HTML', 'html'],
  ['the name says a workbook', undefined, 'a.b/报告.xlsx', 'xlsx'],
  ['a name that says nothing', undefined, '报告.2025', 'text'],
  ['a pipe', 'json', '/dev/stdout', 'json'],
  ['both say the same', 'html', '报告.htm', 'html'],
  ['data under another name', 'json', '报告.2025', 'json'],
  ['a text by its name', undefined, '报告.TXT', 'text'],
  ['a page by the name of a text', 'html', '报告.txt', 'otherFormat'],
  ['a workbook by the name of a text', 'xlsx', '报告.txt', 'otherFormat'],
  ['a workbook by a name that says nothing', 'xlsx', '报告.2025', 'otherExtension'],
  ['a workbook into a pipe', 'xlsx', '/dev/stdout', 'xlsx'],
  ['they differ', 'html', '报告.xlsx', 'otherFormat'],
  ['text by the name of a page', 'text', '报告.html', 'otherFormat'],
  ['what no report is', undefined, '报告.pdf', 'noReportName'],
  ['an old workbook', 'xlsx', '报告.xls', 'noReportName'],
  ...['ods', 'ofd', 'et', 'ett', 'xlt', 'xltm', 'xltx', 'dbf'].map(
    (extension) => [`what no report is: ${extension}`, 'text', `报告.${extension}`, 'noReportName'] as const,
  ),
])('format of a report: %s', (_why, asked, out, expected) => {
  expect(outcomeOf(() => reportFormat(asked, out))).toBe(expected);
});

test.each([
  ['its own extension', '表.XLSX', '.xlsx', undefined],
  ['none, as of a pipe', 'out/pipe', '.xlsx', undefined],
  ['macros without the name for them', '表.xlsx', '.xlsm', 'otherExtension'],
  ['a name for macros without any', '表.xlsm', '.xlsx', 'otherExtension'],
  ['a text', '表.txt', '.xlsx', 'otherExtension'],
])('name of a workbook: %s', (_why, out, extension, expected) => {
  expect(outcomeOf(() => assertNamedAs(out, extension))).toBe(expected);
});

test.each([
  ['what its name says', true, '表.xlsx', '.xlsx'],
  ['macros', true, '表.XLSM', '.xlsm'],
  ['a workbook of today by an old name', true, '表.xls', '.xlsx'],
  ['a workbook without an extension', true, '表', '.xlsx'],
  ['an old workbook by a new name', false, '表.xlsx', '.xls'],
])('extension of a copy: %s', (_why, structure, path, expected) => {
  expect(extensionFor({ capabilities: { structure, nativeUndo: false, reveal: false } }, path)).toBe(expected);
});
