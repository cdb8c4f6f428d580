/** What may follow a counting word so that both make another word: 人员, 项目, 级别. */
const COMPOUNDS: Readonly<Record<string, string>> = {
  人: '员口民才均力工行大群',
  名: '单称录校师优',
  位: '于置',
  家: '庭长园乡电属',
  户: '籍口外',
  年: '级代龄度段均初底末前后',
  月: '均份底末初度',
  日: '常均照前起',
  天: '然气',
  周: '岁年边期',
  期: '工程项目间建改',
  次: '日数年生',
  项: '目',
  个: '人性体',
  件: '数',
  批: '准复次',
  类: '型别',
  层: '次级面',
  级: '',
  台: '账风阶',
  处: '理置级罚室',
  起: '来草到点',
  所: '有属需在',
  方: '面案式向法',
  元: '素旦',
  部: '门分队委位',
  头: '部',
  门: '户诊店票槛类',
  面: '积向对',
  本: '级科地市县年次项',
  村: '民庄级务居',
  乡: '镇村',
  县: '级域',
  市: '级民场区属直',
  区: '域级县属',
  省: '级直',
  组: '织建成',
  班: '子级车组',
  条: '件例款',
  例: '如会行',
  单: '位元一独',
  支: '持付出援撑部行',
  点: '击评对多',
  座: '谈位',
  场: '所地馆景',
  里: '程面',
  升: '级学值',
  分: '析类级数布为别',
  对: '口接象于全',
  样: '本',
  节: '约能水日',
  片: '区',
  架: '构',
  首: '次',
  床: '位',
  社区: '级',
  街道: '级',
};

/** True where a counting word and the text behind it make another word, so that the number before it counts something else. */
export function startsAWord(unit: string, after: string): boolean {
  const [next = ''] = after;
  return next !== '' && (COMPOUNDS[unit]?.includes(next) ?? false);
}

const DEEDS =
  '组织|开展|召开|举办|举行|建设|建成|新建|改建|扩建|改造|完成|购置|购买|采购|配备|配置|发放|印发|编制|编写|制定|修订|出台|培训|培育|培养|创建|打造|' +
  '实施|推进|推动|落实|安排|新增|增加|减少|淘汰|整治|治理|修复|维修|维护|更新|引进|引导|招聘|招收|招录|聘请|聘用|选派|选拔|表彰|奖励|资助|救助|帮扶|扶持|补助|补贴|' +
  '支持|服务|检查|抽查|巡查|监测|检测|排查|走访|慰问|接待|受理|办理|处理|审核|评审|验收|申报|获得|取得|发表|出版|拍摄|制作|播出|播放|推出|创作|演出|承办|参加|参与|' +
  '开设|设立|设置|建立|成立|安装|铺设|栽植|种植|绿化|清理|清运|疏浚|加固|回收|收集|储备|保障|惠及|覆盖|带动|吸纳|实现|解决|化解|修缮|保护|征集|开发|研发|升级|' +
  '提供|满足|供应|改善|修建|拆除|关闭|整改|查处|破获|审理|审结|登记|普查|调查|养殖|生产|销售|输送|转移|安置|搬迁|供养|救治|接种|筛查|体检|辅导|' +
  '宣讲|评选|评估|督导|督查|调研|考察|聘|购|建|修|办|开|植';

/** Words that end before their object, which then stands behind the number: “组织1场演练”, “对3家企业”. */
const OPEN_END = new RegExp(`(?:${DEEDS}|[对为向给从在由]|[全沿][市县区省国州线])$`);
const DEED_AT_END = new RegExp(`(?:${DEEDS})$`);

/** True where the words before a number lack their object. */
export function isOpen(words: string): boolean {
  return words === '' || OPEN_END.test(words);
}

/** True where a text ends with a deed whose object is still to come. */
export function endsWithDeed(words: string): boolean {
  return DEED_AT_END.test(words);
}

const PREDICATE =
  /(?:(?:总体|力争|争取|确保|保证|必须|(?<![人平年月日户])均|都|分别|全部|基本|预计|计划|应当?|需|要|累计|共计|总计|合计|总共|一共|共|约|近|保持|维持|稳定|控制|压?缩?减?控)*(?:不低于|不少于|达到|达|为|是|在|于|到|至|有)?)$/;
const TOWARDS = /(?:[由从][\d.]+(?:%|\p{Script=Han}{1,4}?))?(?:提高|提升|增长|增加|上升|扩大)(?:到|至)$/u;
const DOWN_TO =
  /(?:[由从][\d.]+(?:%|\p{Script=Han}{1,4}?))?(?:降低|缩短|下降|减少|压减|压缩|压降|控制|降)(?:到|至|在|为)$/u;

/** Words before a number without the verb that says “reaches”; `limit` where they say that the number is the most. */
export function withoutPredicate(words: string): { readonly subject: string; readonly limit: boolean } {
  const limit = DOWN_TO.test(words);
  if (limit || TOWARDS.test(words)) return { subject: words.replace(limit ? DOWN_TO : TOWARDS, ''), limit };
  return { subject: words.replace(PREDICATE, '').replace(CLOSING_DATE, ''), limit: false };
}

const DATE =
  '(?:(?:19|20)\\d{2}年(?:度|底|末|初)?(?:\\d{1,2}月份?(?:底|末|\\d{1,2}日)?)?|\\d{1,2}月份?(?:底|末|\\d{1,2}日))';
const CLOSING_DATE = new RegExp(`(?:到|至|截至)?${DATE}(?:前|之前|期间|内)?$`);
const LEADING_TIME = new RegExp(
  `^(?:到|至|截至|截止|自|从|在|较|比)?(?:${DATE}|今年|本年度?|当年|全年|年内|年度内?|年底|年末)(?:前|之前|期间|内|，)?(?:较|比)?`,
);
const LEADING_WORDS =
  /^(?:(?:进一步|力争|争取|确保|保证|计划|预计|预期|拟|将|要|应|需|继续|不断|切实|积极|并且?|同时|其中|以及|及|和|、|通过|使得?|共|实现(?=.*[率度]$))+)/;

/** Words of a name without dates and adverbs in front. */
export function withoutLead(words: string): string {
  const shorter = words.replace(LEADING_TIME, '').replace(LEADING_WORDS, '');
  return shorter === words ? words : withoutLead(shorter);
}

const BACKGROUND =
  /现有|目前|已有|现已|下辖|常住人口|总人口|户籍人口|位于|在编|在职|辖区(?:面积|内)|上年(?:度)?(?:共|完成|实现)|去年|已(?:完成|建成|开展|组织|培训|发放|实现|投入|达)/;

const INTENT = /(?:19|20)\d{2}年|计划|拟|将|力争|争取|确保|预计|今年|本年|达到/;

/** Whether a clause says how things are or were, not what shall be reached; what follows it goes on so until an intent is named. */
export function isBackground(text: string, before: boolean): boolean {
  return BACKGROUND.test(text) || (before && !INTENT.test(text));
}
