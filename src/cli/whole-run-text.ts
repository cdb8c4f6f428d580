import pc from 'picocolors';
import type { RunReport } from '../actions/report-schema';
import { plainText } from './plain-text';

/** What a run says about its files together, for people; '' where there is nothing to say. */
export function wholeRunText({ acrossFiles = [], roster, gone = [] }: RunReport): string {
  const lines = [
    ...titled(
      '各文件之间',
      acrossFiles.flatMap(({ code, path, sheet, cell, message, how }) => [
        `${code} ${path} ${sheet}!${cell} ${message}`,
        `  建议：${how}`,
      ]),
    ),
    ...titled(
      '上次有、这次没有的表',
      gone.map(({ name, path, sheet }) => `${name}（${path} ${sheet}）`),
    ),
    ...(roster ? rosterLines(roster) : []),
  ];
  return lines.length ? `${lines.join('\n')}\n` : '';
}

function rosterLines({ expected, missing, twice, unlisted }: NonNullable<RunReport['roster']>): string[] {
  return [
    pc.bold(`应报 ${expected}，未报 ${missing.length}，重复报送 ${twice.length}`),
    ...titled(
      '未报',
      missing.map(({ unit, project }) => (project === null ? unit : `${unit} ${project}`)),
    ),
    ...titled(
      '重复报送',
      twice.map(({ unit, form, paths }) => `${unit} ${form}：${paths.join('、')}`),
    ),
    ...titled(
      '名单之外',
      unlisted.map(({ unit, paths }) => `${unit}：${paths.join('、')}`),
    ),
  ];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length ? [pc.bold(title), ...lines.map((line) => `  ${indented(line)}`)] : [];
}

function indented(line: string): string {
  return (/^\s*/.exec(line)?.[0] ?? '') + plainText(line);
}
