import { recognise } from '../core/form/recognise';
import { createFileHost } from '../host/file';
import { emptyWorkbook } from '../host/file/empty-workbook';
import { factsIn, planKnownFacts, planProjects, readProjects } from './known-facts';

const SHARED = {
  year: 2026,
  unit: '市应急管理局',
  supervisor: '市应急管理局',
  projectName: null,
  budget: { total: null, fiscal: null, other: null },
};

test('a pasted list becomes a form for each project, which gives its facts on to another form', async () => {
  const host = createFileHost(emptyWorkbook(), '表.xlsx');
  const { projects } = readProjects('防汛物资\t44.91\n森林防火\t30\n森林防火演练');
  const { plan, sheets } = planProjects(await host.read(), 'project-target', projects, SHARED);
  await host.apply(plan);
  const workbook = await host.read();
  const forms = workbook.sheets.flatMap((sheet) => recognise(sheet).forms);
  expect(sheets).toEqual(['防汛物资', '森林防火', '森林防火演练']);
  expect(forms.map(({ year, unit, projectName, budget }) => [year, unit, projectName, budget.total])).toEqual([
    [2026, SHARED.unit, '防汛物资', 44.91],
    [2026, SHARED.unit, '森林防火', 30],
    [2026, SHARED.unit, '森林防火演练', null],
  ]);
  const [first, , third] = forms;
  if (!first || !third) throw new Error('no forms');
  const { plan: filling, kept } = planKnownFacts(workbook, third, factsIn(first));
  expect(kept).toMatchObject([{ stands: '森林防火演练', wanted: '防汛物资' }]);
  expect(filling.changes).toMatchObject([{ do: 'set', after: { number: 44.91 } }]);
});

test('an unknown layout is refused', async () => {
  const workbook = await createFileHost(emptyWorkbook(), '表.xlsx').read();
  expect(() => planProjects(workbook, 'nowhere', [], SHARED)).toThrow(RangeError);
});
