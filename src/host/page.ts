import type { BlankForm } from '../core/templates/blank-form';

/** How drawn forms are printed: on A4, as wide as one page and as long as they need; margins in inches. */
export const PAGE = {
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  /** Page of pages, in Excel's codes: the same in any language, since summaries and reports are drawn in several. */
  footer: '&P / &N',
} as const;

/** Widest form that is still easy to read on upright A4, in characters. */
const UPRIGHT = 120;

/** Wide forms lie across. */
export function orientationOf({ columnWidths }: Pick<BlankForm, 'columnWidths'>): 'portrait' | 'landscape' {
  return columnWidths.reduce((sum, column) => sum + column, 0) > UPRIGHT ? 'landscape' : 'portrait';
}
