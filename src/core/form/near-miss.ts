import { rangeOf } from '../sheet/address';
import { cellsOf, filledArea } from '../sheet/grid';
import type { Block, LooseTitle } from './blocks';
import type { MissingPart, NearMiss } from './form';
import { isHalf } from './halves';
import { columnOf } from './header';
import { readPreamble, valueCellOf } from './preamble';
import { isAppraisal, titleText } from './titles';
import { namesLevel } from './vocabulary/level-names';
import { flatten } from '../sheet/text';
import type { FieldKind } from './vocabulary/field-labels';

const STRONG_TITLE = /绩效(?:目标|自评|监控|运行监控|信息|评价)|支出绩效/;
const FORM_FIELDS: readonly FieldKind[] = [
  'projectName',
  'projectCode',
  'supervisor',
  'unit',
  'fundTotal',
  'goals',
  'period',
];

/**
 * What a block with an indicator header lacks to be a form, in words for the user; empty for a form, `no-form` where the table is of
 * another kind (a staff appraisal, a scoring scheme) altogether.
 */
export function missingIn(block: Block): readonly MissingPart[] | 'no-form' {
  const { grid, title, top, header, table } = block;
  for (let row = title ? header.top : Math.max(1, top - 3); row < header.top; row++)
    if (cellsOf(grid, row).some(isAppraisal)) return 'no-form';
  const known = table.rows.some(
    ({ level1, level2 }) =>
      namesLevel(level1.printed) || namesLevel(level2.printed) || isStandard(level1.name) || isStandard(level2.name),
  );
  const strong = title !== undefined && STRONG_TITLE.test(flatten(titleText(title)));
  if (!known && !strong) return 'no-form';
  const missing: MissingPart[] = [];
  if (!columnOf(header, 'level3')) missing.push('三级指标（指标名称）列');
  if (!columnOf(header, 'target') && !columnOf(header, 'actual')) missing.push('指标值列');
  if (!table.rows.length) missing.push('指标行');
  if (isHalf(block)) missing.push('上下相接的指标表（现为左右两半）');
  return missing;
}

/** A title with labelled facts under it but no indicator table: a form cut off, or one that we cannot read. */
export function nearMissOf({ grid, title, bottom }: LooseTitle): NearMiss | null {
  const preamble = readPreamble(grid, [{ top: title.row, bottom }]);
  const facts = preamble.labels.filter(({ kind, label, inline }) => {
    if (!FORM_FIELDS.includes(kind)) return false;
    return inline !== null || valueCellOf(preamble, label)?.row === label.row;
  });
  if (new Set(facts.map(({ kind }) => kind)).size < 2) return null;
  const last = preamble.cells.at(-1)?.row ?? title.row;
  return {
    sheet: grid.sheet.name,
    range: rangeOf(filledArea(grid, title.row, last)),
    missing: ['指标表头（一级指标、二级指标、三级指标、指标值）'],
  };
}

function isStandard(name: string): boolean {
  return /指标$/.test(name) && namesLevel(name);
}
