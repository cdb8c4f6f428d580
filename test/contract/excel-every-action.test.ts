import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { severityOfFormula } from '../../src/host/mark-look';
import { createFileHost } from '../../src/host/file';
import { checkAll, checkEdited, removeMarks } from '../../src/taskpane/session/checking';
import { attempt } from '../../src/taskpane/session/run';
import { computeScores, previewScores } from '../../src/taskpane/session/scoring';
import { openSession, type Session } from '../../src/taskpane/session/session';
import { applyPreview, undo } from '../../src/taskpane/session/writing';
import { isHousekeeping } from '../../src/workbench/excel/traffic';
import { simulation } from '../simulated-excel/simulation';
import { createMemory } from '../pane/opened.testing';
import { excelSubject } from './excel-subject';
import { seen, withoutResults } from './seen';
import type { DrawnSheet, Subject } from './subject';

const SHEET = '安全生产举报奖励项目';
const SCORE = 'H14';
/** The user's own conditional format, as it is told of. */
const USER_FORMAT = { formula: '=$G14<15', ranges: ['G14:G20'] };

const excel = simulation([]);
let drawn: DrawnSheet;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, '../fixtures/forms/changji.xlsx'));
  const sheet = (await createFileHost(bytes, 'changji.xlsx').read()).sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error('no such form');
  drawn = { ...sheet, unlocked: [], userFormats: [{ range: 'G14:G20', formula: '=$G14<15', fill: '#00FF00' }] };
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.current.host.faults.clear();
});

/** What a pane does in one go, after whatever has to be done before. */
interface Action {
  readonly before?: (session: Session, subject: Subject) => Promise<unknown>;
  readonly does: (session: Session) => Promise<unknown>;
}

/** Without marks, which others try. */
const emptyScore = async (session: Session, { typeByHand }: Subject): Promise<void> => {
  const { store } = session;
  store.set({ profile: { ...store.get().profile, marks: false } });
  await typeByHand(SHEET, SCORE, '');
  await computeScores(session);
};
const writeScores = async (session: Session): Promise<boolean> =>
  (await previewScores(session)) && applyPreview(session).then(() => true);

const MARKING: Readonly<Record<string, Action>> = {
  'a check that marks anew': {
    before: async (session, { typeByHand }) => {
      await checkAll(session);
      await typeByHand(SHEET, 'C14', '提高');
    },
    does: checkAll,
  },
  'a live check': {
    before: async (session, { typeByHand }) => {
      await checkAll(session);
      await typeByHand(SHEET, 'C14', '提高');
    },
    does: (session) => attempt(session, async () => void (await checkEdited(session, [SHEET]))),
  },
  清除标记: { before: checkAll, does: removeMarks },
};

const ACTIONS: Readonly<Record<string, Action>> = {
  ...MARKING,
  写入得分: { before: emptyScore, does: writeScores },
  撤销本次修改: {
    before: async (session, subject) => {
      await emptyScore(session, subject);
      await writeScores(session);
    },
    does: undo,
  },
};

/** Everything that an action may leave half done. */
interface State {
  readonly contents: unknown;
  readonly steps: number;
  readonly marks: number;
}

async function stateOf(session: Session, { host }: Subject): Promise<State> {
  const { sheets } = await host.read();
  return {
    contents: sheets.map((sheet) => [sheet.name, withoutResults(seen(sheet))]),
    steps: session.journal.plans.length,
    marks: await host.countMarks(),
  };
}

async function ofUser({ conditionalFormats }: Subject): Promise<unknown> {
  return (await conditionalFormats(SHEET)).filter(({ formula }) => severityOfFormula(formula) === null);
}

/** A pane in which everything stands ready for an action. */
async function ready({ before }: Action): Promise<Pane> {
  const subject = await excelSubject(excel.current, [drawn]);
  await subject.host.settings.set('jixiao.journal', null);
  const session = await openSession(subject.host, createMemory());
  await before?.(session, subject);
  await excel.current.settled();
  return { session, subject };
}

interface Pane {
  readonly session: Session;
  readonly subject: Subject;
}

/** The states before an action and after it, where nothing goes wrong. */
async function bothStates(action: Action): Promise<State[]> {
  const { session, subject } = await ready(action);
  const before = await stateOf(session, subject);
  await action.does(session);
  return [before, await stateOf(session, subject)];
}

/** Does an action while something goes wrong; null where nothing did. `goesWrong` gives what tells whether it did. */
async function disturbed(action: Action, goesWrong: () => () => boolean): Promise<Pane | null> {
  const pane = await ready(action);
  const wasHit = goesWrong();
  await action.does(pane.session);
  await excel.current.settled();
  const isHit = wasHit();
  excel.current.host.faults.clear();
  jest.restoreAllMocks();
  return isHit ? pane : null;
}

/** The batch of that number is lost, before Excel sees it or after it was carried out. */
function losing(batch: number, when: 'before' | 'after'): () => () => boolean {
  return () => {
    const ask = excel.current.host.processQuery.bind(excel.current.host);
    let sent = 0;
    jest.spyOn(excel.current.host, 'processQuery').mockImplementation(async (request, flags) => {
      const isMeant = !isHousekeeping(request) && sent++ === batch;
      if (isMeant && when === 'before') throw new Error('lost');
      const answer = await ask(request, flags);
      if (isMeant) throw new Error('lost');
      return answer;
    });
    return () => sent > batch;
  };
}

/** A batch breaks off after so many writes. */
function breakingOff(writes: number): () => () => boolean {
  return () => {
    const { faults } = excel.current.host;
    faults.failAfterWrites(writes);
    return () => !faults.isPlanned;
  };
}

/** One of the two states, in full; the user's formats are there, and all marks can be cleared. */
async function expectWhole({ session, subject }: Pane, states: readonly State[], where: string): Promise<void> {
  const now = await stateOf(session, subject);
  expect([where, states]).toEqual([where, expect.arrayContaining([now])]);
  expect([where, session.store.get().marked]).toEqual([where, now.marks]);
  await removeMarks(session);
  expect([where, await subject.host.countMarks(), await ofUser(subject)]).toEqual([where, 0, [USER_FORMAT]]);
}

test.each(Object.entries(ACTIONS))(
  '%s: a batch is lost before or after Excel did it, whichever it is',
  async (_name, action) => {
    const states = await bothStates(action);
    for (const when of ['before', 'after'] as const)
      for (let batch = 0; ; batch++) {
        const pane = await disturbed(action, losing(batch, when));
        if (pane) await expectWhole(pane, states, `${when} batch ${batch}`);
        else {
          expect(batch).toBeGreaterThan(1);
          break;
        }
      }
  },
  20_000,
);

test.each(Object.entries(MARKING))('%s: Excel breaks off between two writes', async (_name, action) => {
  const states = await bothStates(action);
  let tried = 0;
  for (const writes of [0, 1, 2, 3, 8, 21]) {
    const pane = await disturbed(action, breakingOff(writes));
    if (!pane) break;
    tried++;
    await expectWhole(pane, states, `${writes} writes`);
  }
  expect(tried).toBeGreaterThan(0);
});

describe('where sheets were protected since they were marked', () => {
  const OTHERS = ['另一张', '第三张'];
  const refused = OTHERS.map((sheet) => ({ sheet, code: 'protected-sheet' }));

  async function protectedSince() {
    const { host } = await excelSubject(excel.current, [drawn, ...OTHERS.map((name) => ({ ...drawn, name }))]);
    const session = await openSession(host, createMemory());
    await checkAll(session);
    for (const sheet of excel.current.host.book.sheets) sheet.setProtected(OTHERS.includes(sheet.name));
    const { marked } = session.store.get();
    return { host, session, marked, left: (marked / 3) * 2 };
  }

  test('清除标记 clears the others, and says where how many stay', async () => {
    const { host, session, marked, left } = await protectedSince();
    await removeMarks(session);
    expect(await host.countMarks()).toBe(left);
    const text = `已清除 ${marked - left} 处标记；工作表“另一张”、“第三张”受保护，还留着 ${left} 处标记`;
    expect(session.store.get()).toMatchObject({ marked: left, notice: { text: expect.stringContaining(text) } });
  });

  test('marks that stay there are counted and said, also where nothing is to be marked any more', async () => {
    const { host, marked, left } = await protectedSince();
    expect(await host.mark([], [SHEET, ...OTHERS])).toEqual({ marked: left, replaced: marked, refused });
    expect(await host.countMarks()).toBe(left);
  });
});
