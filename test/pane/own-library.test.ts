import { exportEntries } from '../../src/actions/own-library';
import type { UserMemory } from '../../src/actions/profile';
import { exportSettings } from '../../src/actions/profile-file';
import { CHINESE_ERRORS } from '../../src/actions/wording/chinese-errors';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { sheetOf } from '../../src/core/sheet/sheet.testing';
import type { Sheet } from '../../src/core/sheet/sheet';
import { ENTRY } from '../../src/core/templates/library/own-library.testing';
import {
  entryFromCursor,
  deleteEntry,
  keepEntry,
  openOwnLibrary,
  takeFile,
  takeSheet,
} from '../../src/taskpane/session/own-library';
import { openSession, type Session } from '../../src/taskpane/session/session';
import { changeProfile, takeSettings } from '../../src/taskpane/session/settings';
import type { Host } from '../../src/host/host';
import { createMemoryHost } from './memory-host';
import { createMemory } from './opened.testing';

const FORM = sheetOf(
  [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '堤防巡查次数', '不少于24次'],
  ],
  { name: '目标表' },
);
const LIST = sheetOf(
  [
    ['一级', '二级', '三级', '计算符号', '指标值', '计量单位'],
    ['产出指标', '数量指标', '涵闸检修座数', '≥', 8, '座'],
    ['产出指标', '数量指标', '', '≥', 8, '座'],
  ],
  { name: '指标' },
);

function hostOf(sheets: readonly Sheet[], sheet: string, cell: string): Host {
  return createMemoryHost({ name: '测试', sheets, activeSheet: sheet, activeCell: { sheet, cell } });
}

async function open(host: Host, memory = createMemory()): Promise<Session> {
  const session = await openSession(host, memory);
  await openOwnLibrary(session);
  return session;
}

const libraryOf = ({ store }: Session) => store.get().ownLibrary;

test('an indicator of the form under the cursor is kept for the user, in whatever workbook', async () => {
  const memory = createMemory();
  const session = await open(hostOf([FORM], '目标表', 'D3'), memory);
  const texts = await entryFromCursor(session);
  expect(texts).toEqual(ENTRY);
  await keepEntry(session, { entry: ENTRY, shelf: 'user' });
  expect(libraryOf(await open(hostOf([LIST], '指标', 'A1'), memory))).toEqual({ user: [ENTRY], workbook: [] });
});

test('one that is put into the workbook is found by a colleague', async () => {
  const host = hostOf([FORM], '目标表', 'D3');
  const session = await open(host);
  await keepEntry(session, { entry: ENTRY, shelf: 'user' });
  await keepEntry(session, { entry: ENTRY, shelf: 'workbook' }, { entry: ENTRY, shelf: 'user' });
  expect(libraryOf(session)).toEqual({ user: [], workbook: [ENTRY] });
  const colleague = await open(host);
  expect(libraryOf(colleague)).toEqual({ user: [], workbook: [ENTRY] });
  await deleteEntry(colleague, { entry: ENTRY, shelf: 'workbook' });
  expect(await host.settings.get('jixiao.own-library')).toBeNull();
});

describe('where the browser keeps nothing more', () => {
  const refusing = (): UserMemory => {
    const memory = createMemory();
    const set = (key: string, value: string): never => {
      memory.set(key, value);
      throw new DOMException('full', 'QuotaExceededError');
    };
    return { ...memory, set };
  };
  const noticeOf = ({ store }: Session) => store.get().notice;

  test('an entry of the user is there as long as the pane, which says so', async () => {
    const session = await open(hostOf([FORM], '目标表', 'D3'), refusing());
    expect(await keepEntry(session, { entry: ENTRY, shelf: 'user' })).toBe(true);
    expect(libraryOf(session)).toEqual({ user: [ENTRY], workbook: [] });
    expect(noticeOf(session)).toEqual({ kind: 'error', error: CHINESE_ERRORS.codes['not-kept']({}) });
  });

  test('a setting holds as long as the pane, which says so', async () => {
    const session = await open(hostOf([FORM], '目标表', 'D3'), refusing());
    expect(await changeProfile(session, { marks: false })).toBe(true);
    expect(session.store.get().profile.marks).toBe(false);
    expect(noticeOf(session)).toEqual({ kind: 'error', error: CHINESE_ERRORS.codes['not-kept']({}) });
  });

  test('so do settings from a file, which are not said to be there for good', async () => {
    const session = await open(hostOf([FORM], '目标表', 'D3'), refusing());
    await takeSettings(session, Promise.resolve(exportSettings({ ...DEFAULT_PROFILE, marks: false })));
    expect(session.store.get().profile.marks).toBe(false);
    expect(noticeOf(session)).toEqual({ kind: 'error', error: CHINESE_ERRORS.codes['not-kept']({}) });
  });

  test('what belongs to the workbook is kept, and nothing is said', async () => {
    const host = hostOf([FORM], '目标表', 'D3');
    const session = await open(host, refusing());
    expect(await keepEntry(session, { entry: ENTRY, shelf: 'workbook' })).toBe(true);
    const accepted = [{ rule: 'unit-missing', sheet: '目标表', cell: 'D3', reason: '已核实' }];
    expect(await changeProfile(session, { accepted })).toBe(true);
    expect([libraryOf(await open(host)), await host.settings.get('jixiao.accepted')]).toEqual([
      { user: [], workbook: [ENTRY] },
      JSON.stringify(accepted),
    ]);
  });
});

test('a row that is no indicator is said', async () => {
  const session = await open(hostOf([FORM], '目标表', 'A1'));
  expect(await entryFromCursor(session)).toBeNull();
  expect(session.store.get().notice).toMatchObject({ kind: 'warning' });
});

test('the sheet that is looked at is imported, its bad rows by their line', async () => {
  const session = await open(hostOf([LIST], '指标', 'A1'));
  expect(await takeSheet(session)).toMatchObject({ bad: [{ line: 3, fault: 'no-name' }] });
  expect(libraryOf(session)?.user).toMatchObject([{ name: '涵闸检修座数', value: '8' }]);
});

test('a file takes the place of what is there under the same name; one of another kind changes nothing', async () => {
  const session = await open(hostOf([LIST], '指标', 'A1'));
  await keepEntry(session, { entry: { ...ENTRY, value: '1' }, shelf: 'user' });
  await takeFile(session, Promise.resolve(exportEntries([ENTRY])));
  expect(libraryOf(session)?.user).toEqual([ENTRY]);
  expect(await takeFile(session, Promise.resolve('{}'))).toBeNull();
  expect(libraryOf(session)?.user).toEqual([ENTRY]);
});
