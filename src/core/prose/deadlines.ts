/** A deed with the date that it shall be done by. */
export interface Deadline {
  readonly name: string;
  readonly date: string;
}

const DATE =
  '(?<date>(?:(?:(?:19|20)\\d{2}|当|本|今)年(?:度)?)?(?:\\d{1,2}月份?(?:底|末|\\d{1,2}[日号]|[上中下]旬)?|第?[一二三四1-4]季度末?|上半年|年?[底末]))';
const ADVERBS = '(?:全面|全部|基本|顺利|按期|如期|力争|确保|需|须|应|要|计划|预计|正式)*';
const ENDS = '完成|建成|竣工|交付|投入使用|投用|验收|到位|发放|拨付|支付|办结|开工';
const DEED_FIRST = new RegExp(`^${ADVERBS}[于在到至]?${DATE}之?以?前${ADVERBS}(?<deed>${ENDS})(?<object>.{2,30})$`);
const OBJECT_FIRST = new RegExp(`^(?<object>.{2,24}?)${ADVERBS}[于在到至]?${DATE}之?以?前${ADVERBS}(?<deed>${ENDS})$`);
const OPEN_DATE = new RegExp(`^(?<object>.{2,20}?(?:时间|时限|期限))(?:为|是|在)?${DATE}之?以?[前内]?$`);

/** Reads a clause that sets a date for a deed: “2025年12月底前完成主体工程建设”; null for anything else. */
export function deadlineIn(text: string): Deadline | null {
  const open = OPEN_DATE.exec(text)?.groups;
  if (open?.['object'] && open['date']) return { name: open['object'], date: `${open['date']}前` };
  const { object, deed, date } = (DEED_FIRST.exec(text) ?? OBJECT_FIRST.exec(text))?.groups ?? {};
  if (object === undefined || deed === undefined || date === undefined) return null;
  return { name: `${object}${object.endsWith(deed) ? '' : deed}时间`, date: `${date}前` };
}
