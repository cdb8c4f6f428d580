import { createFileHost } from '../../src/host/file';
import { check } from '../../src/actions/check';
import { submissionProfile } from '../../src/actions/submission-profile';
import { HostError } from '../../src/host/host';
import { BAD_FILES } from './bad-files';

const SECONDS = 10;

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await check(createFileHost(bytes, '表.xlsx'), submissionProfile());
    return 'read';
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return `${error.code}: ${error.data.detail}`;
  }
}

test.each(BAD_FILES)(
  '%s',
  async (_why, bytes, expected) => {
    const started = performance.now();
    expect(await outcomeOf(bytes)).toBe(expected);
    expect(performance.now() - started).toBeLessThan(SECONDS * 1000);
  },
  SECONDS * 2000,
);

test('there are many of them, each once', () => {
  expect(BAD_FILES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(BAD_FILES.map(([why]) => why)).size).toBe(BAD_FILES.length);
});
