import { checkAll } from '../../src/taskpane/session/checking';
import { computeScores } from '../../src/taskpane/session/scoring';
import { chooseUnit } from '../../src/taskpane/session/settings';
import { checkedForm, findingsOf, open } from './opened.testing';

describe('the unit of amounts', () => {
  test('follows the user’s choice in amounts, findings and scores', async () => {
    const opened = await open('changji.xlsx');
    await computeScores(opened.session);
    const { budget } = checkedForm(opened).form;
    const before = findingsOf(opened).length;
    await chooseUnit(opened.session, checkedForm(opened).form, '元');
    const { form } = checkedForm(opened);
    expect(form.moneyUnit).toMatchObject({ unit: '元', chosen: true });
    expect(form.budget.total).toBeCloseTo((budget.total ?? 0) / 10_000, 9);
    expect(findingsOf(opened).length).not.toBe(before);
    expect(opened.session.store.get().scores?.[0]?.form).toBe(form);
  });

  test('is kept in the workbook, for that form alone', async () => {
    const opened = await open('changji.xlsx');
    await checkAll(opened.session);
    await chooseUnit(opened.session, checkedForm(opened).form, '元');
    const again = await open(opened.host);
    await checkAll(again.session);
    expect(checkedForm(again, 0).form.moneyUnit.unit).toBe('元');
    expect(checkedForm(again, 1).form.moneyUnit.unit).toBe('万元');
  });

  test('goes back to what the sheet says, and then nothing is kept', async () => {
    const opened = await open('changji.xlsx');
    await checkAll(opened.session);
    await chooseUnit(opened.session, checkedForm(opened).form, '元');
    await chooseUnit(opened.session, checkedForm(opened).form, null);
    expect(checkedForm(opened).form.moneyUnit).toEqual({ unit: '万元', cell: expect.any(String) });
    expect(await opened.host.settings.get('jixiao.money-units')).toBeNull();
  });
});
