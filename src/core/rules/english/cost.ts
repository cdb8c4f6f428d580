import type { EnglishRules } from '.';

export const cost = {
  'cost-without-upper-bound': {
    name: 'Cost without an upper bound',
    summary: 'A cost indicator states an exact amount without “≤”.',
    basis: {
      text: 'A cost indicator should state its upper bound; saving is no deviation',
      source: 'forms of Pingluo and Changji',
    },
    messages: {
      noBound: {
        what: 'Cost indicator “{name}” is “{value}”, without “≤”',
        why: 'Taken literally exactly this much has to be spent; money saved counts as a deviation and costs points or needs an explanation',
        how: 'Write it as an upper bound, for example “{better}”',
      },
      emptyColumn: {
        what: 'The comparator of cost indicator “{name}” ({value}) is not “≤”',
        why: 'Taken literally exactly this much has to be spent; money saved counts as a deviation and costs points or needs an explanation',
        how: 'Enter “≤” in the comparator column',
      },
    },
  },
  'cost-with-lower-bound': {
    name: 'Cost with “≥”',
    summary: 'A cost indicator says “spend at least this much”.',
    basis: {
      text: 'A cost indicator is an upper bound, not a lower one',
      source: 'source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      lowerBound: {
        what: 'Cost indicator “{name}” is “{value}”, which means that at least this much has to be spent',
        why: 'The more is spent, the higher the score, and an overrun counts as reached; reviewers send such a form back',
        how: 'Change the sign to “≤”, for example “{better}”; if savings are meant, say so in the name, for example “节约成本” (cost saved)',
      },
    },
  },
  'cost-exceeds-budget': {
    name: 'Cost above the budget',
    summary: 'The amount of one cost indicator is larger than the budget of the whole project.',
    basis: {
      text: 'Costs are kept within the budget',
      source:
        'source code of audit_agent https://github.com/ericliu1002000/audit_agent (check not in use there); checks of budget systems',
    },
    messages: {
      aboveBudget: {
        what: 'The amount “{value}” of cost indicator “{name}” is larger than the project budget of {budget} {unit}',
        why: 'The approved money does not cover this item: cost or budget is wrong, or yuan (元) and ten thousand yuan (万元) were mixed up',
        how: 'Check amount and unit and keep the cost within the budget, for example “≤{budget}{unit}”; if the budget was raised, update it first',
      },
    },
  },
  'cost-sum-mismatch': {
    name: 'Sum of costs does not fit the budget',
    summary: 'The cost indicators add up to more than the project budget or the total cost that the form states.',
    basis: {
      text: 'The single costs do not exceed the total cost and the budget',
      source: 'Pingluo forms; source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      aboveBudget: {
        what: '{count} cost indicators add up to {sum} {unit} ({parts}), more than the project budget of {total} {unit}',
        why: 'If these limits were spent, the approved money would not suffice: a cost is too high, or yuan (元) and ten thousand yuan (万元) were mixed up',
        how: 'Check every amount and unit until the sum is within {total} {unit}; where one item includes another, write “其中” (of which) in its name',
      },
      aboveTotal: {
        what: '{count} cost items add up to {sum} {unit} ({parts}), more than the {total} {unit} of “{name}”',
        why: 'The items exceed the total cost, so both limits cannot be kept; the self-evaluation cannot tell which of them counts',
        how: 'Check the amounts and units until the items add up to no more than {total} {unit}',
      },
    },
  },
  'unit-price-arithmetic': {
    name: 'Unit price × quantity does not fit',
    summary:
      'Unit price and quantity in a name, a goal or the purpose of the funds do not multiply to the stated amount or budget (yuan and ten thousand yuan are converted first).',
    basis: { text: 'The calculation agrees with the amount', source: 'forms of Chengde and Pingluo' },
    messages: {
      wrongResult: {
        what: 'The calculation “{formula}” in {place} should give {expected}',
        why: 'Calculation and result disagree, so the budget has no basis; reviewers will ask for a new calculation',
        how: 'Calculate again and correct the unit price, the quantity or the result',
      },
      wrongAmount: {
        what: '“{price}” and “{count}” in {place} make {expected}, not {given}',
        why: 'Calculation and amount disagree, so the budget has no basis; reviewers will ask for a new calculation',
        how: 'Check unit price, quantity and months; where it is also multiplied by months or times, write all factors, for example “2746元/人·月×3人×12个月” (2746 yuan a person and month × 3 people × 12 months)',
      },
      aboveBudget: {
        what: '“{formula}” in {place} makes {expected}, more than the project budget of {budget}',
        why: 'At this unit price and quantity the approved money does not suffice: the calculation or the budget is out of date',
        how: 'Check unit price, quantity and budget until the calculation is within {budget}; if other funds pay a part, say how much each of them pays',
      },
    },
    phrases: {
      name: 'the name of an indicator',
      goal: 'the goal of the year (年度目标)',
      purpose: 'the purpose of the funds (资金用途)',
      task: 'the content of task “{name}”',
    },
  },
} as const satisfies EnglishRules;
