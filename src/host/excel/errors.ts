import { HostError, type HostErrorCode } from '../host';

/** Excel's own error codes by what they mean to us; every other one is `failed`. */
const MEANING: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'protected-sheet',
  InvalidOperationInCellEditMode: 'cell-being-edited',
  ItemNotFound: 'item-gone',
  InvalidReference: 'item-gone',
  FilteredRangeConflict: 'would-break',
  InsertDeleteConflict: 'would-break',
  ItemAlreadyExists: 'would-break',
  MergedRangeConflict: 'would-break',
  NonBlankCellOffSheet: 'would-break',
  PivotTableRangeConflict: 'would-break',
  ApiNotAvailable: 'not-supported',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedSheet: 'not-supported',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ConnectionFailure: 'disconnected',
  HostRestartNeeded: 'disconnected',
  InactiveWorkbook: 'inactive-workbook',
  RequestAborted: 'disconnected',
  ServiceNotAvailable: 'disconnected',
};

/** Turns what Office.js rejects with into a HostError; a HostError and what is no error of Excel stay as they are. */
export function hostErrorOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = meaningOf(error);
  return new HostError(code, reasonOf(code, error), { cause: error });
}

/** How many of a batch's traces Excel passed before it failed, all where only its answer was too long; null where the answer was lost. */
export function tracesPassed(error: unknown): number | null {
  if (!(error instanceof OfficeExtension.Error) || meaningOf(error) === 'disconnected') return null;
  if (error.code === 'ResponsePayloadSizeLimitExceeded') return Infinity;
  return error.traceMessages.length;
}

function meaningOf({ code, debugInfo }: OfficeExtension.Error): HostErrorCode {
  // The library's code for a lost answer is that of an unknown failure, which Excel itself gives a place.
  if (code === 'GeneralException' && debugInfo.errorLocation === undefined) return 'disconnected';
  return MEANING[code] ?? 'failed';
}

/** What Excel said, for the codes whose own sentence says too little. */
function reasonOf(meaning: HostErrorCode, { code, message }: OfficeExtension.Error): HostError['data'] {
  if (meaning === 'failed') return { reason: `${code}: ${message}` };
  if (meaning !== 'would-break') return {};
  return { reason: code, detail: 'refused-by-excel' };
}
