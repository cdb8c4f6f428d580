import type { HostErrorData } from '../../host/host';
import type { FileErrorWords } from './wording';

const file = ({ name }: HostErrorData): string => (name ? `“${name}”` : '文件');

/** What failures of files say in Chinese, beside those of any workbook. */
export const CHINESE_FILE_ERRORS: FileErrorWords = {
  codes: {
    'not-a-workbook': (data) => ({
      title: `没有打开：${file(data)}不是 Excel 工作簿`,
      why: '文件内容不是 .xlsx 或 .xls 格式，可能只是改了扩展名。',
      how: '请用 Excel 或 WPS 打开后另存为 .xlsx，再试一次。',
    }),
    truncated: (data) => ({
      title: `没有打开：${file(data)}不完整`,
      why: '文件可能没有下载或复制完，后半部分缺失。',
      how: '请重新下载或向报送单位再要一份。原文件没有改动。',
    }),
    encrypted: (data) => ({
      title: `没有打开：${file(data)}受密码保护`,
      why: '加密的文件必须先解密才能读取。',
      how: '请在 Excel 中输入密码打开，取消加密后另存，再试一次。',
    }),
    'unsafe-file': (data) => ({
      title: `没有打开：${file(data)}的内容不安全`,
      why: '文件里有异常的压缩或声明，可能损坏或含恶意内容。',
      how: '请在 Excel 中打开并另存一份新的 .xlsx；来历不明的文件请勿打开。',
    }),
  },
  details: {
    empty: () => ({ why: '文件是空的，没有任何内容。', how: '请核对文件，或向报送单位重新要一份。' }),
    'web-page': () => ({ why: '文件内容其实是网页或 XML 文本，只是用了 Excel 的扩展名。' }),
    unknown: () => ({ why: '文件内容不是 .xlsx 或 .xls 格式，可能是改了扩展名的文本、CSV 或其他文件。' }),
    'other-document': () => ({ why: '文件是另一种文档或压缩包，里面没有 Excel 工作簿。' }),
    'no-directory': () => ({ why: '文件后半部分缺失，可能没有下载或复制完。' }),
    'damaged-part': () => ({ why: '文件中有一部分已经损坏，无法读取。' }),
    password: () => ({ why: '加密的文件必须先解密才能读取。' }),
    'no-password-fits': () => ({ why: '给出的密码都打不开它。' }),
    'unknown-encryption': ({ method = '' }) => ({
      why: `它用的加密方式（${method}）这里不会解，给出密码也打不开。`,
      how: '请在 Excel 或 WPS 中输入密码打开，另存为 .xlsx（可以重新加密码），再试一次。',
    }),
    rounds: () => ({ why: '文件的加密方式要求反复计算上百万次，正常的 Excel 文件不会这样。' }),
    inflation: () => ({ why: '文件里有一部分解压后会膨胀上百倍，像是恶意构造的压缩包。' }),
    'doubled-part': () => ({ why: '文件里有同名的两个部分，无法确定哪一个是真的。' }),
    'shared-part': () => ({ why: '文件里有两张工作表指向同一部分内容，正常的工作簿不是这样保存的。' }),
    'long-text': () => ({ why: '有单元格的文字超过 32767 个字，这是 Excel 单元格能存放的上限。' }),
    'document-type': () => ({ why: '文件里声明了 XML 文档类型（DOCTYPE），正常的工作簿不含这种内容。' }),
    size: () => ({ why: '文件解压后超过 256 MB，超出一次能安全读取的上限。' }),
    'sheet-full': () => ({
      why: '它会超过 1048576 行，这是 Excel 工作表能容纳的上限。',
      how: '请把要检查的文件分成几批，每批一份报告。',
    }),
    'not-shown': () => ({ why: '文件没有在表格程序中打开，无法选中单元格。' }),
    'old-format': () => ({
      why: '旧版 .xls 文件只能检查，写入会丢失其中的格式。',
      how: '请在 Excel 或 WPS 中另存为 .xlsx，再处理新文件。',
    }),
    'no-styles': () => ({ why: '这个文件没有样式部分，无法设置数字格式或标记。' }),
    'only-sheet': () => ({ why: '它是唯一的工作表，不能删除。' }),
    'referred-to': () => ({ why: '别处的公式、名称或图表引用了它，删除后会出错。' }),
    'overlapping-merge': ({ at, other }) => ({ why: `${at} 与已合并的 ${other} 重叠，不能再合并。` }),
    'array-formula': ({ at }) => ({ why: `${at} 属于一个多单元格的数组公式，不能单独修改。` }),
    controls: () => ({ why: '工作表里有控件或嵌入的对象，增删行后它们的位置会错。' }),
    'unknown-content': () => ({ why: '工作表里有数据透视表一类的内容，增删行后它们的位置会错。' }),
    'notes-or-table': () => ({ why: '要删除的行里有批注，或属于一个“表格”。' }),
  },
};
