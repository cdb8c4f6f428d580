import fs, { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderOfSuite } from './session.testing';
import { growingFile } from './written-file';

const folder = folderOfSuite();

afterEach(() => jest.restoreAllMocks());

test('a growing file that the disk does not take is closed before it is taken away, once, and nothing is left of it', () => {
  const file = growingFile(join(folder, 'report.json'), []);
  jest.spyOn(fs, 'writeSync').mockImplementation(() => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  });
  const closing = jest.spyOn(fs, 'closeSync');
  const removing = jest.spyOn(fs, 'rmSync');
  expect(() => file.write('x')).toThrow(expect.objectContaining({ code: 'not-writable' }));
  const [closed = Infinity] = closing.mock.invocationCallOrder;
  expect(closed).toBeLessThan(removing.mock.invocationCallOrder[0] ?? 0);
  expect([closing.mock.calls.length, readdirSync(folder)]).toEqual([1, []]);
});
