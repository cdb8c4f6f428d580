// An independent reader and writer of workbooks, in a process of its own: excelize cannot start inside of Jest.
// In: a file of JSON jobs `[{ path, steps: [[method, ...arguments]] }]`. Out: another file, for each job every sheet's cells and merges as excelize sees them after the steps.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';

const wasm = createRequire(import.meta.url)
  .resolve('excelize-wasm')
  .replace(/main\.\w+$/, 'excelize.wasm.gz');
const excelize = await init(wasm);

function must({ error, ...rest }) {
  if (error) throw new Error(error);
  return rest;
}

function cellsOf(file, sheet) {
  const { result } = must(file.GetRows(sheet, { RawCellValue: true }));
  const cells = {};
  result.forEach((row, above) =>
    row.forEach((value, left) => {
      const { cell } = must(excelize.CoordinatesToCellName(left + 1, above + 1));
      const { formula } = must(file.GetCellFormula(sheet, cell));
      if (formula) cells[cell] = `=${formula.replace(/^=/, '')}`;
      else if (value !== '') cells[cell] = value;
    }),
  );
  return cells;
}

function mergesOf(file, sheet) {
  const { mergeCells } = must(file.GetMergeCells(sheet, true));
  return mergeCells.map((merge) => `${merge.GetStartAxis()}:${merge.GetEndAxis()}`).sort();
}

function answer({ path, steps }) {
  try {
    const file = excelize.OpenReader(new Uint8Array(readFileSync(path)));
    must(file);
    for (const [method, ...rest] of steps) must(file[method](...rest));
    const { list } = file.GetSheetList();
    return { sheets: list.map((name) => ({ name, cells: cellsOf(file, name), merges: mergesOf(file, name) })) };
  } catch (error) {
    return { error: String(error) };
  }
}

const [jobs, answers] = process.argv.slice(2);
writeFileSync(answers, JSON.stringify(JSON.parse(readFileSync(jobs, 'utf8')).map(answer)));
process.exit(0);
