import { failedReport, problemOf, type Problem } from '../../actions/run/problem';
import { checkReceived, scoredReportOfCheck } from '../../actions/run/check-received';
import { reasonNotToRead } from '../../actions/run/handed-in';
import { wording } from '../../actions/wording';
import { createFileHost } from '../../host/file';
import { strings } from '../strings';
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
  const { title, why, how } = strings.unreadable(name);
  return { code: 'not-readable', lines: [title, [why, how].join(wording.reports.use.between)] };
}
