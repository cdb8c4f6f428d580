import { createFileHost } from '../../src/host/file';
import { check } from '../../src/actions/check';
import { submissionProfile } from '../../src/actions/submission-profile';
import { HostError } from '../../src/host/host';
import { BAD_FILES } from './bad-files';

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await check(createFileHost(bytes, '表.xlsx'), submissionProfile());
    return 'read';
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return `${error.code}: ${error.data.detail}`;
  }
}

// Each ends: the suite's time limit for a test finds one that hangs.
test.each(BAD_FILES)('%s', async (_why, bytes, expected) => expect(await outcomeOf(bytes)).toBe(expected));

test('there are many of them, each once', () => {
  expect(BAD_FILES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(BAD_FILES.map(([why]) => why)).size).toBe(BAD_FILES.length);
});
