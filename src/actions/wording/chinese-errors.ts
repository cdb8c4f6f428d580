import type { ErrorWords } from './wording';
import type { HostErrorData } from '../../host/host';

const place = ({ at, sheet }: HostErrorData): string => (at ? `${at} ` : sheet ? `工作表“${sheet}”` : '部分单元格');
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
      title: `没有修改：找不到${place(data).trimEnd()}`,
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
    'not-kept': () => ({
      title: '已经生效，但关闭页面以后就没有了',
      why: '浏览器的存储空间已满，或者不允许本页保存。',
      how: '请先导出设置和我的指标库，再清理浏览器数据或允许本页保存，然后重新操作一次。',
    }),
    'not-taken': () => ({
      title: '没有带走这张表，以前带走的也不再提供',
      why: '浏览器的存储空间已满，或者不允许本页保存。',
      how: '请在 Excel 里把工作表复制到要填的工作簿；或者先导出设置和我的指标库，再清理浏览器数据或允许本页保存，然后再试。',
    }),
    failed: (data) => ({
      title: '没有完成：出现了未预料的问题',
      why: data.reason ?? '程序没能识别原因。',
      how: '请先核对刚才处理的单元格，再重新校验；若再次出现，请记下刚才的操作步骤。',
    }),
  },
  details: {
    'hidden-sheet': ({ sheet }) => ({ why: `工作表“${sheet}”是隐藏的。`, how: '请先取消隐藏，再转到单元格。' }),
    'several-areas': () => ({
      why: '选中的不是一块连续的单元格。',
      how: '请只选中一个单元格或一块连续的单元格，再试一次。',
    }),
    'merges-unknown': () => ({ why: '此版本 Excel 不能读出合并单元格，插入行可能打乱表格。' }),
    'refused-by-excel': ({ reason }) => ({
      why: `Excel 拒绝了这项修改（${reason}）：它会打乱已有的表格、筛选或合并单元格。`,
    }),
    'kept-otherwise': ({ at }) => ({ why: `Excel 没有按原样保存 ${at} 的内容。` }),
    'sheet-exists': ({ sheet }) => ({ why: `已有名为“${sheet}”的工作表。` }),
    'no-indicator-column': () => ({ why: '这张表里没有找到“三级指标”一列，不知道插到哪里。' }),
    'lost-in-next-year': ({ sheet, year }) => ({ why: `工作表“${sheet}”上的表换到 ${year} 年后读不出来。` }),
  },
};
