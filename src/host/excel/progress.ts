import { inExcel } from './run';

const KEY = 'jixiao.writing';

/**
 * How far a batch of several stages got, kept among the workbook's settings while Excel carries it out: where the answer is lost, this is
 * what tells afterwards. The saving of settings that follows what was written, such as the journal's, takes it away.
 */
export interface Progress {
  /** Queues the note that a stage, counted from 0, is done. */
  note(context: Excel.RequestContext, stage: number): void;
  /** How many stages were carried out; asks Excel. */
  passed(): Promise<number>;
  /** Takes the note out of the workbook where writing failed, so that it is not saved with it. */
  forget(): Promise<void>;
}

export function startProgress(): Progress {
  const token = crypto.randomUUID();
  return {
    note: ({ workbook: { settings } }, stage) => void settings.add(KEY, `${token} ${stage + 1}`),
    passed: () =>
      inExcel(async (context) => {
        const noted = context.workbook.settings.getItemOrNullObject(KEY).load('value');
        await context.sync();
        const [of, count] = noted.isNullObject ? [] : String(noted.value).split(' ');
        return of === token ? Number(count) : 0;
      }),
    forget: () =>
      inExcel(async (context) => {
        const noted = context.workbook.settings.getItemOrNullObject(KEY).load('key');
        await context.sync();
        if (noted.isNullObject) return;
        noted.delete();
        await context.sync();
      }),
  };
}
