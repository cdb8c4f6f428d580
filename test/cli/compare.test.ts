import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileHost } from '../../src/host/file';
import { buildCommand, FORMS, type Bench } from './jixiao.testing';

let bench: Bench;
beforeAll(() => {
  bench = buildCommand();
});
afterAll(() => bench.dispose());

const DALIAN = join(FORMS, 'dalian.xlsx');

/** A copy of a form with one cell of its first form changed. */
async function withCell(cell: string, text: string): Promise<string> {
  const host = await createFileHost(readFileSync(DALIAN), 'dalian.xlsx');
  const [sheet] = (await host.read()).sheets;
  const at = { sheet: sheet?.name ?? '', cell };
  const before = { text: '≥30次' };
  await host.apply({ title: '改目标', changes: [{ do: 'set', at, before, after: { text } }] });
  const path = join(bench.folder, 'later.xlsx');
  writeFileSync(path, host.bytes());
  return path;
}

test('a file is no different from itself', () => {
  const { code, out } = bench.jixiao('compare', DALIAN, DALIAN);
  expect(code).toBe(0);
  expect(out).not.toMatch(/减少|增加|放低/);
});

test('a lowered target is found, in words and as data', async () => {
  const later = await withCell('E12', '≥20次');
  const { code, out } = bench.jixiao('compare', DALIAN, later);
  expect(code).toBe(1);
  expect(out).toContain('目标放低 E12 统筹开展全区安全培训：≥30次 → ≥20次');
  const { pairs } = JSON.parse(bench.jixiao('compare', DALIAN, later, '--format', 'json').out) as {
    pairs: { changed: { change: string }[] }[];
  };
  expect(pairs.flatMap(({ changed }) => changed.map(({ change }) => change))).toEqual(['lowered']);
});

test('amounts of forms that name no unit are read as the call says', () => {
  const { out } = bench.jixiao('compare', DALIAN, DALIAN, '--money-unit', '元', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({ onlyBefore: [], onlyAfter: [] });
  const { code, err } = bench.jixiao('compare', DALIAN, DALIAN, '--money-unit', '角');
  expect([code, err]).toEqual([2, expect.stringContaining('没有“角”这个金额单位')]);
});

test('what cannot be read is named', () => {
  const { code, err } = bench.jixiao('compare', DALIAN, 'nix.xlsx');
  expect(code).toBe(2);
  expect(err).toContain('找不到文件“nix.xlsx”');
});
