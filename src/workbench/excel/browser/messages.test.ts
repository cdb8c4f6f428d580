import { received, send } from './messages';
import type { FrameMessage } from './messages';
import { RemoteExcel } from './remote-excel';

const ORIGIN = 'http://localhost:3000';

/** A window that keeps what it is sent. */
class FakeWindow {
  readonly sent: { data: unknown; origin: string }[] = [];
  postMessage(data: unknown, origin: string): void {
    this.sent.push({ data, origin });
  }
}

const fake = new FakeWindow();
const page = fake as unknown as Window;
const stranger = new FakeWindow() as unknown as Window;

beforeAll(() => {
  Object.defineProperty(globalThis, 'location', { value: { origin: ORIGIN }, configurable: true });
});

function sentData(): unknown {
  send(page, { kind: 'hello' });
  return fake.sent.at(-1)?.data;
}

function event(data: unknown, source: Window, origin = ORIGIN): MessageEvent<unknown> {
  return { data, source, origin } as MessageEvent<unknown>;
}

describe('messages between the page and the frame', () => {
  test('are sent to our own origin only', () => {
    sentData();
    expect(fake.sent.at(-1)?.origin).toBe(ORIGIN);
  });

  test('are heard from the other window of our own origin', () => {
    expect(received<FrameMessage>(event(sentData(), page), page)).toEqual({ kind: 'hello' });
  });

  test.each<[string, () => FrameMessage | null]>([
    ['another origin', () => received(event(sentData(), page, 'https://evil.example'), page)],
    ['another window', () => received(event(sentData(), stranger), page)],
    ['no window yet', () => received(event(sentData(), page), null)],
    ['what others post', () => received(event({ kind: 'hello' }, page), page)],
    ['no object', () => received(event('hello', page), page)],
  ])('are not heard: %s', (_why, hear) => expect(hear()).toBeNull());
});

describe('the simulated Excel as seen from the frame', () => {
  const request = { Actions: [], ObjectPaths: {} };
  const response = { Results: [], TraceIds: [] };

  test('answers reach the query they belong to, in any order', async () => {
    const said: FrameMessage[] = [];
    const excel = new RemoteExcel((message) => said.push(message));
    const first = excel.processQuery(request, 0);
    const second = excel.processQuery(request, 64);
    const [one, two] = said.map((message) => ('id' in message ? message.id : 0));
    excel.hear({ kind: 'failed', id: two ?? 0, reason: 'disconnected' });
    excel.hear({ kind: 'response', id: one ?? 0, response });
    await expect(first).resolves.toBe(response);
    await expect(second).rejects.toThrow('disconnected');
  });

  test('settings are a copy that goes both ways', () => {
    const said: FrameMessage[] = [];
    const excel = new RemoteExcel((message) => said.push(message));
    excel.hear({ kind: 'settings', settings: { a: '1' } });
    expect(excel.readSettings()).toEqual({ a: '1' });
    excel.writeSettings({ b: '2' });
    expect([excel.readSettings(), said]).toEqual([{ b: '2' }, [{ kind: 'settings', settings: { b: '2' } }]]);
  });
});
