/** One record of the stream of an .xls workbook: its type, and where its contents start and end. */
export interface XlsRecord {
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

/** A record with what goes on in the Continue records behind it. */
export interface WholeRecord {
  readonly type: number;
  readonly contents: DataView;
  /** Where each record's part of the contents begins; the first is 0. */
  readonly starts: ReadonlySet<number>;
  /** Bytes of the first part. */
  readonly own: number;
}

const HEADER = 4;
const CONTINUE = 0x3c;

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

/** The same with Continue records joined to the one that they continue. */
export function* wholeRecordsOf(stream: Uint8Array): Generator<WholeRecord> {
  let parts: XlsRecord[] = [];
  for (const record of recordsOf(stream)) {
    if (record.type !== CONTINUE) {
      yield* joined(stream, parts);
      parts = [];
    }
    parts.push(record);
  }
  yield* joined(stream, parts);
}

function* joined(stream: Uint8Array, parts: readonly XlsRecord[]): Generator<WholeRecord> {
  const [first] = parts;
  if (!first) return;
  const length = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const bytes = parts.length === 1 ? stream.subarray(first.start, first.end) : new Uint8Array(length);
  const starts = new Set<number>();
  let at = 0;
  for (const { start, end } of parts) {
    if (parts.length > 1) bytes.set(stream.subarray(start, end), at);
    starts.add(at);
    at += end - start;
  }
  const contents = new DataView(bytes.buffer, bytes.byteOffset, length);
  yield { type: first.type, contents, starts, own: first.end - first.start };
}
