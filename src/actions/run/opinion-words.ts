import type { Wording } from '../wording';

/** What a page of 审核意见 says in Chinese. Other languages have the same keys. */
const CHINESE = {
  page: (unit: string) => `审核意见 · ${unit}`,
  title: '绩效表审核意见',
  toPrint: '取消勾选的意见不会打印。核对无误后按 Ctrl+P 打印，或另存为 PDF。',
  notChecked: '没能检查',
  advice: '建议：',
  adviceOnUnchecked: '没能检查的内容，请按上面的原因改好再重新报送，或逐项核对无误。',
  nearMiss: (sheet: string, range: string, missing: string) =>
    `工作表“${sheet}”（${range}）像绩效表，但缺少${missing}，表里的内容都没有检查。`,
  adviceOnNearMiss: '请补上缺少的部分，或改用规定的表样，再重新报送；不是绩效表的，请说明。',
  nothing: '没有需要修改的问题。',
  nothingInChecked: '检查过的内容里没有需要修改的问题。',
  conclusion: '审核结论',
  open: '有内容没能检查，请核对以后再选结论。',
  pass: '通过',
  sendBack: '退回修改',
  others: '其他意见',
  othersLabel: '其他意见：',
  reviewer: '审核人：',
  date: '日期：',
  gap: '　',
};

/** The same in any language; a key that is missing does not compile. */
export type OpinionWords = typeof CHINESE;

const ENGLISH: OpinionWords = {
  page: (unit) => `Review comments · ${unit}`,
  title: 'Review comments on performance forms',
  toPrint: 'Comments that are not ticked are not printed. Press Ctrl+P to print the page or save it as PDF.',
  notChecked: 'Could not be checked',
  advice: 'How: ',
  adviceOnUnchecked: 'Mend what could not be checked for the reasons above and hand it in again, or check it by hand.',
  nearMiss: (sheet, range, missing) =>
    `The sheet “${sheet}” (${range}) looks like a performance form, but this is missing: ${missing}. Nothing on it was checked.`,
  adviceOnNearMiss:
    'Add what is missing, or use the form that is prescribed, and hand it in again; if it is no performance form, say so.',
  nothing: 'Nothing has to be changed.',
  nothingInChecked: 'Nothing has to be changed in what was checked.',
  conclusion: 'Conclusion',
  open: 'Some contents could not be checked: look at them before you choose.',
  pass: 'Passed',
  sendBack: 'Sent back for changes',
  others: 'Other comments',
  othersLabel: 'Other comments:',
  reviewer: 'Reviewer: ',
  date: 'Date: ',
  gap: ' \u00a0 ',
};

/** The words by language. They are no part of the wording, which the pane carries: no page of opinions is made there. */
export const OPINION_WORDS: Readonly<Record<Wording['language'], OpinionWords>> = { zh: CHINESE, en: ENGLISH };
