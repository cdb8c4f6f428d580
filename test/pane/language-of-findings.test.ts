import { basisOf } from '../../src/actions/basis';
import { describeError } from '../../src/actions/describe-error';
import { USER_KEY } from '../../src/actions/profile';
import { ruleList } from '../../src/actions/rule-list';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { HostError } from '../../src/host/host';
import { checkAll } from '../../src/taskpane/session/checking';
import { changeProfile, followLanguage } from '../../src/taskpane/session/settings';
import { speak } from '../../src/taskpane/strings';
import { createMemory, findingsOf, open, type Opened } from './opened.testing';

const CHINESE = /\p{Script=Han}/u;
/** What stands on the form, and what is to be written there. */
const QUOTED = /“[^”]*”|\([^()]*\)/g;

/** Our own words of all findings. */
const saidIn = (opened: Opened): readonly string[] =>
  findingsOf(opened).flatMap(({ message, why, how, fix }) =>
    [message, why, how, fix?.title ?? ''].map((text) => text.replace(QUOTED, '')),
  );

afterEach(() => speak('zh-CN'));

test('findings follow the language of the pane, there and back', async () => {
  const opened = await open('changji.xlsx');
  await checkAll(opened.session);
  const inChinese = findingsOf(opened);
  expect(
    saidIn(opened)
      .filter((text) => text !== '')
      .every((text) => CHINESE.test(text)),
  ).toBe(true);

  await changeProfile(opened.session, { language: 'en-US' });
  const inEnglish = findingsOf(opened);
  expect(inEnglish.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toEqual(
    inChinese.map(({ rule, sheet, cell }) => [rule, sheet, cell]),
  );
  expect(saidIn(opened).filter((text) => CHINESE.test(text))).toEqual([]);
  for (const { message, why, how } of inEnglish)
    expect([message, why, how]).toEqual([
      expect.stringMatching(/./),
      expect.stringMatching(/./),
      expect.stringMatching(/./),
    ]);

  await changeProfile(opened.session, { language: 'zh-CN' });
  expect(findingsOf(opened)).toEqual(inChinese);
});

describe('a language that was chosen on another page', () => {
  const KEPT = JSON.stringify({ ...DEFAULT_PROFILE, language: 'en-US', forSubmission: !DEFAULT_PROFILE.forSubmission });

  test('is spoken, and what that page kept stays as it is', async () => {
    const memory = createMemory();
    const opened = await open('changji.xlsx', memory);
    await checkAll(opened.session);
    memory.set(USER_KEY, KEPT);
    await followLanguage(opened.session, KEPT);
    expect(opened.session.store.get().profile.language).toBe('en-US');
    expect(saidIn(opened).filter((text) => CHINESE.test(text))).toEqual([]);
    expect(memory.get(USER_KEY)).toBe(KEPT);
  });

  test('waits for what is being done, and the last one counts', async () => {
    const { session } = await open('changji.xlsx');
    const back = JSON.stringify(DEFAULT_PROFILE);
    const check = checkAll(session);
    const follows = [KEPT, back, KEPT].map((kept) => followLanguage(session, kept));
    expect(session.store.get().busy).not.toBeNull();
    await Promise.all([check, ...follows]);
    expect(session.store.get()).toMatchObject({ busy: null, notice: null, profile: { language: 'en-US' } });
  });
});

test('so do the list of rules, what they rest on, and failures', async () => {
  await speak('en-US');
  const { name, summary, id } = ruleList()[0] ?? { name: '', summary: '', id: '' };
  const { title, why, how } = describeError(new HostError('protected-sheet', { sheet: '自评' }));
  const said = [name, summary, basisOf(id)?.text ?? '', title, why, how];
  expect(said.filter((text) => text === '' || CHINESE.test(text.replace(QUOTED, '')))).toEqual([]);
  await speak('zh-CN');
  expect(ruleList()[0]?.name).toMatch(CHINESE);
});
