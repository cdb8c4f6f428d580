import { checkAll, removeMarks } from '../../src/taskpane/session/checking';
import { generateMonitoring } from '../../src/taskpane/session/making-forms';
import { changeProfile } from '../../src/taskpane/session/settings';
import { keyOf } from '../../src/taskpane/session/state';
import { enUS } from '../../src/taskpane/strings/en-US';
import { zhCN, type Strings } from '../../src/taskpane/strings/zh-CN';
import { checkedForm, open, type Opened } from './opened.testing';

const state = ({ session }: Opened) => session.store.get();

/** A checked and marked workbook whose first forms' sheets were protected since, with the marks that stay there. */
async function protectedSince(count: number) {
  const opened = await open('dalian.xlsx');
  await checkAll(opened.session);
  const sheets = Array.from({ length: count }, (_, index) => checkedForm(opened, index).form.sheet);
  for (const sheet of sheets) opened.host.protect(sheet);
  const all = opened.host.marks.length;
  const staying = opened.host.marks.filter(({ sheet }) => sheets.includes(sheet)).length;
  expect([staying > 0, staying < all]).toEqual([true, true]);
  return { opened, sheets, all, staying };
}

describe('marks on sheets that were protected since', () => {
  test('do not stand in the way of checks and previews where marks are switched off', async () => {
    const { opened, sheets, staying } = await protectedSince(1);
    expect(await changeProfile(opened.session, { marks: false })).toBe(true);
    for (let time = 0; time < 2; time++) {
      expect(await checkAll(opened.session)).toBe(true);
      expect(state(opened)).toMatchObject({ marked: staying, notice: { kind: 'warning' } });
      expect(JSON.stringify(state(opened).notice)).toContain(`工作表“${sheets[0]}”受保护，还留着 ${staying} 处标记`);
    }
    opened.session.store.set({ stale: true });
    await generateMonitoring(opened.session, keyOf(checkedForm(opened, 1).form), 9);
    expect(state(opened).preview).not.toBeNull();
  });

  test('are all named when the others are cleared, and then again', async () => {
    const { opened, sheets, all, staying } = await protectedSince(2);
    const where = `工作表“${sheets[0]}”、“${sheets[1]}”受保护，还留着 ${staying} 处标记。`;
    for (const said of [`已清除 ${all - staying} 处标记；${where}`, where]) {
      await removeMarks(opened.session);
      const text = `${said}请在“审阅”中撤销保护，再点“清除标记”。`;
      expect(state(opened)).toMatchObject({ marked: staying, notice: { kind: 'warning', text } });
    }
  });
});

test.each<[string, Pick<Strings, 'notice'>, string]>([
  ['in Chinese', zhCN, '工作表“一”、“二”、“三”、“四”、“五”、“六” 等 7 个受保护'],
  ['in English', enUS, 'sheet “一”, “二”, “三”, “四”, “五”, “六”, 7 in all'],
])('six of many protected sheets are named, with how many there are: %s', (_why, { notice }, words) => {
  const sheets = Array.from('一二三四五六七');
  expect([notice.marksLeft(1, sheets, 9), notice.marksRefused(sheets)]).toEqual(
    Array(2).fill(expect.stringContaining(words)),
  );
  expect(notice.marksRefused(sheets.slice(1))).not.toMatch(/等|in all/);
});
