import type { CellRole } from '../core/templates/blank-form';

/** How a role of a blank form's cells is drawn; sizes in points. */
export interface Look {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly border: boolean;
  /** Drawn as links are: blue and underlined. */
  readonly link?: true;
  /** Number format where it is not General. */
  readonly format?: string;
}

export const FONT_NAME = '宋体';
export const LINK_COLOR = '#0563C1';

const BODY: Look = { fontSize: 10, bold: false, horizontal: 'left', vertical: 'center', border: true };

/** The look of every role, the same in every host. Every cell wraps its text. */
export const LOOKS: Readonly<Record<CellRole, Look>> = {
  title: { ...BODY, fontSize: 18, bold: true, horizontal: 'center', border: false },
  subtitle: { ...BODY, horizontal: 'center', border: false },
  'unit-line': { ...BODY, horizontal: 'right', border: false },
  label: { ...BODY, horizontal: 'center' },
  header: { ...BODY, bold: true, horizontal: 'center' },
  field: BODY,
  number: { ...BODY, horizontal: 'center', format: '0.00' },
  percentage: { ...BODY, horizontal: 'center', format: '0.00%' },
  points: { ...BODY, horizontal: 'center' },
  text: { ...BODY, format: '@' },
  'long-text': { ...BODY, vertical: 'top' },
  note: { ...BODY, border: false },
  link: { ...BODY, link: true },
};
