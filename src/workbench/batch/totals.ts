import type { RunReport } from '../../actions/report-schema';
import type { Row } from './row';

/** The line under the title: how many files, forms and findings there are so far. `together` null while that is not known yet. */
export function totalsText(rows: readonly Row[], leftOut: number, together: RunReport | null): string {
  const sum = (of: 'forms' | 'errors' | 'warnings'): number => rows.reduce((total, row) => total + row[of], 0);
  const unchecked = rows.filter(({ state }) => state === 'unchecked').length;
  const between = together?.acrossFiles?.length ?? 0;
  const parts = [
    `${rows.length} 个文件，识别 ${sum('forms')} 张表：${sum('errors')} 个错误，${sum('warnings')} 个提醒`,
    unchecked > 0 ? `${unchecked} 个文件未检查` : '',
    between > 0 ? `各文件之间 ${between} 处问题` : '',
    leftOut > 0 ? `另有 ${leftOut} 个文件不是报送的表，没有列出（例如 ~$ 开头的临时文件）` : '',
  ];
  return parts.filter(Boolean).join('；');
}
