import fixture from '../../../test/fixtures/forms/prose-chengde.json';
import { readProse } from './read-prose';

/** Level 2, name and target of every proposal, in short. */
function read(text: string): string[] {
  return readProse(text).flatMap(({ proposals }) =>
    proposals.map(({ level2, name, target }) => `${level2} ${name} ${target}`),
  );
}

describe('three real paragraphs', () => {
  const number = (text: unknown) => Number(text);

  test.each(
    fixture.paragraphs.map(({ heading, goal, indicatorsText, expected }, index) => ({
      index,
      text: [heading, goal, indicatorsText].filter(Boolean).join('\n'),
      expected,
    })),
  )('paragraph $index: everything found, nothing invented', ({ text, expected }) => {
    const proposals = readProse(text).flatMap((paragraph) => paragraph.proposals);
    expect(proposals).toHaveLength(expected.length);
    expected.forEach(([fragment, comparator, amount, unit, level2], index) => {
      const { name, value, ...found } = proposals[index] ?? { name: '', value: null };
      expect(name).toContain(String(fragment));
      expect({ ...value, ...found }).toMatchObject({ comparator, number: number(amount), unit, level2 });
    });
  });

  test('goals and headings without numbers yield nothing', () => {
    const texts = fixture.paragraphs.flatMap(({ heading, goal }) => [heading ?? '', goal]);
    expect(texts.flatMap(read)).toEqual([]);
  });
});

describe('sentences of other fields', () => {
  test.each([
    [
      'training',
      '举办培训班3期，培训学员200人次，学员满意度不低于90%。',
      ['数量指标 举办培训班期数 ≥3期', '数量指标 培训学员人次 ≥200人次', '服务对象满意度指标 学员满意度 ≥90%'],
    ],
    [
      'one subject, two numbers',
      '举办培训班3期200人次。',
      ['数量指标 举办培训班期数 ≥3期', '数量指标 举办培训班人次 ≥200人次'],
    ],
    ['subject in the clause before', '组织教师培训，不少于4次。', ['数量指标 组织教师培训次数 ≥4次']],
    [
      'object behind the number',
      '选派3名以上驻村干部，覆盖10个村。',
      ['数量指标 选派驻村干部人数 ≥3名', '数量指标 覆盖村数量 ≥10个'],
    ],
    [
      'education',
      '义务教育巩固率达到99%，资助家庭经济困难学生1500人。',
      ['社会效益指标 义务教育巩固率 ≥99%', '数量指标 资助家庭经济困难学生人数 ≥1500人'],
    ],
    [
      'health, age in a name',
      '为65周岁以上老年人免费体检1次，体检率达到70%以上。',
      ['数量指标 为65周岁以上老年人免费体检次数 ≥1次', '质量指标 体检率 ≥70%'],
    ],
    [
      'health, less is better',
      '不良反应率低于0.1%，孕产妇系统管理率≥90％',
      ['质量指标 不良反应率 <0.1%', '质量指标 孕产妇系统管理率 ≥90%'],
    ],
    [
      'water and area',
      '新增灌溉面积2000亩，处理污水量≥300万吨。',
      ['数量指标 新增灌溉面积 ≥2000亩', '数量指标 处理污水量 ≥300万吨'],
    ],
    ['range', '建成高标准农田3-5万亩。', ['数量指标 建成高标准农田面积 3-5万亩']],
    [
      'ecology',
      '森林覆盖率提高0.5个百分点，PM2.5平均浓度下降5%，空气优良天数不少于300天。',
      [
        '生态效益指标 森林覆盖率提高幅度 ≥0.5个百分点',
        '生态效益指标 PM2.5平均浓度下降率 ≥5%',
        '生态效益指标 空气优良天数 ≥300天',
      ],
    ],
    [
      'income',
      '农村居民人均可支配收入增长8%，农民增收500万元。',
      ['经济效益指标 农村居民人均可支配收入增长率 ≥8%', '经济效益指标 农民增收 ≥500万元'],
    ],
    ['upper bound in words', '城镇登记失业率控制在4.5%以内。', ['社会效益指标 城镇登记失业率 ≤4.5%']],
    [
      'from one level to another',
      '平均办理时间由5个工作日缩短至3个工作日，好评率由85%提高到95%。',
      ['时效指标 平均办理时间 ≤3个工作日', '服务对象满意度指标 好评率 ≥95%'],
    ],
    [
      'each rate its own number',
      '垃圾处理率、污水处理率分别达到98%、90%。',
      ['质量指标 垃圾处理率 ≥98%', '质量指标 污水处理率 ≥90%'],
    ],
    ['rates with one number', '合格率和验收率均达到100%。', ['质量指标 合格率 =100%', '质量指标 验收率 =100%']],
    ['a time inside the name of a rate', '接到报警后5分钟内出警率达到95%。', ['时效指标 接到报警后5分钟内出警率 ≥95%']],
    [
      'how long it lasts',
      '设备使用年限不少于10年；故障响应时间不超过2小时。',
      ['可持续影响指标 设备使用年限 ≥10年', '时效指标 故障响应时间 ≤2小时'],
    ],
    [
      'money',
      '总投资控制在1200万元以内，办公经费人均1.2万元。',
      ['成本指标 总投资 ≤1200万元', '成本指标 办公经费人均金额 ≤1.2万元'],
    ],
    ['money per head and month', '补助标准为每人每月500元。', ['成本指标 补助标准 ≤500元/人·月']],
    ['money for a purpose', '安排资金100万元用于设备购置。', ['成本指标 设备购置经费 ≤100万元']],
    [
      'Chinese numerals of deeds',
      '组织召开协调会议两次，编印简报十二期。',
      ['数量指标 组织召开协调会议次数 ≥2次', '数量指标 编印简报期数 ≥12期'],
    ],
    ['one deed in words, with its frequency', '每季度开展一次安全检查。', ['数量指标 每季度开展安全检查次数 ≥1次']],
    ['百分之', '培训合格率达到百分之九十五。', ['质量指标 培训合格率 ≥95%']],
    [
      '“more than”, thousands, brackets',
      '服务群众3,000余人次，购置设备30台（套），群众满意度（≥90%）',
      ['数量指标 服务群众人次 ≥3000人次', '数量指标 购置设备数量 ≥30台', '服务对象满意度指标 群众满意度 ≥90%'],
    ],
    [
      'headings say the level',
      '数量指标：培训人数≥200人；时效指标：完成时间12月底前；产出指标：成本指标：费用≤30万元',
      ['数量指标 培训人数 ≥200人', '时效指标 完成时间 12月底前', '成本指标 费用 ≤30万元'],
    ],
    [
      'numbered sentences',
      '1、开展义诊12场；2、一是培训骨干50名；（三）建档率90%',
      ['数量指标 开展义诊场次 ≥12场', '数量指标 培训骨干人数 ≥50名', '质量指标 建档率 ≥90%'],
    ],
    ['a date to be done by', '2025年12月底前完成主体工程建设', ['时效指标 主体工程建设完成时间 2025年12月底前']],
    ['quoted words stay in names', '开展“法律进校园”活动10场次', ['数量指标 开展“法律进校园”活动场次 ≥10场次']],
    ['said twice, proposed once', '培训12次。培训12次。', ['数量指标 培训次数 ≥12次']],
  ])('%s', (_why, text, expected) => expect(read(text)).toEqual(expected));
});

describe('no promise', () => {
  test.each([
    ['slogans', '加强组织领导，增强四个意识，坚定四个自信，做到两个维护，统一思想，进一步提高认识。'],
    ['quoted numbers', '完善“1+31+42”预案体系，落实“三个必须”'],
    ['documents and plans', '依据财预〔2020〕10号文件和《三年行动计划》，推进二期工程建设'],
    ['services named by hours', '做好24小时值班值守和5G网络建设，开通12345热线'],
    ['ordinals', '推进第三次全国土壤普查和第2批试点，落实“十四五”规划和2035年远景目标'],
    ['what is there already', '全县现有中小学120所，在校学生5万人。'],
    ['periods', '本项目实施期为2023年1月至2025年12月。'],
    ['telephone numbers', '联系电话：0314-2050123，邮箱abc12@163.com'],
    ['number without a unit', '总得分95，位列前3'],
    ['nothing', ' \n '],
  ])('%s', (_why, text) => expect(read(text)).toEqual([]));
});

test('intent after a report of the past counts again', () => {
  expect(read('目前已有示范企业10家，2025年计划创建示范企业6家。')).toEqual(['数量指标 创建示范企业数量 ≥6家']);
});

test('paragraphs come back as written, each with its own proposals', () => {
  expect(readProse('加强领导。\r\n 培训 12 次。').map(({ text, proposals }) => [text, proposals.length])).toEqual([
    ['加强领导。', 0],
    ['培训 12 次。', 1],
  ]);
});
