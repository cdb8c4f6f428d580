import type { EnglishRules } from '.';

export const workbook = {
  'evaluation-indicator-dropped': {
    name: 'Indicator missing from the self-evaluation',
    summary: 'An indicator that was approved in the target form is not in the self-evaluation form.',
    basis: {
      text: 'A self-evaluation goes through every approved target',
      source: 'no clause; inferred from how self-evaluation works',
    },
    messages: {
      dropped: {
        what: 'Indicator “{name}” ({level2}, {value}) of the target form (sheet “{sheet}”) is not in the self-evaluation form',
        why: 'An approved indicator may not be left out of the self-evaluation; on re-checking it counts as not reached',
        how: 'Add “{name}” under “{level2}” in the self-evaluation form with the target “{value}”; if it was renamed, restore the approved name',
      },
    },
  },
  'evaluation-target-changed': {
    name: 'Target changed in the self-evaluation',
    summary:
      'A target in the self-evaluation form differs from the one approved in the target form, above all where it was lowered.',
    basis: {
      text: 'A self-evaluation is held against the approved targets',
      source: 'no clause; inferred from how self-evaluation works',
    },
    messages: {
      lowered: {
        what: 'The approved target of indicator “{name}” is “{before}” (sheet “{sheet}”, {cell}); the self-evaluation form has “{after}”, which is easier to reach',
        why: 'With a lowered target the score cannot be trusted; on re-checking it is scored again against the approved target',
        how: 'Restore “{before}” and score what was actually reached; if a change was approved during the year, attach the approval, for example “×财绩〔2025〕3号”',
      },
      raised: {
        what: 'The approved target of indicator “{name}” is “{before}” (sheet “{sheet}”, {cell}); the self-evaluation form has “{after}”, which is harder to reach',
        why: 'The two forms disagree; on re-checking you will be asked which of them counts',
        how: 'Restore “{before}”; if a change was approved during the year, attach the approval',
      },
      reworded: {
        what: 'The approved target of indicator “{name}” is “{before}” (sheet “{sheet}”, {cell}); the self-evaluation form says “{after}”',
        why: 'The two wordings are hard to compare; on re-checking it counts as a change without approval',
        how: 'Copy the approved “{before}”; if a change was approved during the year, attach the approval',
      },
    },
  },
  'evaluation-budget-changed': {
    name: 'Budgets of target form and self-evaluation differ',
    summary:
      'The initial budget (年初预算数) of the self-evaluation form differs from the budget approved in the target form.',
    basis: {
      text: 'The initial budget of the self-evaluation form is the approved one of the target form',
      source: 'no clause; inferred from how self-evaluation works',
    },
    messages: {
      otherBudget: {
        what: 'The target form (sheet “{sheet}”) approves a budget of {before} 万元; the initial budget (年初预算数) of the self-evaluation form is {after} 万元',
        why: 'Execution rate and cost indicators are computed from the budget; if the forms disagree, the rate cannot be trusted',
        how: 'Look at the approval: enter {before} as initial budget; what was added or cut during the year belongs in the adjusted budget (全年预算数)',
      },
    },
  },
  'department-total-mismatch': {
    name: 'Amounts of department and projects differ',
    summary: 'The amounts of the department form do not agree with those of the project forms in the same workbook.',
    basis: {
      text: 'What a department spends includes what its projects spend',
      source: 'no clause; inferred from how the two forms relate',
    },
    messages: {
      aboveTotal: {
        what: 'The budgets of the projects ({count}) add up to {sum} 万元, more than the {total} 万元 of the whole department',
        why: 'Projects are a part of what the department spends and cannot exceed its total: an amount or a unit is wrong',
        how: 'Check the amount of each project, for example {amount} 万元 of “{name}”; look first for yuan (元) entered as ten thousand yuan (万元), and for projects left out of the total of the department',
      },
      otherAmount: {
        what: 'Task “{name}” is {task} 万元 in the department form and {project} 万元 in the project form (sheet “{sheet}”)',
        why: 'With two amounts for one project nobody knows which of them the approval and the execution rate go by',
        how: 'Look at the budget approval and correct the one that is wrong, for example to {project} in both',
      },
    },
  },
} as const satisfies EnglishRules;
