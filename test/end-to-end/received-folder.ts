import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentAt } from '../../src/core/plan/content';
import { addressOf } from '../../src/core/sheet/address';
import { createFileHost } from '../../src/host/file';
import { FORMS } from './workbench';

/** What several units hand in: sound files, others, and what nobody hands in. */
const SOUND: Readonly<Record<string, string>> = {
  '昌吉州/项目支出自评表.xlsx': 'changji.xlsx',
  '承德市/项目绩效信息表.xlsx': 'chengde.xlsx',
  '平罗县/部门项目目标表.xlsx': 'pingluo.xlsx',
  '库尔勒市/整体支出目标表.xlsx': 'korla.xlsx',
  '大连高新区/项目目标表.xlsx': 'dalian.xlsx',
};
const NOT_CHECKED: Readonly<Record<string, string>> = {
  '双滦区/绩效目标.docx': 'PK',
  '昌吉州/~$项目支出自评表.xlsx': '',
  '说明.txt': '',
};
/** A form of 承德市 that another unit has made its own: its code and its rows are still there. */
const COPIED = { name: '地震工作经费', newName: '防震减灾科普' };

/** Writes a folder “2026年报送” below another one; resolves to its path. */
export async function writeReceivedFolder(below: string): Promise<string> {
  const folder = join(below, '2026年报送');
  const at = (place: string): string => {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    return join(folder, place);
  };
  for (const [place, form] of Object.entries(SOUND)) copyFileSync(join(FORMS, form), at(place));
  for (const [place, content] of Object.entries(NOT_CHECKED)) writeFileSync(at(place), content);
  const whole = readFileSync(join(FORMS, 'chengde.xlsx'));
  writeFileSync(at('双滦区/没有传完.xlsx'), whole.subarray(0, whole.length / 2));
  writeFileSync(at('双滦区/项目绩效信息表.xlsx'), await copied(whole));
  return folder;
}

async function copied(whole: Uint8Array): Promise<Uint8Array> {
  const host = createFileHost(whole, 'chengde.xlsx');
  const { sheets } = await host.read();
  const sheet = sheets.find(({ name }) => name === COPIED.name);
  const row = sheet?.rows.findIndex((cells) => cells?.some((cell) => cell?.value === COPIED.name)) ?? -1;
  const column = sheet?.rows[row]?.findIndex((cell) => cell?.value === COPIED.name) ?? -1;
  if (!sheet || column < 0) throw new Error('the form names no project');
  const cell = addressOf(row + 1, column + 1);
  const at = { sheet: sheet.name, cell };
  await host.apply({
    title: '',
    changes: [{ do: 'set', at, before: contentAt(sheet, cell), after: { text: COPIED.newName } }],
  });
  return host.bytes();
}
