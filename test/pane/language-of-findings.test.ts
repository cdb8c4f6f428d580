import { basisOf } from '../../src/actions/basis';
import { describeError } from '../../src/actions/describe-error';
import { ruleList } from '../../src/actions/rule-list';
import { HostError } from '../../src/host/host';
import { checkAll } from '../../src/taskpane/session/checking';
import { changeProfile } from '../../src/taskpane/session/settings';
import { speak } from '../../src/taskpane/strings';
import { findingsOf, open, type Opened } from './opened.testing';

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

test('so do the list of rules, what they rest on, and failures', async () => {
  await speak('en-US');
  const { name, summary, id } = ruleList()[0] ?? { name: '', summary: '', id: '' };
  const { title, why, how } = describeError(new HostError('protected-sheet', { sheet: '自评' }));
  const said = [name, summary, basisOf(id)?.text ?? '', title, why, how];
  expect(said.filter((text) => text === '' || CHINESE.test(text.replace(QUOTED, '')))).toEqual([]);
  await speak('zh-CN');
  expect(ruleList()[0]?.name).toMatch(CHINESE);
});
