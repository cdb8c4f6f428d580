import type { ErrorWords } from './wording';
import type { HostErrorData } from '../../host/host';

const place = ({ at, sheet }: HostErrorData): string => at ?? (sheet ? `工作表“${sheet}”` : '部分单元格');
const file = ({ name }: HostErrorData): string => (name ? `“${name}”` : '文件');

/** What failures say in Chinese. */
export const CHINESE_ERRORS: ErrorWords = {
  codes: {
    'protected-sheet': (data) => ({
      title: `没有修改：${place(data)}受保护`,
      why: '工作表设置了保护，不允许插入行、加标记或改写锁定的单元格。',
      how: '请在“审阅”中撤销工作表保护后再试；检查结果不受影响，仍可查看。',
    }),
    'cell-being-edited': () => ({
      title: '没有修改：有单元格正在编辑',
      why: '编辑状态下不能写入工作表。',
      how: '请按 Enter 键完成编辑，或按 Esc 键取消编辑，然后再试一次。',
    }),
    'changed-since-check': (data) => ({
      title: `没有修改：${place(data)}的内容在检查之后变过`,
      why: '为避免覆盖新填的内容，本次没有写入任何单元格。',
      how: '请重新校验，再看是否还需要修改。',
    }),
    'changed-since-writing': (data) => ({
      title: `没有撤销：${place(data)}的内容在写入之后变过`,
      why: '为避免覆盖后来的内容，本次没有改动任何单元格。',
      how: '请核对这个单元格：改回写入后的内容，就可以再撤销；或者手工改成需要的内容。',
    }),
    'item-gone': (data) => ({
      title: `没有修改：找不到${place(data)}`,
      why: '工作表可能已被删除或改名。',
      how: '请重新校验。',
    }),
    'form-gone': ({ sheet, form }) => ({
      title: `没有修改：找不到${form ? `“${form}”` : '这张表'}`,
      why: sheet
        ? `工作表“${sheet}”还在，但原来位置上的表变了：可能插入或删除过行，也可能改了表名或项目名称。`
        : '它可能已经改动或不再保存。',
      how: '请重新校验，再选一次要处理的表。',
    }),
    'too-large': (data) => ({
      title: `没有处理：${data.name ? file(data) : place(data)}内容过大`,
      why: '数据量超过一次能安全读取的上限。',
      how: '请删去无关的工作表或空白区域，或者拆成几个文件后再试。',
    }),
    'not-supported': () => ({
      title: '没有修改：当前环境不支持这项操作',
      why: '此版本的程序缺少所需的功能。',
      how: '请升级 Excel，或者用本地工作台打开这个文件再操作。',
    }),
    'not-restored': (data) => ({
      title: `写入中断，这些单元格没能恢复：${data.at ?? '未知'}`,
      why: '写到一半时出错，其余单元格已恢复为修改前的内容。',
      how: '请逐一核对列出的单元格；或者不保存，关闭后重新打开文件。',
    }),
    'would-break': (data) => ({
      title: `没有修改：插入会影响${place(data)}的其他内容`,
      why: '同一行旁边还有别的表格或图表，插入整行会把它们撑开。',
      how: '请手工在表内插入单元格，或先把旁边的内容移到别处。',
    }),
    disconnected: () => ({
      title: '没有完成：与 Excel 的连接断开了',
      why: 'Excel 可能正忙或已关闭这个工作簿。',
      how: '请关闭窗格后重新打开，再试一次。',
    }),
    'inactive-workbook': () => ({
      title: '没有完成：现在活动的是另一个工作簿',
      why: '窗格只处理打开它的那个工作簿，不会改动别的工作簿。',
      how: '请点一下窗格所在的 Excel 窗口，回到原来的工作簿，再试一次。',
    }),
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
    failed: (data) => ({
      title: '没有完成：出现了未预料的问题',
      why: data.reason ?? '程序没能识别原因。',
      how: '请先核对刚才处理的单元格，再重新校验；若再次出现，请记下刚才的操作步骤。',
    }),
  },
  details: {
    empty: () => ({ why: '文件是空的，没有任何内容。' }),
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
    'hidden-sheet': ({ sheet }) => ({ why: `工作表“${sheet}”是隐藏的。`, how: '请先取消隐藏，再转到单元格。' }),
    'not-shown': () => ({ why: '文件没有在表格程序中打开，无法选中单元格。' }),
    'several-areas': () => ({
      why: '选中的不是一块连续的单元格。',
      how: '请只选中一个单元格或一块连续的单元格，再试一次。',
    }),
    'old-format': () => ({
      why: '旧版 .xls 文件只能检查，写入会丢失其中的格式。',
      how: '请在 Excel 或 WPS 中另存为 .xlsx，再处理新文件。',
    }),
    'merges-unknown': () => ({ why: '此版本 Excel 不能读出合并单元格，插入行可能打乱表格。' }),
    'no-styles': () => ({ why: '这个文件没有样式部分，无法设置数字格式或标记。' }),
    'refused-by-excel': ({ reason }) => ({
      why: `Excel 拒绝了这项修改（${reason}）：它会打乱已有的表格、筛选或合并单元格。`,
    }),
    'kept-otherwise': ({ at }) => ({ why: `Excel 没有按原样保存 ${at} 的内容。` }),
    'sheet-exists': ({ sheet }) => ({ why: `已有名为“${sheet}”的工作表。` }),
    'only-sheet': () => ({ why: '它是唯一的工作表，不能删除。' }),
    'referred-to': () => ({ why: '别处的公式、名称或图表引用了它，删除后会出错。' }),
    'overlapping-merge': ({ at, other }) => ({ why: `${at} 与已合并的 ${other} 重叠，不能再合并。` }),
    'array-formula': ({ at }) => ({ why: `${at} 属于一个多单元格的数组公式，不能单独修改。` }),
    controls: () => ({ why: '工作表里有控件或嵌入的对象，增删行后它们的位置会错。' }),
    'unknown-content': () => ({ why: '工作表里有数据透视表一类的内容，增删行后它们的位置会错。' }),
    'notes-or-table': () => ({ why: '要删除的行里有批注，或属于一个“表格”。' }),
    'no-indicator-column': () => ({ why: '这张表里没有找到“三级指标”一列，不知道插到哪里。' }),
    'lost-in-next-year': ({ sheet, year }) => ({ why: `工作表“${sheet}”上的表换到 ${year} 年后读不出来。` }),
  },
};
