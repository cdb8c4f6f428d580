import type { EnglishRules } from '.';

const LEFT_BLANK = 'With a required item blank, the system or the reviewers send the form back';

export const completeness = {
  'quantity-missing': {
    name: 'No quantity indicator',
    summary: 'The output indicators have no quantity indicator (数量指标).',
    basis: {
      text: 'Output indicators should include quantity indicators',
      source:
        'Ministry of Finance (财预〔2021〕101号); source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      noQuantity: {
        what: 'The output indicators have no quantity indicator (数量指标)',
        why: 'Nothing says how much is to be done for the money, so the amount has no ground; reviewers usually send it back',
        how: 'Add a quantity indicator that says what is done and how much, for example “举办安全培训次数 ≥12次” (safety training courses, at least 12)',
      },
    },
  },
  'quality-missing': {
    name: 'No quality indicator',
    summary: 'The output indicators have no quality indicator (质量指标).',
    basis: {
      text: 'Output is not only a quantity: say how well it is done',
      source: 'inferred from common forms; no clause was found',
    },
    messages: {
      noQuality: {
        what: 'The output indicators have no quality indicator (质量指标)',
        why: 'With quantities alone nobody can tell how well it was done, and the self-evaluation has less to go by',
        how: 'Add a quality indicator that says how well, for example “培训合格率 ≥95%” (pass rate) or “验收合格率 =100%” (acceptance rate)',
      },
    },
  },
  'timeliness-missing': {
    name: 'No timeliness indicator',
    summary: 'The output indicators have no timeliness indicator (时效指标).',
    basis: { text: 'Output indicators should say when the work is done', source: 'a Changji form that lacks one' },
    messages: {
      noTimeliness: {
        what: 'The output indicators have no timeliness indicator (时效指标)',
        why: 'Without a date nobody sees the progress in the middle of the year or can tell whether it was done in time',
        how: 'Add a timeliness indicator that says when, for example “项目完成时限 2025年12月底前” (completed by the end of December) or “补贴发放及时率 =100%” (subsidies paid in time)',
      },
    },
  },
  'cost-missing': {
    name: 'No cost indicator',
    summary: 'There is no cost indicator (成本指标); an error where the form marks it as required.',
    basis: {
      text: 'Projects should have cost indicators to control spending',
      source: 'forms of Dalian (without one) and Pingluo (marked as required)',
    },
    messages: {
      noCost: {
        what: 'The form has no cost indicator (成本指标)',
        why: 'Nothing limits what the work may cost, and good control of costs earns no points',
        how: 'Add a cost indicator with an upper limit, for example “项目总成本 ≤36万元” (total cost) or “培训成本 ≤400元/人·天” (cost per head and day)',
      },
      requiredCost: {
        what: '“{level2}”, which the form marks as required, is not filled in',
        why: LEFT_BLANK,
        how: 'Enter an upper limit, for example “项目总成本 ≤36万元” (total cost) or “培训成本 ≤400元/人·天” (cost per head and day)',
      },
    },
  },
  'benefit-missing': {
    name: 'No benefit indicator',
    summary: 'None of the four kinds of benefit indicators is there: economic, social, ecological, sustainable impact.',
    basis: {
      text: 'At least one kind of benefit indicator is to be filled in',
      source: 'source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      noBenefit: {
        what: 'No benefit indicator is filled in: economic, social, ecological or sustainable impact',
        why: 'Nothing says what the money changes, and the points for benefit belong to nothing',
        how: 'Choose the kind that fits best and add an effect that can be checked, for example “社会效益指标：事故起数较上年下降 ≥5%” (social benefit: accidents down by at least 5 %)',
      },
      noKind: {
        what: 'The form has no “{level2}”',
        why: 'The forms of the chosen place list each kind of benefit, and a missing one has to be added',
        how: 'Add a row “{level2}” with an effect that can be checked; if there is none, write “未涉及” (not applicable) as name and target',
      },
      requiredBenefit: {
        what: '“{level2}”, which the form marks as required, is not filled in',
        why: LEFT_BLANK,
        how: 'Enter an effect that can be checked, for example “事故起数较上年下降 ≥5%” (accidents down by at least 5 %); if there is none, write “不涉及” (not applicable)',
      },
    },
  },
  'satisfaction-missing': {
    name: 'No satisfaction indicator',
    summary: 'There is no indicator of the satisfaction of those served (服务对象满意度指标).',
    basis: {
      text: 'A project that serves people should have a satisfaction indicator; otherwise its points go to benefit',
      source: 'Ministry of Finance (财预〔2021〕101号)',
    },
    messages: {
      noSatisfaction: {
        what: 'The form has no satisfaction indicator (服务对象满意度指标)',
        why: 'Nothing says whether those who benefit are satisfied, and the 10 points for satisfaction belong to nothing',
        how: 'Add one that says who is asked, for example “参训人员满意度 ≥90%” (satisfaction of trainees); if nobody is served, write “不涉及” (not applicable) and give the points to benefit',
      },
    },
  },
  'level3-empty': {
    name: 'Indicator without a name',
    summary: 'A row has a target or points but no name of a level 3 indicator.',
    basis: { text: 'Every indicator needs a name', source: 'published forms' },
    messages: {
      noName: {
        what: 'This row under “{level2}” has {content} but no indicator name (三级指标)',
        why: 'Without a name nobody knows what is measured: the row can be neither scored nor summed up',
        how: 'Enter a name that says what is measured, for example “安全培训次数” (number of safety courses); delete the row if it is not needed',
      },
    },
    phrases: { points: '{points} points', target: 'the target “{target}”' },
  },
  'target-empty': {
    name: 'Target is blank',
    summary: 'A level 3 indicator has a name but no target.',
    basis: {
      text: 'Every indicator needs a target',
      source: 'Dalian forms; source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      noTarget: {
        what: 'Indicator “{name}” has no target (指标值)',
        why: 'Without a target there is nothing to compare with at year end, and the indicator cannot be scored',
        how: 'Enter the number to be reached and its unit, for example “≥95%” or “≥12次” (12 times); delete the row if it is not needed',
      },
    },
  },
  'indicator-count-few': {
    name: 'Too few indicators',
    summary: 'The form has a single indicator, or fewer than it prints level 2 groups.',
    basis: { text: 'The indicators should show the main output and effect of a project', source: 'published forms' },
    messages: {
      single: {
        what: 'The form has a single indicator, “{name}”',
        why: 'One indicator cannot say what was done and with what effect, and all 90 points depend on it',
        how: 'Write at least one each for output, benefit and satisfaction, for example “培训次数 ≥12次” (courses), “合格率 ≥95%” (pass rate), “参训人员满意度 ≥90%” (satisfaction)',
      },
      fewerThanGroups: {
        what: 'The form prints {groups} level 2 groups; indicators filled in: {count}',
        why: 'Groups left blank test nothing; reviewers ask to fill them or to say that they do not apply',
        how: 'Add an indicator to each blank group; where there is none, write “不涉及” (not applicable)',
      },
    },
  },
  'duplicate-indicator': {
    name: 'Indicator occurs twice',
    summary: 'One form has the same indicator twice.',
    basis: { text: 'One matter, one indicator', source: 'Pingluo forms' },
    messages: {
      sameGroup: {
        what: 'Indicator “{name}” under “{level2}” has the same name as the one in {first}',
        why: 'One matter is measured and scored twice, and where the values differ nobody knows which one counts',
        how: 'Delete one of the rows; if they are two matters, give them names that differ, for example “培训次数（集中）” (in class) and “培训次数（线上）” (online)',
      },
      otherGroup: {
        what: 'Indicator “{name}” ({value}) stands both under “{firstLevel2}” ({first}) and under “{level2}”',
        why: 'One matter is measured twice, and one of the places must be wrong; reviewers ask to correct it',
        how: 'Keep the row where it belongs and put another indicator in the other, for example “服务次数 ≥12次” (number of services) as quantity and “服务对象认可率 ≥95%” (approval) as quality',
      },
    },
    phrases: { row: 'row {row}' },
  },
  'not-applicable-filler': {
    name: 'Filled with “not applicable”',
    summary: 'Name and target are both “未涉及” or “无” (not applicable) in a group that is not required.',
    basis: { text: 'A group that does not apply needs no indicator', source: 'Chengde forms' },
    messages: {
      filler: {
        what: 'Name and target under “{level2}” are both “{name}”',
        why: 'The row tests nothing: points given to it are a present, and without points it is an empty row',
        how: 'Delete the row; if there is an effect after all, write one that can be checked, for example “节能设备占比 ≥60%” (share of energy-saving equipment) as ecological benefit',
      },
    },
  },
  'goal-empty-or-equals-name': {
    name: 'Annual goal repeats the project name',
    summary:
      'The annual goal only repeats the name of the project and does not say what is to be reached (a blank one belongs to the required fields of the head).',
    basis: { text: 'A goal says what output and effect is expected', source: 'Pingluo forms' },
    messages: {
      repeatsName: {
        what: 'The annual goal “{goal}” only repeats the name of the project',
        why: 'It does not say what the money is to achieve, so the indicators have no ground; reviewers send it back to be rewritten',
        how: 'Say what is done, how much, and to what effect, for example “为3名技术人员发放补助，开展现场指导12次，辖区事故起数下降5%” (pay 3 technicians, 12 visits on site, accidents down by 5 %)',
      },
    },
  },
  'goal-not-covered': {
    name: 'Goal without a matching indicator',
    summary: 'The annual goal has a number, but the indicator about the same matter has none.',
    basis: {
      text: 'Numbers of the goal should be found in the indicators',
      source: 'Chengde forms; source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      noNumber: {
        what: 'The annual goal says “{goal}”, but the target of indicator “{name}” is “{value}”, without that number',
        why: 'No indicator tests the promised number, so at year end nobody can tell whether it was reached',
        how: 'Put the number into the target, for example “≥{number}{unit}”',
      },
    },
  },
  'indicator-contradicts-goal': {
    name: 'Indicator contradicts the goal',
    summary: 'The annual goal and an indicator speak of the same matter with different numbers.',
    basis: { text: 'Indicators spell out the goal, so the numbers should agree', source: 'Korla forms' },
    messages: {
      otherNumber: {
        what: 'The annual goal says “{goal}”, but the target of indicator “{name}” is “{value}” ({cell})',
        why: 'With two numbers for one matter nobody knows which one counts at year end; reviewers ask to make them agree',
        how: 'Find out which is right and use it in both; if they are two matters, be more exact in one, for example “县级应急演练” (drills of the county) and “企业应急演练” (drills of firms)',
      },
    },
  },
} as const satisfies EnglishRules;
