import { beforeEnd, endWork } from './ending';
import { FileProblem } from './files';
import { call } from './session.testing';

describe('beforeEnd', () => {
  test('is ended with the work, and once', async () => {
    const ending = jest.fn(() => Promise.resolve());
    const endNow = beforeEnd(ending);
    await endWork();
    endNow();
    await endWork();
    expect(ending).toHaveBeenCalledTimes(1);
  });

  test('begins to end when it is told, and is waited for', async () => {
    let isOver = false;
    const endNow = beforeEnd(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      isOver = true;
    });
    endNow();
    expect(isOver).toBe(false);
    await endWork();
    expect(isOver).toBe(true);
  });

  test('whoever waits is told what could not be ended', async () => {
    const endNow = beforeEnd(() => Promise.reject(new Error('no')));
    endNow();
    await expect(endWork()).rejects.toThrow('no');
  });

  test('one that fails leaves nobody waiting less for the others', async () => {
    let isOver = false;
    beforeEnd(() => Promise.reject(new Error('no')));
    beforeEnd(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      isOver = true;
    });
    await expect(endWork()).rejects.toThrow('no');
    expect(isOver).toBe(true);
  });

  test('whoever calls while it is being ended waits as well', async () => {
    const order: string[] = [];
    beforeEnd(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push('ended');
    });
    const first = endWork();
    await endWork().then(() => order.push('interrupted'));
    await first;
    expect(order).toEqual(['ended', 'interrupted']);
  });

  test.each([
    ['a run that did all it had to', ['rules'], /^结束不了/],
    ['a run that failed: its own failure comes first', ['check', '没有这个文件.xlsx'], /没有这个文件[^]*结束不了/],
  ])('is ended after %s', async (_why, args, expected) => {
    beforeEnd(() => Promise.reject(new FileProblem('not-writable', '结束不了')));
    const { code, err } = await call(...args);
    expect([code, err]).toEqual([2, expect.stringMatching(expected)]);
  });
});
