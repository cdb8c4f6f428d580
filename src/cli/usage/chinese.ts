import { chineseAnswers } from './chinese-answers';
import { chineseProblems } from './chinese-problems';

/** Help and usage problems in Chinese. */
export const chinese = {
  about: '绩效目标表和绩效自评表的识别、检查、修复和评分',
  version: '显示版本',
  help: '显示帮助',
  helpCommand: ['help [命令]', '显示一个命令的帮助'],
  titles: { usage: '用法:', arguments: '参数：', options: '选项：', commands: '命令：', global: '通用选项：' },
  placeholders: { options: '[选项]', command: '[命令]' },
  notes: {
    choices: (list: readonly string[]) => `可选 ${list.join('、')}`,
    usually: (value: string) => `默认 ${value}`,
    all: (notes: readonly string[]) => `（${notes.join('，')}）`,
  },
  exitCodes: '退出码：0 没有达到 --fail-on 级别的问题；1 有；2 有文件没能检查，原因见屏幕，其余文件照常检查。',
  files: ['<文件...>', '.xlsx、.xlsm、.xls 文件，存放它们的文件夹，或 "报送/**/*.xlsx" 这样的写法'],
  common: {
    lang: ['--lang <语言>', '帮助、检查结果和报告的语言'],
    format: ['--format <格式>', '报告的格式'],
    policy: [
      '--policy <编号>',
      '评分办法：national-2020, cost-2022, integrated-platform-2022-caps, hubei-20-80, sichuan-10-90, chongqing-dept, beijing-2016',
    ],
    preset: ['--preset <地区>', '按哪里的要求检查：national、xinjiang、hebei、ningxia、dalian'],
    profile: ['--profile <文件>', '窗格“设置”里导出的设置'],
    moneyUnit: ['--money-unit <单位>', '表上没有写明时，金额的单位：万元、元、千元、亿元'],
    passwords: ['--password-file <文件>', '加密文件的密码，一行一个，逐个试用；副本仍用原密码加密'],
    jobs: ['--jobs <个数>', '同时处理几个文件，不写则与处理器核数相同'],
    timeLimit: ['--time-limit <秒>', '每个文件最多用多长时间，超过的停下并报告'],
    memoryLimit: ['--memory-limit <MB>', '每个文件最多用多少内存，超过的停下并报告'],
    inPlace: ['--in-place', '直接改原文件，先在旁边留一份 .bak 备份'],
  },
  check: {
    about: '检查表格，列出问题',
    format: ['--format <格式>', '报告的格式，不写则按 --out 的扩展名，没有 --out 则为 text'],
    trust: ['--trust-workbook', '采用文件自带的设置和“已核实”；不写则只显示，不采用'],
    out: ['--out <文件>', '把报告写入文件，不在屏幕上显示'],
    mark: ['--mark <文件夹>', '另存一份标出问题单元格的副本'],
    inPlace: ['--in-place', '标在原文件里，先在旁边留一份 .bak 备份'],
    saveXlsx: ['--save-xlsx <文件夹>', '把 .xls 另存为 .xlsx，只保留内容、合并和行高列宽'],
    baseline: ['--baseline <文件>', '与上次的 json 报告相比，每张表已改、未改、新增多少'],
    roster: ['--roster <文件>', '应报单位的名单（.xlsx），列出没有报的和重复报的'],
    opinions: ['--opinions <文件夹>', '每个单位一页审核意见（.html），可以打印'],
    failOn: ['--fail-on <级别>', '达到此级别时退出码为 1'],
  },
  score: {
    about: '计算自评表的得分',
    out: ['--out <文件夹>', '另存副本，把确定的得分写进空着的得分格，并附评分底稿'],
  },
  fix: {
    about: '修复可以安全修复的问题，结果另存为副本',
    out: ['--out <文件夹>', '副本存放的文件夹'],
  },
  rules: { about: '列出全部检查规则及依据' },
  template: {
    about: '生成空白表',
    id: ['[编号]', '空白表的编号'],
    list: ['--list', '列出可用的空白表'],
    out: ['--out <文件>', '要生成的 .xlsx 文件'],
  },
  convert: {
    about: '生成自评表、监控表或下年的表，重排成另一种版式，或填入已有的空表',
    file: ['<文件>', '有绩效表的文件'],
    to: [
      '--to <类型>',
      'self-evaluation 自评表，monitoring 监控表，next-year 结转下年，版式的编号（见 template --list），或要填的 .xlsx 文件',
    ],
    out: ['--out <文件>', '要生成的 .xlsx 文件'],
    sheet: ['--sheet <名称>', '只用这一张工作表'],
    year: ['--year <年度>', '新表的年度，不写则同原表'],
    month: ['--month <月份>', '监控截至的月份，不写则为 7 月'],
    budget: ['--budget <万元>', '结转下年时的新预算，用于一张表，写数字'],
    alone: ['--alone', '只存新表，不带原文件的工作表'],
  },
  compare: {
    about: '对比两个文件里的同一项目：预算变化，指标增减，目标放低',
    before: ['<文件甲>', '较早的文件，例如上年的表或目标表'],
    after: ['<文件乙>', '较晚的文件，例如本年的表或自评表'],
  },
  summary: {
    about: '汇总多个文件里的全部表：预算、执行率、得分、等级和错误，带合计、图表和链接',
    out: ['--out <文件>', '要生成的 .xlsx 文件'],
  },
  changes: {
    set: (place: string, before: string, after: string) => `${place}：${before} → ${after}`,
    insertRows: (sheet: string, row: number, count: number) => `${sheet}：在第 ${row} 行前插入 ${count} 行`,
    deleteRows: (sheet: string, row: number, count: number) => `${sheet}：从第 ${row} 行起删除 ${count} 行`,
    merge: (place: string) => `${place}：合并`,
    unmerge: (place: string) => `${place}：取消合并`,
    addSheet: (sheet: string) => `新增工作表“${sheet}”`,
    deleteSheet: (sheet: string) => `删除工作表“${sheet}”`,
    blank: '空',
    kept: (count: number) => `${count} 处已核实，保持原样`,
    total: (count: number) => `共修改 ${count} 处`,
    noneInPlace: '没有可以安全修复的问题，文件没有改动',
    noneInCopy: '没有可以安全修复的问题，副本与原文件相同',
  },
  aboutFiles: {
    notFound: (path: string) => `没有检查：找不到文件“${path}”\n路径可能写错了，或者文件已移走。请核对路径后再试。`,
    notReadable: (path: string) =>
      `没有检查：读不了文件“${path}”\n可能没有读取权限，或文件正被占用。请关闭占用它的程序后再试。`,
    noFile: (path: string) =>
      `没有检查：“${path}”不是普通文件\n它是管道或设备，读起来可能没有尽头。请先把内容存成文件再试。`,
    aFolder: (path: string) => `没有检查：“${path}”是文件夹\n这里要写一个文件。请写明文件夹里的哪一个文件。`,
    tooLarge: (path: string, megabytes: number, most: number) =>
      `没有检查：“${path}”有 ${megabytes} MB，超过一次能安全读取的 ${most} MB\n一张绩效表只有几十 KB，它可能不是工作簿，或者夹带了别的内容。请在 Excel 中删去无关的工作表和图片，另存后再试。`,
    folderNotReadable: (path: string) =>
      `没有检查：读不了文件夹“${path}”\n可能没有读取权限，里面的文件都没有检查；其他文件照常处理。请调整权限后再试一次。`,
    passwordsNotReadable: (path: string) => `没有检查：读不了密码文件“${path}”\n请核对路径后再试。`,
    wouldOverwrite: (path: string) =>
      `没有写入：“${path}”是这次要读取的文件\n输出不会覆盖原文件。请用另一个文件夹或文件名；确实要改原文件的，用 --in-place。`,
    notWritable: (path: string) =>
      `没有写入：“${path}”无法保存\n可能没有写入权限、磁盘已满，或文件正被打开。请换一个位置或关闭后再试。`,
    readOnly: (path: string) =>
      `没有修改：“${path}”是只读文件\n只读的文件不会被改动。请先去掉只读属性，或者用输出文件夹另存副本。`,
    notACopy: (path: string) =>
      `没有写入：“${path}”那里已有一个文件，不是以前生成的副本，或者后来改过\n它不会被覆盖。请另写一个输出文件夹，或者先把它移走。`,
    noSheets: (path: string) =>
      `没有检查：“${path}”里没有工作表\n它可能只有图表，或者生成它的程序出了错。请在 Excel 中打开核对，要报送的表应在工作表里。`,
    outIsFolder: (path: string) => `没有写入：“${path}”是文件夹\n这里要写一个文件名。请在后面加上文件名再试。`,
    notRead: (path: string) =>
      `没有写入：“${path}”是管道，现在没有程序在读它\n写进去会一直等下去。请先运行读它的程序，或者写一个文件名。`,
    copiesLeftOut: (count: number) => `输出文件夹里的 ${count} 个文件是以前生成的副本，没有再检查。`,
    noFiles: (paths: readonly string[]) =>
      `没有检查：${paths.map((path) => `“${path}”`).join('、')}里没有要检查的文件\n会检查的是 .xlsx、.xlsm、.xls 文件，别的格式列为未检查。请核对路径。`,
    onlyLockFile: (path: string) =>
      `没有检查：“${path}”是 Excel 打开工作簿时的临时文件，不是工作簿\n请写明工作簿本身，名称开头没有“~$”。`,
    noRoom: (folder: string) =>
      `没有检查完：临时文件夹“${folder}”写不进去\n可能磁盘已满，或没有写入权限。请腾出空间，或用环境变量 TEMP（Linux、macOS 为 TMPDIR）换一个文件夹后再试。`,
    tookTooLong: (path: string, seconds: number) =>
      `没有处理完：“${path}”用了超过 ${seconds} 秒，已停下\n其他文件照常处理。请在 Excel 中删去无关的工作表和大片空白区域，或者用 --time-limit 放宽。`,
    tookTooMuch: (path: string, megabytes: number) =>
      `没有处理完：“${path}”需要超过 ${megabytes} MB 内存，已停下\n其他文件照常处理。请在 Excel 中删去无关的工作表和大片空白区域，或者用 --memory-limit 放宽。`,
    interrupted: '已中断：写好的文件是完整的，正在写的已去掉；用 --in-place 改过的原文件，旁边有 .bak 备份。',
    notPrinted:
      '没有做完：标准输出写不进去\n可能磁盘已满，或者接收输出的程序出了错。请腾出空间，或用 --out 换一个位置再试。',
    tryPasswords: '知道密码的，可以用 --password-file <文件> 给出。',
    saveAsXlsx: '也可以用 jixiao check --save-xlsx <文件夹> 另存。',
    changed: (path: string, backup: string) => `已修改 ${path}，原样备份在 ${backup}`,
    copies: (files: number, folder: string) => `已另存 ${files} 份副本，在 ${folder}`,
    converted: (files: number, folder: string) => `已把 ${files} 个 .xls 文件另存为 .xlsx，在 ${folder}`,
    noneToConvert: '没有要另存为 .xlsx 的 .xls 文件',
    opinions: (pages: number, folder: string) => `已生成 ${pages} 页审核意见，在 ${folder}`,
  },
  answers: chineseAnswers,
  problems: chineseProblems,
} as const;
