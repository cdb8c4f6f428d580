/** One record of the stream of an .xls workbook: its type, and where its contents start and end. */
export interface XlsRecord {
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

const HEADER = 4;

/** The records of a stream, up to the first that is not whole ([MS-XLS] 2.1.4). */
export function* recordsOf(stream: Uint8Array): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.length);
  let start = HEADER;
  while (start <= stream.length) {
    const end = start + view.getUint16(start - 2, true);
    if (end > stream.length) return;
    yield { type: view.getUint16(start - HEADER, true), start, end };
    start = end + HEADER;
  }
}
