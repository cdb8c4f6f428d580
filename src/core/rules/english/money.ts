import type { EnglishRules } from '.';

const FUND_WORDS = {
  total: 'total funds (资金总额)',
  fiscal: 'fiscal funds (财政资金)',
  other: 'other funds (其他资金)',
  part: '{label} {amount}',
} as const;

export const money = {
  'fund-sum-mismatch': {
    name: 'Funds do not add up',
    summary: 'The total of the funds is not the sum of its parts: fiscal funds, carried over, other.',
    basis: {
      text: 'The total of the funds is the sum of their sources',
      source: 'source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      wrongSum: {
        what: '“{label}” is {total}, its parts make {sum} ({parts}): a difference of {gap} {unit}',
        why: 'If the total disagrees with its parts, the execution rate, the costs and all that follows are wrong too',
        how: 'Look at the approval: if the parts are right, change the total to {sum}; if the total is right, correct the parts',
      },
    },
    phrases: FUND_WORDS,
  },
  'fund-unit-mixed': {
    name: 'Units of money mixed',
    summary:
      'Two amounts of one form differ by exactly ten thousand: most likely one is in yuan (元) and the other in ten thousand yuan (万元).',
    basis: {
      text: 'The amounts of one form should agree when converted',
      source: 'Pingluo forms; source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      tenThousandfold: {
        what: '“{label}” is {amount} {unit}, exactly ten thousand times {other} ({otherAmount} {unit})',
        why: 'Most likely one was filled in by yuan (元) and the other by ten thousand yuan (万元); sums and the execution rate would be wrong ten thousand times',
        how: 'Look at the approval: if it should be {otherAmount} {unit}, enter it again in {unit}; if both are right, nothing need be changed',
      },
    },
    phrases: {
      row: '“{label}”',
      cost: 'the cost indicator “{name}”',
      statement: 'the total in the goal or the purpose',
    },
  },
  'fund-total-zero': {
    name: 'Funds are zero',
    summary: 'The total of the funds is 0, but its parts or cost indicators have amounts.',
    basis: { text: 'The total of the funds is the sum of its parts and should not be zero', source: 'published forms' },
    messages: {
      zeroWithParts: {
        what: '“{label}” is 0, but its parts make {sum} {unit} ({parts})',
        why: 'With a total of zero neither the execution rate nor the costs can be worked out; the form is sent back at once',
        how: 'Enter the total, for example {sum}; if no money was allotted, change the parts to 0 as well',
      },
      zeroWithCosts: {
        what: 'The total of the funds is 0, but the cost indicator “{name}” says “{value}”',
        why: 'Without money there is no cost to control: one of the two must be wrong',
        how: 'Enter the approved total; if no money was allotted, delete the cost indicator',
      },
    },
    phrases: FUND_WORDS,
  },
  'execution-rate-wrong': {
    name: 'Execution rate wrong',
    summary: 'The execution rate is not the amount executed divided by the adjusted budget of the year.',
    basis: {
      text: 'Execution rate = executed (全年执行数) ÷ adjusted budget of the year (全年预算数)',
      source:
        'published instructions for self-evaluation https://1wenmi.com/doc/330418.html, https://www.scqs.gov.cn/info/13206/211004.htm',
    },
    messages: {
      wrongRate: {
        what: 'The execution rate should be {expected} ({executed} ÷ {adjusted}) but is {given}',
        why: 'With a wrong rate its score and the total score are wrong too',
        how: 'Work out executed ÷ adjusted budget again and enter {expected}; if one of the amounts is wrong, correct it first',
      },
      initialBudget: {
        what: 'The execution rate {given} was worked out with the initial budget {initial}; with the adjusted budget it is {expected} ({executed} ÷ {adjusted})',
        why: 'A project whose budget was adjusted is measured against the adjusted budget, or its score is too high or too low',
        how: 'Use the adjusted budget (全年预算数) and enter {expected}; if nothing was adjusted, make it equal to the initial budget (年初预算数)',
      },
      cannotCompute: {
        what: 'The execution rate is {given}, but the adjusted budget (全年预算数) is blank',
        why: 'Without the adjusted budget the rate cannot be worked out, and a score for {given} has no ground',
        how: 'Enter the adjusted budget (equal to the initial budget if nothing was adjusted), then the execution rate',
      },
    },
  },
  'execution-score-wrong': {
    name: 'Score of the execution rate wrong',
    summary: 'The score of the execution rate is not the rate times its points (full points above 100 %).',
    basis: {
      text: 'Score of the execution rate = rate × points, at most the points',
      source: 'published instructions for self-evaluation; published forms',
    },
    messages: {
      wrongScore: {
        what: 'The score of the execution rate should be {expected} ({rate} × {points}) but is {given}',
        why: 'With a wrong score the total score and the grade are wrong too',
        how: 'Enter {expected} and work out the total again',
      },
      aboveFull: {
        what: 'The score of the execution rate should be {expected} (rate {rate}, so full points) but is {given}',
        why: 'A rate above 100 % gets full points and no more; the surplus brings the total above 100',
        how: 'Enter {expected} and work out the total again',
      },
    },
  },
  'execution-over-100': {
    name: 'Execution rate above 100 %',
    summary:
      'More was executed than the adjusted budget allows; most likely the budget was not updated after an adjustment.',
    basis: {
      text: 'Spending stays within the adjusted budget, so the rate is at most 100 %',
      source: 'inferred from published forms; no clause was found',
    },
    messages: {
      overspent: {
        what: 'Executed {executed} {unit} is more than the adjusted budget {adjusted} {unit}: a rate of {rate}',
        why: 'Nothing may be spent without a budget, and reviewers will ask; most likely the adjusted budget was not updated after an addition',
        how: 'Look at the budget notices and enter the adjusted budget (全年预算数); take out spending of other projects',
      },
      aboveOne: {
        what: 'The execution rate is {rate}, above 100 %',
        why: 'Nothing may be spent without a budget, and reviewers will ask for the reason',
        how: 'Work it out again as executed (全年执行数) ÷ adjusted budget (全年预算数)',
      },
    },
  },
  'budget-zero-division': {
    name: 'Adjusted budget is zero',
    summary: 'The adjusted budget is 0, but there is an amount executed, a rate or a score for it.',
    basis: {
      text: 'With a budget of zero there is no execution rate and no full score for it',
      source: 'published forms; source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      spent: {
        what: 'The adjusted budget is 0, but {executed} {unit} were executed',
        why: 'With spending and no budget there is no execution rate, and no score for it',
        how: 'Enter the budget after adjustment as adjusted budget (全年预算数); if nothing was adjusted, it equals the initial budget (年初预算数)',
      },
      scored: {
        what: 'The adjusted budget is 0, but these were entered: {given}',
        why: 'Nothing can be divided by 0: a full score has no ground and is taken away on review',
        how: 'Correct the adjusted budget (全年预算数) first, then work out the rate; if no money was allotted, leave rate and score blank and give the points to other indicators as the rules say',
      },
    },
    phrases: { rate: 'execution rate {rate}', score: 'score of the execution rate {score}' },
  },
  'execution-low-no-reason': {
    name: 'Low execution rate without a reason',
    summary: 'The execution rate is below 90 % (a setting), and the form says nowhere why money was left.',
    basis: {
      text: 'An execution rate below 90 % needs a reason',
      source: 'instructions for self-evaluation of Sichuan https://www.scqs.gov.cn/info/13206/211004.htm',
    },
    messages: {
      noReason: {
        what: 'The execution rate is only {rate} (below {limit} a reason is needed), and the form does not say why money was left',
        why: 'Without a reason reviewers ask for one, and next year’s budget may be cut',
        how: 'Say it in the deviation reason or in the completion, for example “采购节约资金2.1万元，结余已交回财政” (2.1 saved in procurement, returned to the treasury)',
      },
    },
  },
  'execution-cap-exceeded': {
    name: 'Total score above the cap for low execution',
    summary:
      'The chosen scoring policy caps the total score where the execution rate is low, and the total is above the cap; policies without a cap are not checked.',
    basis: {
      text: 'With an execution rate below 80 %, 70 %, 60 % or 50 % the total is at most 89, 79, 69 or 59',
      source: 'self-evaluation rules of the integrated budget platform https://desk33.com/d-565511.html',
    },
    messages: {
      aboveCap: {
        what: 'The total score is {score}; with an execution rate of {rate}, below {below}, “{policy}” allows at most {cap}',
        why: 'Points above the cap are not accepted; the system lowers the total, and with it the grade',
        how: 'Change the total to at most {cap} and correct the grade; if your place has no such rule, choose its scoring policy in the settings',
      },
    },
  },
  'task-amount-sum-mismatch': {
    name: 'Amounts of the tasks do not add up',
    summary: 'In a form of a whole department the amounts of the tasks do not make the total row (合计).',
    basis: { text: 'The total is the sum of the amounts of the tasks', source: 'Korla forms' },
    messages: {
      wrongSum: {
        what: 'The total of the tasks under “{column}” is {total}, but the {count} tasks make {sum}: a difference of {gap} {unit}',
        why: 'If the budget of the department disagrees with its tasks, a task is missing or an amount is wrong',
        how: 'Check the amounts one by one; if they are right, change the total to {sum}',
      },
    },
  },
  'payment-plan-not-cumulative': {
    name: 'Payment plan is not cumulative',
    summary: 'A cumulative percentage of the payment plan is below the one before, or the last one is not 100 %.',
    basis: { text: 'The payment plan is cumulative and ends at 100 %', source: 'Chengde forms' },
    messages: {
      falls: {
        what: 'Period {position} of the payment plan is {value} %, less than the {before} % before it',
        why: 'The plan adds up to the end of each period and can only grow; spending is measured against it, so points are lost',
        how: 'Enter cumulative figures, for example “5、20、50、100”',
      },
      eachPeriod: {
        what: 'The payment plan ({plan}) gives the share of each period, not the share so far',
        why: 'The system measures spending against cumulative figures; like this the year ends at {value} %',
        how: 'Add them up period by period: “{cumulative}”',
      },
      notComplete: {
        what: 'The last period of the payment plan is {value} %, not 100 %',
        why: 'Money that will not be spent by the end of the year is cut from the budget; more than 100 % has no source',
        how: 'Change the last period to 100; where payments go beyond the year, take percentages of this year’s budget',
      },
    },
  },
} as const satisfies EnglishRules;
