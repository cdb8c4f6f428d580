import type { Area, Sheet } from '../../core/sheet/sheet';
import type { Workbook } from '../host';
import { daysBehind } from './date-system';
import { fileError } from './file-error';
import { intact } from './intact';
import { formatsByStyle } from './number-formats';
import type { Package } from './package';
import { PackageEditor } from './package-editor';
import { columnOf, readContent, type CellSources } from './sheet-content';
import { isOnSheet } from './sheet-limits';
import { sharedStrings } from './string-text';
import { endTagOf, inUsualNotation } from './usual-notation';

const MERGE = /<(?:[\w.-]+:)?mergeCell\b[^<>]*?\sref\s*=\s*["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']/g;
const PROTECTION = /<(?:[\w.-]+:)?sheetProtection\b[^<>]*?\ssheet\s*=\s*["'](?:1|true)["']/;
const DATA = /<((?:[\w.-]+:)?)sheetData\b[^<>]*?(\/?)>/;

/**
 * Reads the worksheets of an unpacked .xlsx or .xlsm file; throws `truncated` where a part is damaged, `too-large` where a text is longer than
 * a cell, `unsafe-file` where sheets share one part, so that a small file would become any number of forms.
 */
export function readPackage(parts: Package, name: string): Workbook {
  return intact(name, () => readParts(parts, name));
}

function readParts(parts: Package, name: string): Workbook {
  const editor = new PackageEditor(parts);
  const strings = editor.related('sharedStrings');
  const styles = editor.related('styles');
  const sources: CellSources = {
    strings: strings === undefined ? [] : sharedStrings(inUsualNotation(editor.text(strings))),
    formats: styles === undefined ? [] : formatsByStyle(editor.text(styles)),
    daysBehind: daysBehind(inUsualNotation(editor.text(editor.workbook()))),
  };
  const listed = editor.sheets();
  if (new Set(listed.map(({ part }) => part)).size < listed.length) throw fileError('unsafe-file', name, 'shared-part');
  const sheets = listed.map((sheet) => readSheet(editor.text(sheet.part), sheet, sources, name));
  return { name, sheets, activeSheet: null, activeCell: null };
}

/** Whether a sheet part says that the sheet is protected. */
export function isProtected(xml: string): boolean {
  return PROTECTION.test(xml);
}

function readSheet(
  text: string,
  { name, hidden }: { name: string; hidden: boolean },
  sources: CellSources,
  file: string,
): Sheet {
  const xml = inUsualNotation(text);
  const data = DATA.exec(xml);
  if (!data) throw fileError('truncated', file, 'damaged-part');
  const [opening, prefix = '', selfClosing] = data;
  const start = data.index + opening.length;
  const end = selfClosing ? start : endTagOf(`${prefix}sheetData`, xml, start);
  if (end < 0) throw fileError('truncated', file, 'damaged-part');
  const rest = xml.slice(end);
  const { rows, hiddenRows } = readContent(xml.slice(start, end), sources);
  const merges: Area[] = Array.from(rest.matchAll(MERGE), ([, left = '', top, right = '', bottom]) => ({
    top: Number(top),
    left: columnOf(left),
    bottom: Number(bottom),
    right: columnOf(right),
  })).filter((area) => isOnSheet(area));
  return { name, hidden, protected: isProtected(rest), rows, merges, hiddenRows };
}
