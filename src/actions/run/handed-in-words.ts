import type { Wording } from '../wording';

/** What is said of files that are no workbooks, in Chinese. Other languages have the same keys. */
const CHINESE = {
  title: (name: string, what: string) => `未检查：“${name}”是${what}`,
  kinds: {
    wps: { what: '用 WPS 自己的格式存的表格', how: '请用 WPS 另存为 .xlsx，再检查新文件。' },
    text: { what: '文字文档', how: '请把其中的表格复制到 Excel 另存为 .xlsx，或向报送单位要 Excel 文件。' },
    page: { what: '打印用的文件（PDF、OFD），里面没有可以读取的单元格', how: '请向报送单位要 Excel 文件。' },
    archive: { what: '压缩包', how: '请先解压，再检查解出来的文件。' },
    table: { what: '程序不读取的表格格式', how: '请用 Excel 或 WPS 另存为 .xlsx，再检查新文件。' },
    picture: { what: '图片', how: '请向报送单位要 Excel 文件。' },
  },
};

type HandedInWords = typeof CHINESE;

/** Kinds of files that people hand in instead of a workbook. */
export type OtherKind = keyof HandedInWords['kinds'];

const ENGLISH: HandedInWords = {
  title: (name, what) => `Not checked: “${name}” is ${what}`,
  kinds: {
    wps: { what: 'in the native format of WPS Spreadsheets', how: 'Save it as .xlsx in WPS and check that file.' },
    text: {
      what: 'a text document',
      how: 'Copy its table to Excel and save it as .xlsx, or ask the sender for an Excel file.',
    },
    page: { what: 'a file for print (PDF, OFD) without cells', how: 'Ask the sender for an Excel file.' },
    archive: { what: 'an archive', how: 'Unpack it first and check the files in it.' },
    table: { what: 'in a table format that is not read', how: 'Save it as .xlsx in Excel or WPS and check that file.' },
    picture: { what: 'a picture', how: 'Ask the sender for an Excel file.' },
  },
};

/** The words by language. They are no part of the wording, which the pane carries: it is handed no files. */
export const HANDED_IN_WORDS: Readonly<Record<Wording['language'], HandedInWords>> = { zh: CHINESE, en: ENGLISH };
