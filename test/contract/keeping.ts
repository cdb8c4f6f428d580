import type { HostChange } from '../../src/host/host';
import { planOf, set } from './seen';
import { form, FORM, type MakeSubject } from './subject';

/** Long enough for an event to arrive. */
const SOON = 50;
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SOON));

export function keepingContract(start: MakeSubject): void {
  describe('settings', () => {
    test('what is set is got, also by the next host', async () => {
      const { host } = await start([form()]);
      await host.settings.set('jixiao.test', '{"甲":"乙\\n<丙>"}');
      expect(await host.settings.get('jixiao.test')).toBe('{"甲":"乙\\n<丙>"}');
    });

    test('an unknown key is null, and so is one that was taken away', async () => {
      const { host } = await start([form()]);
      expect(await host.settings.get('jixiao.none')).toBeNull();
      await host.settings.set('jixiao.test', '甲');
      await host.settings.set('jixiao.test', null);
      expect(await host.settings.get('jixiao.test')).toBeNull();
    });

    test('they touch no cell', async () => {
      const { host } = await start([form()]);
      const before = await host.read();
      await host.settings.set('jixiao.test', '甲');
      expect(await host.read()).toEqual(before);
    });
  });

  describe('watching', () => {
    test('own changes are not reported', async () => {
      const { host } = await start([form()]);
      const changes: HostChange[] = [];
      const end = await host.watch((change) => changes.push(change));
      await host.apply(planOf(set('D4', { number: 9.5 }, { number: 10 })));
      await host.mark([{ sheet: FORM, cell: 'C4', severity: 'error' }]);
      await soon();
      end();
      expect(changes).toEqual([]);
    });
  });

  describe('revealing', () => {
    test('a cell is shown, or the host says that it cannot', async () => {
      const { host } = await start([form(), form({ name: '另一张' })]);
      const at = { sheet: '另一张', cell: 'C4' };
      if (!host.capabilities.reveal) return expect(host.reveal(at)).rejects.toMatchObject({ code: 'not-supported' });
      await host.reveal(at);
      await expect(host.read()).resolves.toMatchObject({ activeSheet: '另一张', activeCell: at });
      return expect(host.selection()).resolves.toEqual({ sheet: '另一张', range: 'C4' });
    });

    test('an empty cell that is selected is no selection', async () => {
      const { host } = await start([form()]);
      if (host.capabilities.reveal) await host.reveal({ sheet: FORM, cell: 'H20' });
      expect(await host.selection()).toBeNull();
    });
  });
}
