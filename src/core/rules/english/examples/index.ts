import { completeness } from './completeness';
import { cost } from './cost';
import { money } from './money';
import { placement } from './placement';
import { scores } from './scores';
import { structure } from './structure';
import { text } from './text';
import { values } from './values';
import { workbook } from './workbook';

/** The English titles of the examples of rules by their Chinese ones, for the pages of the rules; a title that rules share stands once. */
export const EXAMPLE_TITLES: Readonly<Record<string, string>> = {
  ...structure,
  ...money,
  ...completeness,
  ...placement,
  ...values,
  ...cost,
  ...scores,
  ...text,
  ...workbook,
};
