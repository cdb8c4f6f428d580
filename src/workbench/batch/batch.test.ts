import { setImmediate } from 'node:timers/promises';
import type { RunReport } from '../../actions/report-schema';
import { failedReport } from '../../actions/run/problem';
import { DEFAULT_PROFILE } from '../../core/profile/profile';
import { startBatch } from './batch';
import type { Received } from './received-files';
import type { Row } from './row';

const TOGETHER: RunReport = { acrossFiles: [] };
const DOWNLOADED = new File([], 'downloaded');

interface Asked {
  readonly id: number;
  readonly task: string;
  readonly ask: { readonly path: string; readonly file: File } | null;
}

/** Workers that answer at once, but check a file only when told to; what they find in it is its name. One of their tasks may fail. */
function workers(failing?: string) {
  const held = new Map<string, () => void>();
  const begun: string[] = [];
  class HeldWorker extends EventTarget {
    postMessage({ id, task, ask }: Asked): void {
      const reply = (data: object): void =>
        void this.dispatchEvent(new MessageEvent('message', { data: { id, ...data } }));
      const answer = (answered: unknown): void => reply({ answer: answered });
      if (task === failing) throw new DOMException(task);
      if (task !== 'check' || !ask) return answer(task === 'together' ? TOGETHER : null);
      begun.push(ask.file.name);
      held.set(ask.file.name, () => answer(failedReport(ask.path, { code: 'failed', lines: [ask.file.name] })));
    }
    terminate(): void {}
  }
  Object.assign(globalThis, { Worker: HeldWorker, navigator: { hardwareConcurrency: 1 } });
  const settled = (): Promise<void> => setImmediate(undefined);
  return {
    begun,
    settled,
    async finish(name: string) {
      held.get(name)?.();
      await settled();
    },
  };
}

/** A run over two files, one after the other; `log` is what it tells. */
async function run(failing?: string) {
  const work = workers(failing);
  const log: string[] = [];
  const note = (index: number, { reason }: Row): unknown => reason && log.push(`${index} ${reason}`);
  const received: Received = {
    folder: null,
    files: [
      { path: '1.xlsx', file: new File([], 'first') },
      { path: '2.xlsx', file: new File([], 'second') },
    ],
    leftOut: 0,
  };
  const batch = startBatch(
    received,
    { profile: DEFAULT_PROFILE, origin: 'built-in', trusted: false },
    {
      row: note,
      notChecked: (index, { reason }) => log.push(`${index} ${reason.split('了')[0]}`),
      end: () => log.push('end'),
      fail: () => log.push('broken off'),
    },
  );
  await work.settled();
  return { batch, work, log };
}

describe('a file that is checked again while the run goes on', () => {
  test('is told of as it is now only, and the run ends with it', async () => {
    const { batch, work, log } = await run();
    const again = batch.recheck(0, DOWNLOADED);
    await work.finish('first');
    await work.finish('second');
    expect(log).toEqual(['1 second']);
    await work.finish('downloaded');
    await again;
    expect(log).toEqual(['1 second', '0 downloaded', 'end']);
  });

  test('is checked to the end where the run is stopped', async () => {
    const { batch, work, log } = await run();
    const again = batch.recheck(0, DOWNLOADED);
    batch.stop();
    await work.settled();
    expect(log).toEqual(['1 您停止']);
    await work.finish('downloaded');
    await again;
    expect(log).toEqual(['1 您停止', '0 downloaded', 'end']);
  });

  test('is not read as it was where its turn has not come', async () => {
    const { batch, work, log } = await run();
    const again = batch.recheck(1, DOWNLOADED);
    await work.finish('downloaded');
    await again;
    await work.finish('first');
    expect(work.begun).toEqual(['first', 'downloaded']);
    expect(log).toEqual(['1 downloaded', '0 first', 'end']);
  });
});

test('a run that is stopped says of every file that was not checked that it was not', async () => {
  const { batch, work, log } = await run();
  await work.finish('first');
  batch.stop();
  await work.settled();
  expect(log).toEqual(['0 first', '1 您停止', 'end']);
});

test('a run that breaks down says so once, and never that it has ended', async () => {
  const { work, log } = await run('put');
  await work.finish('first');
  await work.finish('second');
  expect(log).toEqual(['0 first', '1 检查中断', 'broken off']);
});

test('a file that a broken run fails to check again is told of once more', async () => {
  const { batch, log } = await run('check');
  await batch.recheck(1, DOWNLOADED);
  expect(log).toEqual(['0 检查中断', '1 检查中断', 'broken off', '1 检查中断']);
});

test('a run that breaks down leaves what is being checked again alone', async () => {
  const { batch, work, log } = await run('put');
  const again = batch.recheck(1, DOWNLOADED);
  await work.finish('first');
  await work.finish('downloaded');
  await again;
  expect(log).toEqual(['0 first', 'broken off', '1 downloaded']);
});
