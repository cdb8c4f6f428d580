/** A workbook that the page offers to try; `file` is its name under `/examples/`. */
export interface Example {
  readonly file: string;
  readonly title: string;
}

/** The first one is open when the page starts. */
export const EXAMPLES: readonly Example[] = [
  { file: 'changji.xlsx', title: '项目支出自评表' },
  { file: 'korla.xlsx', title: '部门整体目标表' },
  { file: 'chengde.xlsx', title: '项目绩效信息表' },
  { file: 'pasted-pingluo.xlsx', title: '从 Word 粘贴的表' },
];

/** The address of an example on this machine. */
export function addressOfExample({ file }: Example): string {
  return `/examples/${file}`;
}
