import { strFromU8, unzipSync } from 'fflate';
import { contentAt } from '../../src/core/plan/content';
import { createFileHost } from '../../src/host/file';
import { drawnFile } from './drawn-file';
import { planOf, set, sheetNamed } from './seen';
import type { DrawnSheet, Subject } from './subject';

/** The file host on an .xlsx file. What its user does beside it reaches the file through the host, for nothing else changes a file. */
export async function fileSubject(sheets: readonly DrawnSheet[]): Promise<Subject> {
  const host = createFileHost(drawnFile(sheets), '测试.xlsx');
  return {
    host,
    typeByHand: async (sheet, cell, value) => {
      const before = contentAt(await sheetNamed(host, sheet), cell);
      await host.apply(
        planOf(set(cell, before, typeof value === 'number' ? { number: value } : { text: value }, sheet)),
      );
    },
    deleteSheetByHand: (sheet) => host.apply(planOf({ do: 'deleteSheet', sheet })),
    conditionalFormats: async (sheet) => formatsIn(partOf(host.bytes(), sheet)),
    dispose: () => Promise.resolve(),
  };
}

/** Text of the part that holds a sheet. */
function partOf(bytes: Uint8Array, sheet: string): string {
  const parts = unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const entry = [...text('xl/workbook.xml').matchAll(/<sheet\s[^>]*>/g)].find(([xml]) =>
    xml.includes(`name="${sheet}"`),
  );
  const id = /r:id="([^"]*)"/.exec(entry?.[0] ?? '')?.[1];
  const link = [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].find(([xml]) =>
    xml.includes(`Id="${id}"`),
  );
  const target = /Target="\/?(?:xl\/)?([^"]*)"/.exec(link?.[0] ?? '')?.[1];
  return text(`xl/${target}`);
}

function formatsIn(xml: string): { formula: string; ranges: string[] }[] {
  return [...xml.matchAll(/<conditionalFormatting[^>]*sqref="([^"]*)"[^>]*>(.*?)<\/conditionalFormatting>/gs)].flatMap(
    ([, ranges = '', rules = '']) =>
      [...rules.matchAll(/<formula>(.*?)<\/formula>/gs)].map(([, formula = '']) => ({
        formula: `=${formula.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')}`,
        ranges: ranges.split(' '),
      })),
  );
}
