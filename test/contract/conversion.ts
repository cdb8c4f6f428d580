import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/actions/check';
import { planSelfEvaluation } from '../../src/actions/convert';
import { planWriteScores, scoreWorkbook } from '../../src/actions/score';
import { planWorkingPaper } from '../../src/actions/working-paper';
import type { Form } from '../../src/core/form/form';
import { contentAt } from '../../src/core/plan/content';
import { invert } from '../../src/core/plan/invert';
import type { CellContent, Change } from '../../src/core/plan/plan';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { createFileHost } from '../../src/host/file';
import type { Host, Workbook } from '../../src/host/host';
import type { MakeSubject } from './subject';

/** Whole sheets are drawn; the simulated Excel takes its time for that. */
const SLOW = 60_000;

async function openReal(start: MakeSubject, file: string): Promise<Host> {
  const bytes = readFileSync(join(__dirname, `../fixtures/forms/${file}.xlsx`));
  const { sheets } = await createFileHost(bytes, file).read();
  const subject = await start(sheets.slice(0, 1).map((sheet) => ({ ...sheet, unlocked: [], userFormats: [] })));
  return subject.host;
}

const formsIn = async (host: Host): Promise<Form[]> =>
  checkWorkbook(await host.read(), DEFAULT_PROFILE).forms.map(({ form }) => form);

/** What a clerk fills in at the end of the year: amounts over the formulas of the totals, and every target as reached. */
function filledIn({ sheet, execution, indicators }: Form, { sheets }: Workbook): Change[] {
  const drawn = sheets.find(({ name }) => name === sheet);
  const set = (cell: string | undefined, after: CellContent): Change[] =>
    cell === undefined || !drawn ? [] : [{ do: 'set', at: { sheet, cell }, before: contentAt(drawn, cell), after }];
  return [
    ...set(execution?.cells.adjusted, { number: 100 }),
    ...set(execution?.cells.executed, { number: 95 }),
    ...indicators.flatMap(({ cells, target }) => set(cells.actual, { text: target.replace(/[≥≤]/g, '') })),
  ];
}

/** A form made of another is filled in, scored and taken back alike on every host. */
export function conversionContract(start: MakeSubject): void {
  test(
    'a self-evaluation form of a real department’s target form',
    async () => {
      const host = await openReal(start, 'korla');
      const [source] = await formsIn(host);
      if (!source) throw new Error('no form');
      const { plan } = planSelfEvaluation(await host.read(), source, DEFAULT_PROFILE);
      await host.apply(plan);
      const [, made] = await formsIn(host);
      const names = ({ indicators }: Form) => indicators.map(({ level2, level3, target }) => [level2, level3, target]);
      expect(made && names(made)).toEqual(names(source));
      expect(made).toMatchObject({ totalPoints: 100, totalScoreText: '待定', execution: { points: 10, rate: null } });
      await host.apply(invert(plan));
      expect(await formsIn(host)).toHaveLength(1);
    },
    SLOW,
  );

  test(
    'filled in, scored, with a working paper',
    async () => {
      const host = await openReal(start, 'dalian');
      const [source] = await formsIn(host);
      if (!source) throw new Error('no form');
      await host.apply(planSelfEvaluation(await host.read(), source, DEFAULT_PROFILE).plan);
      const [, made] = await formsIn(host);
      if (!made) throw new Error('no form made');
      await host.apply({ title: '填报', changes: filledIn(made, await host.read()) });
      const result = checkWorkbook(await host.read(), DEFAULT_PROFILE);
      const scored = scoreWorkbook(result, DEFAULT_PROFILE);
      const everyCell = ({ indicators }: Form) => indicators.flatMap(({ cells }) => cells.score ?? []);
      const written = planWriteScores(result.workbook, scored, DEFAULT_PROFILE, everyCell);
      await host.apply(written);
      const paper = planWorkingPaper(result.workbook, scored, { date: '2026-12-31', tool: 'test', written });
      await host.apply(paper);
      const [, finished, none] = await formsIn(host);
      expect(none).toBeUndefined();
      expect(scored[0]?.card).toMatchObject({ execution: { rate: 0.95, computed: 9.5 }, total: 99.5, grade: '优' });
      expect(finished?.indicators.map(({ score }) => score)).toEqual(made.indicators.map(({ points }) => points));
      expect((await host.read()).sheets.map(({ name }) => name)).toContain('评分底稿');
    },
    SLOW,
  );
}
