import { HostError, type HostErrorCode } from '../host';

/** Why a file is refused, as people read it. */
const REASONS = {
  empty: '文件是空的，没有任何内容。',
  'web-page': '文件内容其实是网页或 XML 文本，只是用了 Excel 的扩展名。',
  unknown: '文件内容不是 .xlsx 或 .xls 格式，可能是改了扩展名的文本、CSV 或其他文件。',
  'other-document': '文件是另一种文档或压缩包，里面没有 Excel 工作簿。',
  'no-directory': '文件后半部分缺失，可能没有下载或复制完。',
  'damaged-part': '文件中有一部分已经损坏，无法读取。',
  password: '加密的文件必须先解密才能读取。',
  'no-password-fits': '密码文件里的密码都打不开它。',
  rounds: '文件的加密方式要求反复计算上百万次，正常的 Excel 文件不会这样。',
  inflation: '文件里有一部分解压后会膨胀上百倍，像是恶意构造的压缩包。',
  'doubled-part': '文件里有同名的两个部分，无法确定哪一个是真的。',
  'shared-part': '文件里有两张工作表指向同一部分内容，正常的工作簿不是这样保存的。',
  'long-text': '有单元格的文字超过 32767 个字，这是 Excel 单元格能存放的上限。',
  'document-type': '文件里声明了 XML 文档类型（DOCTYPE），正常的工作簿不含这种内容。',
  size: '文件解压后超过 256 MB，超出一次能安全读取的上限。',
} as const;

export type Reason = keyof typeof REASONS;

/** The HostError for a file that is refused; `data.detail` keeps the reason's key, `data.reason` its sentence. */
export function fileError(code: HostErrorCode, name: string, detail: Reason, options?: ErrorOptions): HostError {
  return new HostError(code, { name, detail, reason: REASONS[detail] }, options);
}
