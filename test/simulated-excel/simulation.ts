import { startSimulatedExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import type { BookContents, RunningExcel, StartOptions } from '../../src/workbench/excel/node/start-simulated-excel';

/** Starts the simulated Excel for a test file and stops it at its end; the book is opened anew before each test. */
export function simulation(contents: BookContents, options: StartOptions = {}): { readonly current: RunningExcel } {
  let running: RunningExcel | undefined;
  beforeAll(async () => {
    running = await startSimulatedExcel(contents, { year: 2026, ...options });
  });
  beforeEach(() => running?.open(contents));
  afterEach(() => running?.settled());
  afterAll(() => running?.stop());
  return {
    get current() {
      if (!running) throw new Error('not started');
      return running;
    },
  };
}

/** The code of the error that a promise rejects with; fails where it does not reject. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error('did not reject');
}
