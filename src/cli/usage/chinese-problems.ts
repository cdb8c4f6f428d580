/** What is wrong with a call, in Chinese. */
export const chineseProblems = {
  unknownOption: (subject: string) => `没有“${subject}”这个选项。`,
  unknownCommand: (subject: string) => `没有“${subject}”这个命令。`,
  missingArgument: (subject: string) => `缺少参数“${subject}”。`,
  optionMissingArgument: (subject: string) => `选项“${subject}”后面缺少内容。`,
  missingMandatoryOptionValue: (subject: string) => `必须写明选项“${subject}”。`,
  invalidArgument: (subject: string, given: string, choices: readonly string[]) =>
    `选项“${subject}”不能是“${given}”，可选 ${choices.join('、')}。`,
  conflictingOption: (one: string, other: string) => `选项“${one}”和“${other}”只能写一个。`,
  excessArguments: () => '参数太多了。',
  emptyOption: (option: string) => `选项“${option}”后面是空的。`,
  emptyArgument: () => '有一个参数是空的。',
  holdsInputs: (output: string, folder: string) =>
    `要检查的“${folder}”就在输出文件夹“${output}”里，副本会与原文件混在一起。请另写一个输出文件夹。`,
  didYouMean: (name: string) => `是不是想写“${name}”？`,
  noYear: (text: string) => `年度要写成四位数，例如 2026，现为“${text}”。`,
  noMonth: (text: string) => `月份要写成 1 到 12，现为“${text}”。`,
  noCount: (option: string, text: string) => `${option} 要写成不小于 1 的整数，现为“${text}”。`,
  noNumber: (option: string, text: string, least: number) => `${option} 要写成不小于 ${least} 的数字，现为“${text}”。`,
  noTemplate: () => '要写明空白表的编号和 --out <文件>；编号用 jixiao template --list 查看。',
  otherFormat: (out: string, format: string) =>
    `“${out}”这个文件名与 --format ${format} 不符，按名称打不开。请改文件名，或不写 --format，按扩展名确定。`,
  noReportName: (out: string) => `报告不能存成“${out}”这样的文件，可以用 .html、.xlsx、.json 或 .txt。`,
  otherExtension: (out: string, extension: string) =>
    `输出的工作簿要以 ${extension} 结尾，现为“${out}”；扩展名与内容不符，Excel 打不开。`,
  needsOut: () => 'xlsx 格式的报告要用 --out <文件> 写明存到哪里。',
  noOutput: () => '要写明 --out <文件夹> 存放副本，或用 --in-place 直接改原文件。',
  noMoneyUnit: (text: string, units: readonly string[]) => `没有“${text}”这个金额单位，可用的有：${units.join('、')}。`,
  noPreset: (id: string, ids: readonly string[]) => `没有编号为“${id}”的地区，可用的有：${ids.join('、')}。`,
  noPolicy: (id: string, ids: readonly string[]) => `没有编号为“${id}”的评分办法，可用的有：${ids.join('、')}。`,
  noBlankForm: (id: string, ids: readonly string[]) => `没有编号为“${id}”的空白表，可用的有：${ids.join('、')}。`,
  settingsNotReadable: (path: string) => `读不了设置文件“${path}”，请核对路径。`,
  noSettings: (name: string) => `“${name}”不是绩效表助手导出的设置，或者已经损坏。请在“设置”里重新导出。`,
  noReport: (path: string) => `“${path}”不是 jixiao check --format json 的报告。`,
  noRoster: {
    empty: (path: string) => `“${path}”里没有名单：要有一列“单位名称”，可以另有一列“项目名称”。`,
    form: (path: string) => `“${path}”里有绩效表，不能当作名单来读。请把有“单位名称”一列的名单单独存成一个文件。`,
    unclear: (path: string) =>
      `“${path}”里有几列文字，分不清哪一列是单位。请在单位那一列上面写“单位名称”，有项目的在那一列上面写“项目名称”。`,
  },
  noForm: () => '文件里没有识别出绩效表，没有可以转换的内容。',
  noFormOn: (sheet: string) => `工作表“${sheet}”上没有识别出绩效表，没有可以转换的内容。`,
  noTargetForm: () => '文件里没有识别出绩效目标表，没有可以转换的内容。',
  noTargetFormOn: (sheet: string) => `工作表“${sheet}”上没有识别出绩效目标表，没有可以转换的内容。`,
  budgetOfMany: (forms: number) =>
    `文件里有 ${forms} 张绩效表，--budget 只能用于一张；请用 --sheet 写明是哪一张工作表。`,
  noTarget: (to: string, layouts: readonly { readonly id: string; readonly name: string }[]) =>
    `--to 应为 self-evaluation（自评表）、monitoring（监控表）、next-year（结转下年）、一种版式，或要填的 .xlsx 文件，现为“${to}”。可用的版式：${layouts.map(({ id, name }) => `${id}（${name}）`).join('、')}。`,
  nothingToFillFrom: () => '文件里没有识别出绩效表，没有可填的内容。',
  manyToFillFrom: (forms: number) => `文件里有 ${forms} 张绩效表，请用 --sheet 写明用哪一张工作表。`,
  nothingToFill: (path: string) => `“${path}”里没有可填的表：要有一张同一项目的表，或只有一张没有填项目名称的空表。`,
  notDone: (problem: string) => `没有执行：${problem}\n请用 jixiao --help 或 jixiao help <命令> 查看用法。\n`,
} as const;
