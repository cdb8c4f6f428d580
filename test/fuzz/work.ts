import { check } from '../../src/actions/check';
import { planSafeFixes } from '../../src/actions/fix';
import { markFindings } from '../../src/actions/mark';
import { planWriteScores, scoreWorkbook } from '../../src/actions/score';
import { submissionProfile } from '../../src/actions/submission-profile';
import { openFileHost } from '../../src/host/file/encrypted';
import { HostError } from '../../src/host/host';

export const PASSWORD = 'abc';
/** The first byte of an .xlsx file. */
const PACKAGE = 0x50;

const profile = submissionProfile();

/** Reads, marks, repairs and scores a workbook; resolves to the code of the known error that it ends with. */
export async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const host = await (await openFileHost(bytes, '表.xlsx', [PASSWORD])).asXlsx();
    const result = await check(host, profile);
    await markFindings(host, result);
    const fixes = planSafeFixes(result);
    if (fixes.changes.length > 0) await host.apply(fixes);
    const scores = planWriteScores(await host.read(), scoreWorkbook(await check(host, profile), profile), profile);
    if (scores.changes.length > 0) await host.apply(scores);
    if (bytes[0] === PACKAGE) host.bytes(); // encrypting a copy takes a second
    return 'done';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
