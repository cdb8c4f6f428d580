import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packCode, unpackCode } from './compiled-code';

const bytes = (text: string): Buffer => Buffer.from(text);
const CODE = bytes('compiled');
const SOURCE = bytes('let a = 1;');

describe('compiled code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-code-'));
  const file = join(folder, 'program.bin');
  afterAll(() => rmSync(folder, { recursive: true }));

  const unpacked = (packed: Uint8Array, source = SOURCE): string | undefined => {
    writeFileSync(file, packed);
    return unpackCode(file, source)?.toString();
  };

  test('comes back with its own source', () => {
    expect(unpacked(packCode(CODE, SOURCE))).toBe('compiled');
  });

  test('is none of a source of the same length', () => {
    expect(unpacked(packCode(CODE, SOURCE), bytes('let b = 2;'))).toBeUndefined();
  });

  test.each([
    ['a byte is another', (packed: Buffer) => packed.fill('x', packed.length - 1)],
    ['its end is missing', (packed: Buffer) => packed.subarray(0, -1)],
    ['hardly anything is left', (packed: Buffer) => packed.subarray(0, 5)],
    ['nothing is left', (packed: Buffer) => packed.subarray(0, 0)],
  ])('is not used where %s', (_what, damage) => {
    expect(unpacked(damage(Buffer.from(packCode(CODE, SOURCE))))).toBeUndefined();
  });

  test('need not be there', () => {
    expect(unpackCode(join(folder, 'none.bin'), SOURCE)).toBeNull();
  });
});
