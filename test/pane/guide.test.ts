import { checkAll } from '../../src/taskpane/session/checking';
import { insertExample } from '../../src/taskpane/session/inserting';
import { openSession } from '../../src/taskpane/session/session';
import { safeFixes } from '../../src/taskpane/session/offers';
import { computeScores } from '../../src/taskpane/session/scoring';
import { apply, applyPreview, undo } from '../../src/taskpane/session/writing';
import { planSafeFixes } from '../../src/actions/fix';
import { createMemoryHost } from './memory-host';
import { createMemory } from './opened.testing';

test('the first round: the example is inserted, checked, repaired, scored, and goes again', async () => {
  const host = createMemoryHost({ name: '空', sheets: [], activeSheet: null, activeCell: null });
  const session = await openSession(host, createMemory());
  const state = () => session.store.get();
  await insertExample(session);
  expect(state().preview?.plan.changes).toMatchObject([{ do: 'addSheet', sheet: '示例自评表' }]);
  expect(state().guided).toBe(false);
  await applyPreview(session);
  expect(state()).toMatchObject({ guided: true, tab: 'overview', undoable: '插入示例表' });
  await checkAll(session);
  expect(state().result?.forms).toHaveLength(1);
  expect(safeFixes(state()).length).toBeGreaterThan(0);
  await apply(session, planSafeFixes(state().result ?? fail()));
  expect(safeFixes(state())).toEqual([]);
  await computeScores(session);
  expect(state().scores?.[0]?.card.rows.some(({ computed }) => computed !== null)).toBe(true);
  await undo(session);
  await undo(session);
  expect((await host.read()).sheets).toEqual([]);
});

function fail(): never {
  throw new Error('nothing was checked');
}
