import type { EnglishRules } from '.';

export const scores = {
  'weight-sum-not-100': {
    name: 'Points do not add up to 100',
    summary: 'The points of the indicators and of the execution rate do not add up to 100.',
    basis: {
      text: 'The full score is 100; where the execution rate stands apart, the indicators make 90',
      source: 'published forms; checks of budget systems',
    },
    messages: {
      tooMuch: {
        what: 'The points should add up to {expected} but make {sum} ({parts}): {gap} too many',
        why: 'With more than 100 points neither the score nor the grade holds',
        how: 'Take away {gap}: see first whether the output indicators (产出指标) have more than 50, then reduce the indicators with the most points',
      },
      tooLittle: {
        what: 'The points should add up to {expected} but make {sum} ({parts}): {gap} too few',
        why: 'With fewer than 100 points neither the score nor the grade holds',
        how: 'Add {gap}: see first whether a row was left blank, then give them to the most important indicator',
      },
      blanks: {
        what: 'The points should add up to {expected} but make {sum} ({parts}); indicators without points: {blank}',
        why: 'With a total other than 100 neither the score nor the grade holds',
        how: 'Give points to the indicators without points ({blank}) until the sum is {expected}',
      },
    },
    phrases: {
      indicators: 'indicators {indicators}',
      withExecution: 'indicators {indicators} + execution rate {execution}',
    },
  },
  'weight-level1-deviates': {
    name: 'Level 1 weights differ from the policy',
    summary: 'The points of output, benefit and satisfaction differ from the weights of the chosen scoring policy.',
    basis: {
      text: 'In principle output (产出) has 50 points, benefit (效益) 30, satisfaction (满意度) 10 and the execution rate 10',
      source: 'Ministry of Finance (财预〔2020〕10号); https://chacewang.com/newsdetail/news242266.html',
    },
    messages: {
      otherWeights: {
        what: 'The points are {given}; “{policy}” has {usual}',
        why: 'The policy says “in principle”, so other weights are allowed, but reviewers often ask why',
        how: 'Without a special reason use {usual}; to keep yours, give the reason below the form, for example “本项目以满意度为主要目的” (satisfaction is the main purpose of this project)',
      },
    },
    phrases: {
      output: 'output (产出) {sum}',
      benefit: 'benefit (效益) {sum}',
      satisfaction: 'satisfaction (满意度) {sum}',
      cost: 'cost (成本) {sum}',
      other: '“{name}” {sum}',
      withCost: '“{name}” with cost (成本) {sum}',
    },
  },
  'weight-level3-missing': {
    name: 'Level 3 indicator without points',
    summary: 'An indicator has no points although the others do.',
    basis: { text: 'Every level 3 indicator should have points', source: 'published forms' },
    messages: {
      scored: {
        what: 'Indicator “{name}” has no points but a score of {score}',
        why: 'Without the full points the score of {score} cannot be checked, and the points do not add up to 100',
        how: 'Enter its points, for example {example}, then check that all points add up to 100',
      },
      noWeight: {
        what: 'Indicator “{name}” has no points',
        why: 'An indicator without points has no effect on the total, whether it was reached or not',
        how: 'Move points to it from indicators of the same kind, for example {example}, so that the sum stays 100; if it is not to be evaluated, delete the row',
      },
    },
  },
  'total-score-mismatch': {
    name: 'Total score wrong',
    summary: 'The printed total score is not the score of the execution rate plus those of the indicators.',
    basis: {
      text: 'Total score = score of the execution rate + scores of the indicators',
      source: 'source code of audit_agent https://github.com/ericliu1002000/audit_agent; published forms',
    },
    messages: {
      wrongTotal: {
        what: 'The total score should be {expected} ({parts}) but is {given}',
        why: 'The total decides the grade; if it disagrees with the scores, the form has to be sent in again',
        how: 'Enter {expected}; if a score was changed, check that score first',
      },
    },
    phrases: {
      sum: 'sum of the indicator scores {indicators}',
      withExecution: 'indicators {indicators} + execution rate {execution}',
      elsewhere:
        'Full points ({total}) are more than those of the indicators, {points}; the score for the rest (most likely the execution rate) was not found: check the total by hand',
      open: 'Indicators without a score: {open}; the total can only be checked when all scores are filled in',
    },
  },
  'score-exceeds-weight': {
    name: 'Score above the points',
    summary: 'The score of an indicator is higher than its points.',
    basis: { text: 'A score is at most its points', source: 'https://chacewang.com/newsdetail/news242266.html' },
    messages: {
      aboveWeight: {
        what: 'The score of indicator “{name}” is {score}, above its points ({points})',
        why: 'Even beyond the target no more than full points can be given; the surplus inflates the total',
        how: 'Lower the score to {points} or less; if the points are wrong, correct them so that the sum stays 100',
      },
    },
  },
  'score-formula-mismatch': {
    name: 'Score does not follow from the completion',
    summary:
      'Points were taken off a missed indicator, but the score is not the one that the rate of completion gives.',
    basis: {
      text: 'A missed indicator is scored by the ratio of actual value to target, a qualitative one by bands',
      source: 'Ministry of Finance (财预〔2020〕10号); http://biz.doczj.com/doc/174893555.html',
    },
    messages: {
      otherScore: {
        what: 'By its completion indicator “{name}” should score {proposed} ({words} × {points}) but has {score}',
        why: 'Nobody can see where the score comes from; on re-checking it is computed again, and total and grade may change',
        how: 'Change it to {proposed}; if there is a reason to give more or less, state it in the deviation reason, for example “质量抽检不合格，加扣2分” (failed a quality test, 2 more points off)',
      },
      otherBand: {
        what: '“{actual}” of indicator “{name}” belongs to the band “{band}”, so its score should be between {lower} and {upper} but is {score}',
        why: 'Qualitative indicators are scored by bands; a score outside its band has to be explained on re-checking',
        how: 'Choose a score within the band, for example {proposed}; if the band is wrong, correct the actual value',
      },
    },
  },
  'full-score-not-achieved': {
    name: 'Full score for a missed target',
    summary:
      'The actual value does not reach the target, but the score is full; where nobody can tell, this is information only.',
    basis: {
      text: 'A missed indicator cannot have a full score; usually it is scored by its rate of completion',
      source: 'published forms; https://fudaoke.com/exam/2236241',
    },
    messages: {
      missed: {
        what: 'The target of indicator “{name}” is “{target}”; “{actual}” does not reach it, but the score is the full {points}',
        why: 'The score does not agree with the result; a spot check takes points off, and the evaluation loses its basis',
        how: 'Score by completion: {ratio} gives {proposed}; state the deviation reason; if the actual value is wrong, correct it first',
      },
      late: {
        what: 'The deadline of indicator “{name}” is “{target}”; “{actual}” is later, but the score is the full {points}',
        why: 'The score does not agree with the result; a spot check takes points off',
        how: 'Take points off for the delay and give the reason, for example “招标流标一次，推迟两个月完成” (one tender failed, two months late); if the date is wrong, correct it first',
      },
      notDone: {
        what: 'Indicator “{name}” says “{actual}” but has the full score of {points}',
        why: 'The score does not agree with the result; a spot check takes points off',
        how: 'Take points off for what was not done and state reason and remedy, for example “制度已起草，次年一季度审定印发” (rules drafted, to be issued in the first quarter)',
      },
      unclear: {
        what: 'The target of indicator “{name}” is “{target}”; “{actual}” cannot be compared with it directly, and the score is the full {points}',
        why: 'This is no error, but a spot check asks what the full score rests on, and the score cannot be computed',
        how: 'Enter a number in the unit of the target, for example “6期” for “6期” (six issues); where the two can be compared, say how in the deviation reason (偏差原因)',
      },
    },
    phrases: { band: 'band “{band}”', share: '{words} = {share}' },
  },
  'actual-empty-scored': {
    name: 'Score without an actual value',
    summary: 'The actual value is blank although a score was given.',
    basis: { text: 'A score rests on what was actually reached', source: 'published forms' },
    messages: {
      noActual: {
        what: 'Indicator “{name}” has no actual value but a score of {score}',
        why: 'The score has no basis; a spot check sets it to zero',
        how: 'Enter what was reached, for example “12次” or “96%”; if nothing was, enter 0 and give the reason',
      },
    },
  },
  'actual-unit-missing': {
    name: 'Actual value without a unit',
    summary: 'The target has a unit; the actual value is a bare number.',
    basis: { text: 'Actual value and target should have the same unit', source: 'Changji forms' },
    messages: {
      noUnit: {
        what: 'The target of indicator “{name}” is “{target}”; the actual value is only “{actual}”, without a unit',
        why: 'A reader cannot tell whether “{actual}” means “{unit}” or something else; it can only be taken to be in the unit of the target',
        how: 'Add the unit, for example “{better}”',
      },
      fraction: {
        what: 'The target of indicator “{name}” is “{target}”; the actual value “{actual}” has no percent sign',
        why: '“{actual}” may mean {percent} or {actual}%, a factor of one hundred, so the indicator cannot be scored',
        how: 'For {percent} write “{percent}”; for {actual}% write “{actual}%”',
      },
    },
  },
  'actual-copies-comparator': {
    name: 'Actual value copied from the target',
    summary:
      'The actual value contains “≥”, “不少于” (not less than) or “以上” (and more), which belongs to a target and is no result.',
    basis: { text: 'The actual value is the real number at year end', source: 'published forms' },
    messages: {
      copied: {
        what: 'The actual value “{actual}” of indicator “{name}” is word for word its target, with “{sign}”',
        why: 'What was reached is a definite number; a copy of the target shows that nothing was counted, and a spot check finds no evidence',
        how: 'Enter the number that was reached, for example target “≥266米”, actual value “271米”',
      },
      withSign: {
        what: 'The actual value “{actual}” of indicator “{name}” contains “{sign}”',
        why: 'What was reached is a definite number; “{sign}” leaves it open, so only the bound itself can be scored',
        how: 'Enter the number that was reached, for example “96%” or “271米”',
      },
    },
  },
  'qualitative-actual-as-percent': {
    name: 'Percentage for a qualitative target',
    summary: 'The target is text, but the actual value is a percentage with a full score.',
    basis: {
      text: 'Qualitative indicators are scored in three bands: reached (达成), partly reached (部分达成), not reached (未达成)',
      source: 'Changji forms',
    },
    messages: {
      percentForWord: {
        what: 'The target of indicator “{name}” is “{target}”; the actual value is “{actual}” with the full score of {points}',
        why: 'Nothing shows how “{actual}” was measured, which band it belongs to or why it is full; a spot check will ask',
        how: 'State a result that can be seen, for example “已建立制度并印发” (rules set up and issued) or “全年无亡人事故” (no fatal accident all year), then score it as reached (达成), partly reached (部分达成) or not reached (未达成)',
      },
    },
  },
  'deviation-reason-missing': {
    name: 'Deviation reason missing',
    summary:
      'The score is below the points, or (in a form without points) the target was missed, or far exceeded, without a deviation reason.',
    basis: {
      text: 'An indicator that was missed or far exceeded needs a deviation reason and a remedy',
      source:
        'source code of audit_agent https://github.com/ericliu1002000/audit_agent; notes below the form of the Ministry of Finance (财预〔2020〕10号)',
    },
    messages: {
      lost: {
        what: 'The score of indicator “{name}” is {lost} below its points, without a deviation reason',
        why: 'Without an explanation it is sent back to be completed, and there is no remedy to follow up',
        how: 'Say why it was missed and what will be done, for example “受降雪影响少办3期，次年一季度补办” (3 courses fewer because of snow, to be held in the first quarter)',
      },
      missed: {
        what: 'The target of indicator “{name}” is “{target}”; “{actual}” does not reach it, and no reason is given',
        why: 'Without an explanation it is sent back to be completed, and there is no remedy to follow up',
        how: 'Say why it was missed and what will be done, for example “受降雪影响少办3期，次年一季度补办” (3 courses fewer because of snow, to be held in the first quarter); if the actual value is wrong, correct it first',
      },
      exceeded: {
        what: '“{actual}” of indicator “{name}” is {ratio} of its target “{target}”, without a deviation reason',
        why: 'A target exceeded by so much was set too low; without a reason some places take points off',
        how: 'Say why it was exceeded by so much, for example “年中新增两个乡镇，培训场次相应增加” (two townships added during the year, so more courses); if the target was too low, raise it next year',
      },
    },
  },
  'deviation-reason-when-achieved': {
    name: 'Deviation reason without a deviation',
    summary: 'The actual value is exactly the target and no points were taken off, but a deviation reason is given.',
    basis: { text: 'A deviation reason is given only where there is a deviation', source: 'published forms' },
    messages: {
      noDeviation: {
        what: 'Indicator “{name}” has target “{target}”, actual value “{actual}” and full score, but also the deviation reason “{reason}”',
        why: 'A reader will think that the actual value or the score is wrong and will have to ask',
        how: 'Without a deviation write “无” (none); if there was one, correct actual value and score, for example “10次” with a score of 8.33',
      },
    },
  },
  'overachievement-large': {
    name: 'Target far exceeded',
    summary: 'The actual value is far beyond the target, which may have been set too low.',
    basis: {
      text: 'A target exceeded by more than 30 % counts as set too low; some places take points off',
      source: 'https://desk33.com/d-565511.html',
    },
    messages: {
      farAbove: {
        what: '“{actual}” of indicator “{name}” is {ratio} of its target “{target}”',
        why: 'Reviewers will say that the target was set too low; some places take points off for each case',
        how: 'Check the actual value for a digit too many; if it is right, bring the target of next year near to it, for example “{better}”',
      },
    },
  },
  'all-full-score': {
    name: 'Full score everywhere',
    summary:
      'Every indicator has a full score, and some of these cannot be confirmed from what was entered. This is no error, but such forms are checked first.',
    basis: {
      text: 'A self-evaluation should be objective; spot checks begin with forms of full score',
      source: 'Changji forms',
    },
    messages: {
      allFull: {
        what: 'All {count} indicators have a full score; {open} of them cannot be confirmed, for example “{name}” with “{actual}”',
        why: 'This is no error, but spot checks usually begin with such forms and ask for evidence of every item',
        how: 'Before sending the form in, have evidence ready for what cannot be confirmed ({open}), such as attendance lists, acceptance reports or survey sheets; take points off for what was not done',
      },
    },
  },
  'goal-copied-to-completion': {
    name: 'Completion copied from the goal',
    summary: 'The actual completion (实际完成情况) is word for word the goal (预期目标) of the beginning of the year.',
    basis: { text: 'The actual completion should say what was done and what was reached', source: 'Changji forms' },
    messages: {
      copied: {
        what: 'The actual completion (实际完成情况) copies the goal “{goal}”',
        why: 'It does not show what was done this year; on re-checking it counts as not filled in',
        how: 'State what was done and reached, for example “全年检查企业212家次，查出隐患640条，整改率98%” (212 inspections, 640 hazards found, 98 % remedied)',
      },
    },
  },
  'score-text-suffix': {
    name: 'Score with “分”',
    summary: 'A score, points or the total is written as “10分” (10 points) and stored as text.',
    basis: { text: 'A score should be a number that can be added', source: 'Changji forms' },
    messages: {
      textScore: {
        what: '{where} is written as “{text}”, which is text and not a number',
        why: 'SUM in Excel skips it, so the total comes out too low; the budget system may also refuse it',
        how: 'Write only the number {number}; “分” (points) belongs in the column header',
      },
    },
    phrases: {
      executionPoints: 'The points of the execution rate',
      executionScore: 'The score of the execution rate',
      points: 'The points of indicator “{name}”',
      score: 'The score of indicator “{name}”',
      totalPoints: 'The sum of points',
      totalScore: 'The total score',
    },
  },
  'grade-band-mismatch': {
    name: 'Grade does not fit the score',
    summary: 'The printed grade is not that of the total score.',
    basis: {
      text: 'From 90 points excellent (优), from 80 good (良), from 60 fair (中), below 60 poor (差)',
      source: 'Ministry of Finance (财预〔2020〕10号); http://www.wushan.gov.cn/info/2531/1571642.htm',
    },
    messages: {
      otherGrade: {
        what: 'A total score of {total} is grade “{expected}”, but the form says “{given}”',
        why: 'The grade is published and decides about the budget of next year; a wrong one means sending the form in again',
        how: 'Change it to “{expected}”; if the total score is wrong, correct that first',
      },
    },
  },
} as const satisfies EnglishRules;
