import { beforeEnd, endWork } from './ending';

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
});
