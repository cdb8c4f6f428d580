import { strFromU8, unzipSync } from 'fflate';
import { contentAt } from '../../src/core/plan/content';
import { createFileHost } from '../../src/host/file';
import { formatsByStyle } from '../../src/host/file/number-formats';
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
    deleteSheetByHand: async (sheet) => void (await host.apply(planOf({ do: 'deleteSheet', sheet }))),
    conditionalFormats: async (sheet) => formatsIn(partOf(host.bytes(), sheet)),
    looks: async (sheet) => looksIn(partOf(host.bytes(), sheet), stylesOf(host.bytes())),
    fills: async (sheet) => fillsIn(partOf(host.bytes(), sheet), stylesOf(host.bytes())),
    validations: async (sheet) => validationsIn(partOf(host.bytes(), sheet)),
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

/** Rows with their heights and the number formats of their cells; what is General everywhere is left out. */
function looksIn(xml: string, styles: string): string[] {
  const formats = formatsByStyle(styles);
  return [...xml.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)].flatMap(
    ([, row, attributes = '', cells = '']) => {
      const height = /\sht="[^"]*"/.exec(attributes)?.[0] ?? '';
      const looks = [...cells.matchAll(/<c r="([A-Z]+)\d+"(?: s="(\d+)")?/g)]
        .map(([, column, style = '0']) => `${column} ${formats[Number(style)]}`)
        .filter((look) => !look.endsWith(' General'));
      return height || looks.length > 0 ? [[row, height, ...looks].join(' | ')] : [];
    },
  );
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

function stylesOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
}

function fillsIn(xml: string, styles: string): Record<string, string> {
  const part = (name: string): string => new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(styles)?.[0] ?? '';
  const fills = [...part('fills').matchAll(/<fill(?:\/>|>(.*?)<\/fill>)/gs)].map(
    ([, fill = '']) => /<fgColor rgb="FF([^"]*)"/.exec(fill)?.[1],
  );
  const ids = [...part('cellXfs').matchAll(/<xf [^>]*fillId="(\d+)"/g)].map(([, id]) => Number(id));
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)].flatMap(([, at = '', style]) => {
    const fill = fills[ids[Number(style)] ?? 0];
    return fill === undefined ? [] : [[at, `#${fill}`] as const];
  });
  return Object.fromEntries(cells);
}

function validationsIn(xml: string): { range: string; list: string }[] {
  return [
    ...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"[^>]*><formula1>(.*?)<\/formula1><\/dataValidation>/gs),
  ].map(([, range = '', list = '']) => ({ range, list: list.replaceAll('&quot;', '"') }));
}
