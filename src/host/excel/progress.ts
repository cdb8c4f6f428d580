import { inExcel } from './run';

const KEY = 'jixiao.writing';

/**
 * How far a batch of several stages got, kept among the workbook's settings while Excel carries it out: where the answer is lost, this is
 * what tells afterwards. The next saving of settings takes it away.
 */
export interface Progress {
  /** Queues the note that a stage, counted from 0, is done. */
  note(context: Excel.RequestContext, stage: number): void;
  /** How many stages were carried out; asks Excel. */
  passed(): Promise<number>;
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
  };
}
