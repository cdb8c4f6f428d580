import type { Capabilities } from '../host';

/** Members above our floor ExcelApi 1.9, each with the version that brought it. */
const SINCE = {
  mergedAreas: '1.13',
  triggerSource: '1.14',
  nameChanged: '1.17',
  nativeUndo: '1.19',
  mergedUndo: '1.20',
} as const;

/** Whether this Excel has a member above our floor. */
export function has(member: keyof typeof SINCE): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', SINCE[member]);
}

export function capabilities(): Capabilities {
  return { structure: has('mergedAreas'), nativeUndo: has('nativeUndo'), reveal: true };
}
