import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/read';
import { associateCommands, COMMANDS } from '../../src/ribbon/commands';
import { openSession, type Session } from '../../src/taskpane/session/session';
import { createMemoryHost } from './memory-host';
import { createMemory } from './opened.testing';

type Perform = (event: { completed: () => void }) => Promise<void>;

const bytes = readFileSync(join(__dirname, '../fixtures/forms/changji.xlsx'));

/** The ribbon of a session: its commands by the name that the manifest calls them by. */
async function openRibbon(
  showAsTaskpane: () => Promise<void>,
): Promise<{ session: Session; commands: Map<string, Perform> }> {
  const commands = new Map<string, Perform>();
  const associate = (name: string, perform: Perform) => void commands.set(name, perform);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  const host = createMemoryHost(readWorkbook(bytes, 'changji.xlsx'));
  const session = await openSession(host, createMemory());
  associateCommands(session);
  return { session, commands };
}

/** Presses a button of the ribbon; resolves to how often Excel was told that it is done. */
async function press(commands: Map<string, Perform>, name: string): Promise<number> {
  const completed = jest.fn();
  await commands.get(name)?.({ completed });
  return completed.mock.calls.length;
}

describe('ribbon', () => {
  test.each([
    ['checkWorkbook', 'findings', 5],
    ['checkSheet', 'findings', 1],
    ['computeScores', 'scores', 5],
  ])('%s opens the pane on its tab and shows what came of it there', async (name, tab, forms) => {
    const show = jest.fn(async () => undefined);
    const { session, commands } = await openRibbon(show);
    expect(await press(commands, name)).toBe(1);
    expect(show).toHaveBeenCalledTimes(1);
    expect(session.store.get().tab).toBe(tab);
    expect(session.store.get().result?.forms).toHaveLength(forms);
  });

  test('clearMarks takes away what checkWorkbook has marked', async () => {
    const { session, commands } = await openRibbon(async () => undefined);
    await press(commands, 'checkWorkbook');
    expect(session.store.get().marked).toBeGreaterThan(0);
    await press(commands, 'clearMarks');
    expect(session.store.get().marked).toBe(0);
  });

  test('Excel is told that the command is done also where the pane does not open', async () => {
    const { session, commands } = await openRibbon(() => Promise.reject(new Error('no pane')));
    expect(await press(commands, 'checkWorkbook')).toBe(1);
    expect(session.store.get().notice).toMatchObject({
      kind: 'done',
      text: expect.stringMatching(/^校验完成：识别 5 张表/),
    });
  });

  test('every command is tied to its name', async () => {
    const { commands } = await openRibbon(async () => undefined);
    expect([...commands.keys()]).toEqual(Object.keys(COMMANDS));
  });
});
