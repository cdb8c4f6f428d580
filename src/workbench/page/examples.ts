import type { PageText } from './says';

/** A workbook that the page offers to try; `file` is its name under `/examples/`. */
export interface Example {
  readonly file: string;
  readonly title: PageText;
}

/** The first one is open when the page starts. */
export const EXAMPLES: readonly Example[] = [
  { file: 'changji.xlsx', title: 'selfEvaluation' },
  { file: 'korla.xlsx', title: 'departmentTarget' },
  { file: 'chengde.xlsx', title: 'projectInformation' },
  { file: 'pasted-pingluo.xlsx', title: 'pasted' },
];

/** The address of an example on this machine. */
export function addressOfExample({ file }: Example): string {
  return `/examples/${file}`;
}
