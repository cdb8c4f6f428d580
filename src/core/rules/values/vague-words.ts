/** Words of degree and of effect, longer ones in front of those that they contain. */
const WORDS = new RegExp(
  [
    '显著|明显|有效|可持续|持续|进一步|不断|逐步|逐年|逐渐|稳步|妥善|大幅度|大幅|全面|切实|充分|积极|同比|环比|基本|较为|更加|得到|非常|十分|极大|充足',
    '提高|提升|改善|增强|加强|增加|增长|上升|降低|下降|减少|改变|改进|优化|完善|促进|推动|推进|保障|确保|保证|维护|保持|维持|发挥|发展',
    '使用|利用|服务|影响|运行|满足|贯彻|落实|实现|好转|稳定|正常|及时|可控|良好|优秀|优良|合理|有序|长效|长期|满意|规范|高效|健康|较|很|更|好|优|高|强',
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
