/** Titles of documents, their numbers, and ranges of years say nothing about the year of a form. */
const NOT_OF_THE_FORM =
  /《[^《》]*》|〔[^〔〕]*〕|\[[^[\]]*\]|\([^()]*号[^()]*\)|(?:19|20)\d{2}年?[-~—至到](?:19|20)?\d{2,4}年?|(?:较|比|于|自|从|截至|至|到|以)(?:19|20)\d{2}年?|(?:19|20)\d{2}年?(?:以来|以前|之前|末|印发|下发|出台)/g;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/g;
const FOUR_DIGITS = /\d{4}/;
const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * Years that a text is about; with `all` every year that stands in it.
 *
 * @example
 * yearsIn('依据《2021年方案》，2025年完成') //=> [2025]
 */
export function yearsIn(text: string, all = false): readonly number[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (!FOUR_DIGITS.test(plain)) return [];
  const found = all ? plain.match(ANY_YEAR) : plain.replace(NOT_OF_THE_FORM, '').match(YEAR);
  return (found ?? []).map(Number);
}
