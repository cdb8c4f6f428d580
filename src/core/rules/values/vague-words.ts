/** Words of degree and of effect, longer ones in front of those that they contain. */
const WORDS = new RegExp(
  [
    '显著|明显|有效|有力|可持续|持续|进一步|不断|逐步|逐年|逐渐|稳步|妥善|大幅度|大幅|全面|切实|充分|积极|广泛|深入|扎实|普遍',
    '较上年度?|较上一年度?|较去年|较往年|同比|环比|基本|较为|比较|相对|更加|得到|有所|有一定|一定程度|一定|略有|适当|适度|非常|十分|极大|充足',
    '提高|提升|改善|改进|改变|增强|加强|增加|增长|增大|上升|降低|下降|减少|减小|减轻|减弱|缩小|扩大|缓解|优化|完善|促进|推动|推进',
    '保障|确保|保证|维护|保持|维持|发挥|发展|使用|利用|服务|影响|运行|满足|贯彻|落实|实现|好转|向好|稳定|正常|及时|可控|良好|优秀|优良',
    '合理|有序|长效|长期|满意|规范|高效|健康|效果|成效|作用|水平|程度|较|很|更|好|优|高|低|强|弱|大|小|快|慢|多|少',
  ].join('|'),
  'g',
);
const LONGEST = 12;

/**
 * Whether a short text says nothing but degree and effect.
 *
 * @example
 * isVague('不断提高') //=> true
 */
export function isVague(text: string): boolean {
  if (/\d/.test(text)) return false;
  return text.trim().length <= LONGEST && text.replace(/[\s。；;，,、]/g, '').replace(WORDS, '') === '';
}
