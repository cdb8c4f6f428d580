import { createHash } from 'node:crypto';
import { CFB } from '@e965/xlsx';
import { rc4 } from './rc4';

/** How an .xls file is encrypted: RC4 as by Excel 97, RC4 CryptoAPI as by Excel 2003, XOR as by Excel 95. */
export type Method = 'rc4' | 'cryptoapi-40' | 'cryptoapi-128' | 'xor';

/** What of SheetJS's reader of compound files is used here. */
interface Compound {
  read(bytes: Uint8Array, options: { type: 'array' }): object;
  find(file: object, stream: string): { content: ArrayLike<number>; size: number } | null;
  write(file: object, options: { type: 'array' }): ArrayLike<number>;
}
const compound = CFB as Compound;

const SALT = Buffer.from('0123456789abcdef', 'latin1');
const TEXT = Buffer.from('fedcba9876543210', 'latin1');
const NEVER_ENCRYPTED = [0x809, 0x2f, 0x194, 0x195, 0xe1, 0x196, 0x138];
const BOUND_SHEET = 0x85;

/** An .xls file with a FilePass record of one's own contents, its other records left as they are. */
export function withFilePass(bytes: Uint8Array, contents: Buffer): Uint8Array {
  return rewritten(bytes, contents, (byte) => byte);
}

/** An .xls file encrypted as Excel does it ([MS-XLS] 2.2.10, [MS-OFFCRYPTO] 2.3.5 to 2.3.7); a plain one is expected. */
export function encryptedXls(bytes: Uint8Array, password: string, method: Method): Uint8Array {
  if (method === 'xor') return xor(bytes, Buffer.from(password, 'latin1'));
  const bits = method === 'cryptoapi-128' ? 128 : 40;
  const [hash, keyOf] = method === 'rc4' ? (['md5', rc4Key] as const) : (['sha1', cryptoApiKey(bits)] as const);
  const letters = Buffer.from(password, 'utf16le');
  const pads = new Map<number, Uint8Array>();
  const padOf = (block: number): Uint8Array => {
    const pad = pads.get(block) ?? rc4(keyOf(letters, block), Buffer.alloc(1024));
    pads.set(block, pad);
    return pad;
  };
  const verifier = Buffer.from(rc4(keyOf(letters, 0), Buffer.concat([TEXT, digest(hash, TEXT)])));
  const pass = method === 'rc4' ? rc4Pass(verifier) : cryptoApiPass(verifier, bits);
  return rewritten(bytes, pass, (byte, at) => byte ^ (padOf(Math.floor(at / 1024))[at % 1024] ?? 0));
}

const words = (...numbers: number[]): Buffer => Buffer.from(Uint16Array.from(numbers).buffer);
const longs = (...numbers: number[]): Buffer => Buffer.from(Uint32Array.from(numbers).buffer);
const digest = (name: string, ...parts: Buffer[]): Buffer => createHash(name).update(Buffer.concat(parts)).digest();

const rc4Pass = (verifier: Buffer): Buffer => Buffer.concat([words(1, 1, 1), SALT, verifier]);

function cryptoApiPass(verifier: Buffer, bits: number): Buffer {
  const provider = Buffer.from('Microsoft Enhanced Cryptographic Provider v1.0\0', 'utf16le');
  const header = Buffer.concat([longs(4, 0, 0x6801, 0x8004, bits, 1, 0, 0), provider]);
  const tail = [longs(SALT.length), SALT, verifier.subarray(0, 16), longs(20), verifier.subarray(16)];
  return Buffer.concat([words(1, 2, 2), longs(4, header.length), header, ...tail]);
}

function rc4Key(password: Buffer, block: number): Buffer {
  const start = digest('md5', password).subarray(0, 5);
  const round = Buffer.concat([start, SALT]);
  const base = digest('md5', ...Array.from({ length: 16 }, () => round)).subarray(0, 5);
  return digest('md5', base, longs(block));
}

const cryptoApiKey =
  (bits: number) =>
  (password: Buffer, block: number): Buffer => {
    const key = digest('sha1', digest('sha1', SALT, password), longs(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };

/** The tables of [MS-OFFCRYPTO] 2.3.7.2, as printed there. */
const INITIAL = 'E1F0 1D0F CC9C 84C0 110C 0E10 F1CE 313E 1872 E139 D40F 84F9 280C A96A 4EC3'.split(' ');
const MATRIX = `AEFC 4DD9 9BB2 2745 4E8A 9D14 2A09 7B61 F6C2 FDA5 EB6B C6F7 9DCF 2BBF 4563 8AC6 05AD 0B5A 16B4 2D68 5AD0
 0375 06EA 0DD4 1BA8 3750 6EA0 DD40 D849 A0B3 5147 A28E 553D AA7A 44D5 6F45 DE8A AD35 4A4B 9496 390D 721A
 EB23 C667 9CEF 29FF 53FE A7FC 5FD9 47D3 8FA6 0F6D 1EDA 3DB4 7B68 F6D0 B861 60E3 C1C6 93AD 377B 6EF6 DDEC
 45A0 8B40 06A1 0D42 1A84 3508 6A10 AA51 4483 8906 022D 045A 08B4 1168 76B4 ED68 CAF1 85C3 1BA7 374E 6E9C
 3730 6E60 DCC0 A9A1 4363 86C6 1DAD 3331 6662 CCC4 89A9 0373 06E6 0DCC 1021 2042 4084 8108 1231 2462 48C4`
  .split(/\s+/)
  .filter(Boolean);
const PAD = Buffer.from('bbffffbaffffb98000be0f00bf0f00', 'hex');
const hex = (text: string | undefined): number => parseInt(text ?? '0', 16);

function xor(bytes: Uint8Array, password: Buffer): Uint8Array {
  let verifier = 0;
  for (const byte of [password.length, ...password].reverse())
    verifier = ((verifier >> 14) & 1) ^ ((verifier << 1) & 0x7fff) ^ byte;
  let key = hex(INITIAL[password.length - 1]);
  let element = MATRIX.length - 1;
  for (const byte of [...password].reverse())
    for (let bit = 0x40; bit > 0; bit >>= 1) {
      if (byte & bit) key ^= hex(MATRIX[element]);
      element -= 1;
    }
  const filled = Buffer.concat([password, PAD]).subarray(0, 16);
  const array = filled.map((byte, index) => right(byte ^ (index % 2 === 0 ? key & 255 : key >> 8), 1));
  const pass = words(key, verifier ^ 0xce4b);
  return rewritten(bytes, isOfExcel95(bytes) ? pass : Buffer.concat([words(0), pass]), (byte, at, length) => {
    return right(byte, 3) ^ (array[(at + length) % 16] ?? 0);
  });
}

/** Its FilePass record does not name a method, as there is one only. */
const isOfExcel95 = (bytes: Uint8Array): boolean =>
  compound.find(compound.read(bytes, { type: 'array' }), 'Book') !== null;

const right = (byte: number, by: number): number => ((byte >> by) | (byte << (8 - by))) & 255;

/** The stream with a FilePass record behind its first one, and every byte that may be encrypted changed. */
function rewritten(
  bytes: Uint8Array,
  pass: Buffer,
  change: (byte: number, at: number, length: number) => number,
): Uint8Array {
  const file = compound.read(bytes, { type: 'array' });
  const entry = compound.find(file, 'Workbook') ?? compound.find(file, 'Book');
  if (!entry) throw new Error('no workbook to encrypt');
  const plain = Buffer.from(Uint8Array.from(entry.content));
  const first = 4 + plain.readUInt16LE(2);
  const stream = Buffer.concat([plain.subarray(0, first), words(0x2f, pass.length), pass, plain.subarray(first)]);
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length, start] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2), at + 4];
    if (type === BOUND_SHEET) stream.writeUInt32LE(stream.readUInt32LE(start) + pass.length + 4, start);
    at = start + length;
    if (NEVER_ENCRYPTED.includes(type)) continue;
    for (let place = start + (type === BOUND_SHEET ? 4 : 0); place < at; place++)
      stream[place] = change(stream[place] ?? 0, place, length);
  }
  entry.content = stream;
  entry.size = stream.length;
  return Uint8Array.from(compound.write(file, { type: 'array' }));
}
