import { failedReport, problemOf, type Problem } from '../../actions/run/problem';
import { checkReceived, scoredReportOfCheck } from '../../actions/run/check-received';
import { reasonNotToRead } from '../../actions/run/handed-in';
import { createFileHost } from '../../host/file';
import { serve } from '../worker/serve';
import type { CheckWork } from './messages';

serve<CheckWork>({
  async check({ path, file, judgement }) {
    const name = file?.name ?? path;
    const refusal = reasonNotToRead(name);
    if (refusal) return failedReport(path, refusal);
    const bytes = file && (await bytesOf(file));
    if (!bytes) return failedReport(path, notReadable(name));
    try {
      return scoredReportOfCheck(path, await checkReceived(createFileHost(bytes, name), judgement));
    } catch (error) {
      return failedReport(path, problemOf(error));
    }
  },
});

/** null where the file is gone, locked, or another one since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function notReadable(name: string): Problem {
  const why = '文件可能已移走、改过，或正被占用，也可能没有读取权限。请关闭占用它的程序，再打开一次文件夹';
  return { code: 'not-readable', lines: [`没有检查：读不了“${name}”`, why] };
}
