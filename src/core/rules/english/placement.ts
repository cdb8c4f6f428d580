import type { EnglishRules } from '.';

export const placement = {
  'ratio-in-quantity': {
    name: 'Ratio as a quantity indicator',
    summary: 'A quantity indicator (数量指标) has a percentage, or its name is a rate.',
    basis: {
      text: 'Quantity says how much was done; a ratio says how well and belongs to quality',
      source: 'local forms; an article on the kinds of indicators http://11946.cn/zx/2023/0528/65682.html',
    },
    messages: {
      ratioValue: {
        what: 'The quantity indicator “{name}” has the ratio “{value}”',
        why: 'It does not say how much was done, so money and work cannot be compared; reviewers ask for a quantity',
        how: 'Write something that can be counted, for example “购置装备 ≥120台（套）” (equipment bought); if the ratio is what counts, move it to quality (质量指标)',
      },
      rateName: {
        what: 'The quantity indicator “{name}” measures a ratio',
        why: 'A rate says how well, not how much; among quantities it has to be moved',
        how: 'Move it to quality (质量指标) and write a quantity that can be counted, for example “检查企业 ≥40家” (firms inspected)',
      },
    },
  },
  'count-in-quality': {
    name: 'Count as a quality indicator',
    summary:
      'A quality indicator (质量指标) has a number of times, people or the like, which does not say how well it was done.',
    basis: {
      text: 'Quality says how well; how much was done belongs to quantity',
      source: 'forms of Pingluo and Dalian',
    },
    messages: {
      countValue: {
        what: 'The quality indicator “{name}” has the count “{value}”',
        why: 'It says how much was done, not how well; reviewers ask to move it to quantity',
        how: 'Move it to quantity (数量指标) and write how well, for example “培训合格率 ≥95%” (pass rate) or “验收合格率 =100%” (acceptance rate)',
      },
    },
  },
  'timeliness-not-time': {
    name: 'Timeliness indicator without a time',
    summary:
      'Neither the name nor the target of a timeliness indicator (时效指标) says when the work is done or whether in time.',
    basis: { text: 'Timeliness says when and how promptly', source: 'forms of Chengde and Dalian' },
    messages: {
      noTime: {
        what: 'The timeliness indicator “{name}” ({value}) does not say when the work is done',
        why: 'Nobody sees the progress in the middle of the year or can tell whether it was done in time',
        how: 'Write a date or an on-time rate, for example “项目完成时限 2025年12月底前” (completed by the end of December) or “补贴发放及时率 =100%” (subsidies paid in time)',
      },
      lifetime: {
        what: 'The timeliness indicator “{name}” ({value}) says how long something lasts, not when the work is done',
        why: 'A service life shows a lasting effect; among timeliness it has to be moved',
        how: 'Move it to sustainable impact (可持续影响指标) and write another one for timeliness, for example “采购完成时限 2025年6月底前” (bought by the end of June)',
      },
    },
  },
  'cost-not-money': {
    name: 'Cost indicator without money',
    summary: 'The unit of a cost indicator (成本指标) is neither an amount of money nor a ratio about costs.',
    basis: { text: 'Cost says how much is spent or may be spent', source: 'forms of Korla and Pingluo' },
    messages: {
      notMoney: {
        what: 'The target “{value}” of the cost indicator “{name}” is no amount of money',
        why: 'It does not say what is spent and with what limit, so costs cannot be controlled',
        how: 'Write an upper limit, for example “项目总成本 ≤36万元” (total cost); if it is not about costs, move it to quantity, quality or timeliness',
      },
    },
  },
  'satisfaction-not-satisfaction': {
    name: 'Satisfaction indicator about something else',
    summary: 'What stands under satisfaction (满意度指标) does not say who is satisfied.',
    basis: { text: 'Satisfaction says how those who are served judge the work', source: 'Korla forms' },
    messages: {
      otherMatter: {
        what: 'The satisfaction indicator “{name}” does not say whether those who are served are satisfied',
        why: 'The points for satisfaction belong to nothing; reviewers ask to fill it in again',
        how: 'Say who is asked and how satisfied they are to be, for example “辖区企业满意度 ≥90%” (satisfaction of local firms); move this one to social benefit or sustainable impact',
      },
    },
  },
  'cost-in-benefit': {
    name: 'Cost among the benefits',
    summary: 'A benefit indicator (效益指标) says how much is spent.',
    basis: { text: 'Benefit says what it brings, cost what it takes', source: 'Korla forms' },
    messages: {
      costName: {
        what: '“{name}” ({value}) under “{level2}” is a cost, not a benefit',
        why: 'It does not say what the project brings, and points for benefit would go to spending; reviewers send it back at once',
        how: 'Move it to cost (成本指标) and write an effect as benefit, for example “事故起数较上年下降 ≥5%” (accidents down by at least 5 %)',
      },
    },
  },
  'satisfaction-in-benefit': {
    name: 'Satisfaction in another group',
    summary: 'Satisfaction stands among the output or benefit indicators.',
    basis: { text: 'Satisfaction is a group of its own with its own points', source: 'published forms' },
    messages: {
      misplaced: {
        what: '“{name}” stands under “{level2}”',
        why: 'Satisfaction has a group and points of its own; if it stands here, that group is empty and reviewers ask to move it',
        how: 'Move it to satisfaction (服务对象满意度指标) and write another one under “{level2}”, for example “群众知晓率 ≥90%” (public awareness) as social benefit',
      },
    },
  },
  'execution-rate-as-indicator': {
    name: 'Execution rate set again as an indicator',
    summary:
      'The execution rate or the progress of spending is an output indicator as well, though it has 10 points of its own.',
    basis: {
      text: 'The execution rate is scored on its own and is no performance indicator',
      source: 'Ministry of Finance (财预〔2021〕101号); published forms',
    },
    messages: {
      setAgain: {
        what: '“{name}” under “{level2}” is about the execution of the budget, which is scored on its own',
        why: 'One matter is scored twice, and spending fast brings points; reviewers ask to delete it',
        how: 'Put an indicator of output in its place, for example “项目完成时限 2025年12月底前” (completed by the end of December) as timeliness',
      },
    },
  },
  'level2-name-nonstandard': {
    name: 'Unusual level 2 name',
    summary: 'A level 2 name is not the usual one, for example “社会公益指标” or “可持续性影响指标”.',
    basis: { text: 'Level 2 names are the same everywhere', source: 'forms of Korla, Pingluo and Changji' },
    messages: {
      variant: {
        what: 'The usual name for the level 2 group “{printed}” is “{standard}”',
        why: 'Imports and summaries sort by name: an unusual one ends among “其他” (other) or cannot be imported',
        how: 'Change it to “{standard}”; if the form of your place prints it so, you can switch this check off in the settings',
      },
    },
  },
  'level2-under-wrong-level1': {
    name: 'Level 2 under the wrong level 1',
    summary: 'A level 2 group stands under the wrong level 1, for example quality under benefit.',
    basis: {
      text: 'Quantity, quality and timeliness are output; economic, social, ecological and sustainable are benefit',
      source: 'published forms',
    },
    messages: {
      wrongParent: {
        what: '“{level2}” stands under “{level1}” but belongs to “{parent}”',
        why: 'Points are summed up by level 1: in the wrong place they make both output and benefit wrong',
        how: 'Move these rows to “{parent}”; most likely a merged cell is one row too short or too long, compare with the blank form',
      },
    },
  },
} as const satisfies EnglishRules;
