import { addressAt, addressOf } from '../sheet/address';
import type { GridCell } from '../sheet/grid';
import { flatten, withoutMarkup } from '../sheet/text';
import { isUnit } from '../value/units';
import type { Field, FieldName } from './form';
import { cellBelow, valueCellOf, type LabelledCell, type Preamble } from './preamble';
import { yearInTitle, yearLine } from './titles';
import { fieldKindOf, isNumberedProject } from './vocabulary/field-labels';

/** Labelled facts that are one text each; goals and budget have readers of their own. */
const SIMPLE: readonly FieldName[] = ['projectName', 'projectCode', 'supervisor', 'unit', 'year', 'period'];

/** Which of several labels names the unit: who carries the project out before who fills in the form. */
const UNIT_ORDER: readonly RegExp[] = [/实施|承担|执行|建设/, /名称/, /填报|申报|填表|自评|编报|编制/];

const COLUMN_BESIDE_MEASURES = /^(?:单价|数量|金额|标准|规格|型号|备注)$/;

/** Where the seal goes: “市水务局（公章）”. */
const SEAL = /[(（](?:加?盖?公章|盖章|签章|章)[)）]\s*$/;

const OF_DEPARTMENT = /^(?!.*项目).*(?:整体|部门)/;

/** The labelled facts of a form with this title, in the order printed, blank ones included. */
export function fieldsOf(preamble: Preamble, title: string): readonly Field[] {
  const fields: Field[] = [];
  for (const labelled of preamble.labels) {
    const name = SIMPLE.find((simple) => simple === labelled.kind);
    if (!name || isOfMeasures(preamble, labelled) || isOneOfProjects(preamble, labelled, title)) continue;
    fields.push(fieldOf(preamble, name, labelled));
  }
  return withSupervisor(fields);
}

/** “项目一” names a project's form where no other label does; in a department's form it is one of its projects. */
function isOneOfProjects({ labels }: Preamble, { label }: LabelledCell, title: string): boolean {
  if (!isNumberedProject(label.label.name)) return false;
  return OF_DEPARTMENT.test(flatten(title)) || labels.filter(({ kind }) => kind === 'projectName').length > 1;
}

/** “单位” alone may also head a column of measures, or stand beside 万元. */
function isOfMeasures(preamble: Preamble, { label, inline }: LabelledCell): boolean {
  if (inline !== null || label.label.name !== '单位' || label.label.remark !== '') return false;
  const value = valueCellOf(preamble, label);
  const below = cellBelow(preamble, label);
  return !value || headsMeasures(value) || isMeasure(value) || (below !== undefined && isMeasure(below));
}

/** A number, or the word over a column of them. */
function headsMeasures({ cell, text }: GridCell): boolean {
  return typeof cell.value !== 'string' || COLUMN_BESIDE_MEASURES.test(flatten(text));
}

function isMeasure({ text }: GridCell): boolean {
  const flat = flatten(text);
  return isUnit(flat) || fieldKindOf(`单位:${flat}`) === 'moneyUnit';
}

/** Where 部门名称 stands beside 单位名称 and no 主管部门 is printed, the department is the unit's supervisor. */
function withSupervisor(fields: readonly Field[]): readonly Field[] {
  const isUnitName = ({ name, label }: Field) => name === 'unit' && /^单位名称/.test(label);
  if (!fields.some(isUnitName) || fields.some(({ name }) => name === 'supervisor')) return fields;
  return fields.map((field) => (/^部门名称/.test(field.label) ? { ...field, name: 'supervisor' } : field));
}

/** A field of a label with its value's cell; where the value is blank, the cell right of the label is where it belongs. */
export function fieldAt(name: FieldName, { label, inline }: LabelledCell, value: GridCell | undefined): Field {
  const labelCell = addressAt(label);
  const cell = value ? addressAt(value) : addressOf(label.row, label.right + 1);
  return {
    name,
    label: label.text,
    labelCell,
    cell: inline === null ? cell : labelCell,
    value: inline ?? value?.text ?? '',
  };
}

/** A field of a label with the value that stands behind its colon or beside it. */
export function fieldOf(preamble: Preamble, name: FieldName, labelled: LabelledCell): Field {
  const value = labelled.inline === null ? valueCellOf(preamble, labelled.label) : undefined;
  return fieldAt(name, labelled, value);
}

/** The text of a fact, or null where the form has no such label or leaves it blank. */
export function textOf(fields: readonly Field[], name: FieldName): string | null {
  const isFound = (field: Field) => field.name === name && field.value.trim() !== '';
  const best =
    name === 'unit' ? fields.filter(isFound).sort((a, b) => unitRank(a) - unitRank(b))[0] : fields.find(isFound);
  return best ? withoutMarkup(best.value).replace(SEAL, '').trim() : null;
}

/** An office of the unit (科室) says less than any unit. */
function unitRank({ label }: Field): number {
  if (/[科处]室/.test(label)) return UNIT_ORDER.length + 1;
  const rank = UNIT_ORDER.findIndex((pattern) => pattern.test(label));
  return rank < 0 ? UNIT_ORDER.length : rank;
}

/** Year by a labelled field, a line of its own, or the title; never from running text, nor from columns of several years. */
export function yearOf(preamble: Preamble, fields: readonly Field[], title: string): number | null {
  for (const { name, value } of fields) {
    const year = name === 'year' ? /(?:19|20)\d{2}/.exec(flatten(value))?.[0] : undefined;
    if (year !== undefined) return Number(year);
  }
  const lines = preamble.cells
    .flatMap(({ row, text }) => ({ row, year: yearLine(text) }))
    .filter(({ year }) => year !== null);
  const own = lines.find((line) => lines.every(({ row, year }) => row !== line.row || year === line.year));
  return own?.year ?? yearInTitle(title);
}
