import type { EnglishRules } from '.';

const WRONG_KIND = 'If the kind is wrong, the checks and the way of scoring do not apply';
const READ_BY_COLUMN = 'Imports and formulas read by column: this row is read as something else or left out';

export const structure = {
  'form-type-unrecognised': {
    name: 'Kind of form not named',
    summary:
      'The title does not say whether this is a target, self-evaluation or monitoring form; only its columns tell.',
    basis: { text: 'The title names the kind of form', source: 'five published forms' },
    messages: {
      otherTitle: {
        what: 'The title “{title}” does not tell the kind of form; by its columns it was checked as {kind}',
        why: WRONG_KIND,
        how: 'Name the kind in the title, for example “2025年项目支出绩效目标表” (performance targets of projects, 2025); if it was judged correctly, nothing need be changed',
      },
      noTitle: {
        what: 'No title was found; by its columns the form was checked as {kind}',
        why: WRONG_KIND,
        how: 'Write a title above the form, for example “2025年项目支出绩效目标表” (performance targets of projects, 2025); if it was judged correctly, nothing need be changed',
      },
    },
    phrases: {
      'project-target': 'a target form of a project (项目绩效目标表)',
      'project-self-evaluation': 'a self-evaluation form of a project (项目绩效自评表)',
      'department-target': 'a target form of a department (部门整体支出绩效目标表)',
      'department-self-evaluation': 'a self-evaluation form of a department (部门整体支出绩效自评表)',
      monitoring: 'a monitoring form (绩效监控表)',
    },
  },
  'required-header-empty': {
    name: 'Required field of the head is blank',
    summary:
      'The form prints a field for project, supervisor, unit, year, funds or annual goal, and nothing is entered there.',
    basis: {
      text: 'Project, department, funds and annual goal in the head are required',
      source: 'local forms; source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      noValue: {
        what: '“{label}” is not filled in',
        why: 'Without it the form cannot be matched with a budget project and is sent back at once',
        how: '{example}',
      },
      misplaced: {
        what: 'The cell to the right of “{label}” is blank; “{value}” was written in {found}',
        why: 'Imports and summaries read the cell to the right of the label: they find it blank, and the form is sent back at once',
        how: 'Move the content of {found} to the cell to the right of “{label}”',
      },
    },
    phrases: {
      projectName: 'Enter the full name of the project as in the approval, for example “2025年安全生产标准化建设经费”',
      supervisor:
        'Enter the full name of the supervising department, with its code where the system asks for one, for example “平罗县应急管理局--032001”',
      unit: 'Enter the full name of the unit that uses the money, for example “平罗县应急管理局本级”',
      year: 'Enter the budget year, for example “2025年度”',
      goals:
        'Say in a sentence or two what is to be achieved this year, for example “对40家企业开展标准化评审，达标率95%以上” (review 40 firms, at least 95 % reach the standard)',
      budget: 'Enter the approved amount, for example “36.00”; enter 0 where no money was allotted',
    },
  },
  'year-mismatch': {
    name: 'Years do not agree',
    summary: 'Title, year, implementation period and annual goal name different years.',
    basis: {
      text: 'A form belongs to one budget year',
      source: 'inferred from local forms; source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      title: {
        what: 'The title says {found}, the year of the form is {year}',
        why: 'The system files forms by year; most likely last year’s form was used again and would be filed under the wrong year',
        how: 'Look up the budget year and make title and year agree',
      },
      period: {
        what: 'The implementation period “{text}” does not include the year of the form, {year}',
        why: 'A budget for a year outside the period is sent back; most likely last year’s form was used again',
        how: 'Correct the period or the year, for example “{year}年1月至{year}年12月” (January to December)',
      },
      goal: {
        what: 'The annual goal speaks of {found}, the form is for {year}',
        why: 'Goal and budget are of different years, so the self-evaluation has no goal to compare with; most likely it was copied from last year',
        how: 'Change the goal to what is to be done in {year}; where an earlier year is really meant, write “较{found}年……” (compared with that year)',
      },
    },
  },
  'project-code-duplicate': {
    name: 'Project code used twice',
    summary: 'Two different projects have the same project code.',
    basis: { text: 'A project code belongs to one project only', source: 'Chengde forms' },
    messages: {
      sameCode: {
        what: 'The code {code} of project “{name}” is also that of “{first}” (sheet “{sheet}”, {cell})',
        why: 'The system tells projects by their code: with one code for two, the targets of one are overwritten or filed under the other',
        how: 'Look up the codes of both projects in the budget system and correct the wrong one',
      },
    },
  },
  'template-hint-left': {
    name: 'Placeholder of the template left',
    summary: 'A name, target or goal still has a placeholder of the template, such as “XX”, “……” or “（请填写）”.',
    basis: {
      text: 'Placeholders and instructions of a template are to be replaced or deleted',
      source: 'published forms; source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      hint: {
        what: 'The {place} “{text}” still has the placeholder “{hint}” of the template',
        why: 'It shows that this was not filled in; the form counts as having no target and is sent back',
        how: 'Put in what this project does, for example change “XX次” to “≥12次”; delete the row if it is not needed',
      },
    },
    phrases: { name: 'indicator name', target: 'target (指标值)', goal: 'annual goal (年度目标)' },
  },
  'row-shifted': {
    name: 'Row shifted',
    summary:
      'The name, target or level of a row does not stand in the column of its head, as after pasting from Word or PDF or losing merged cells.',
    basis: { text: 'Each content stands in the column of its head', source: 'forms of Korla and Dalian' },
    messages: {
      wrongColumn: {
        what: 'The row of indicator “{name}” is shifted: its {part} stands in column {found}, the head of that column is in {expected}',
        why: READ_BY_COLUMN,
        how: 'Move the row back so that it begins in column {expected}; if it was pasted from a document, restore the merged cells first and paste again',
      },
      shifted: {
        what: 'The row of indicator “{name}” does not line up with the heads of the columns',
        why: READ_BY_COLUMN,
        how: 'Move level names, indicator name and target back below their heads; if they were pasted from a document, restore the merged cells first and paste again',
      },
    },
    phrases: {
      level1: 'level 1 name (一级指标)',
      level2: 'level 2 name (二级指标)',
      level3: 'indicator name (三级指标)',
      target: 'target (指标值)',
    },
  },
  'header-text-as-value': {
    name: 'Level or column name entered as a value',
    summary: 'The target or the actual value is the name of a level, such as “社会效益指标”, or of a column.',
    basis: { text: 'Value cells hold values or what was completed', source: 'Changji forms' },
    messages: {
      inTarget: {
        what: 'The target of indicator “{name}” reads “{value}”',
        why: 'That is the name of a column or level, not a target: at year end there is nothing to compare with',
        how: 'Enter the value to be reached, for example “≥95%” or “≥12次”; most likely it was pasted one column off, compare with the original',
      },
      inActual: {
        what: 'The actual value of indicator “{name}” reads “{value}”',
        why: 'That is the name of a column or level and does not say what was completed: the row cannot be scored',
        how: 'Enter the value that was reached, for example “96%” or “12次”; most likely it was pasted one column off, compare with the original',
      },
    },
  },
  'stray-cell': {
    name: 'Stray content',
    summary: 'A number stands between the label “项目资金” and the heads of the budget columns, where nothing belongs.',
    basis: { text: 'Amounts stand in the columns below their heads', source: 'Changji forms' },
    messages: {
      strayNumber: {
        what: '“{text}” stands beside the label for project funds (项目资金) and belongs to no column',
        why: 'When the form is summed up or imported it is taken for an amount or for points, and no reader knows what it is',
        how: 'If it is not needed, clear it; if it is an amount, move it down to its column in the row of the annual total (年度资金总额)',
      },
    },
  },
  'name-truncated': {
    name: 'Indicator name cut off',
    summary:
      'The name of an indicator is not complete: it stops inside a bracket or is just the first half of the description.',
    basis: { text: 'Indicator names should be complete', source: 'Chengde forms' },
    messages: {
      inBracket: {
        what: 'The indicator name “{name}” breaks off inside a bracket',
        why: 'An incomplete name does not say what is measured and cannot be matched with other forms',
        how: 'Complete the name, for example “设备购置类项目持续使用时间（年）”; where the system limits its length, choose a shorter one',
      },
      beforeEnd: {
        what: 'The indicator name “{name}” is the first half of the description “{description}”',
        why: 'An incomplete name does not say what is measured; most likely it was cut off when it was exported',
        how: 'Complete the name or choose one that is short and complete, for example “应急预案演练完成率” (rate of drills carried out)',
      },
    },
  },
  'bracket-or-quote-unbalanced': {
    name: 'Brackets or quotation marks not in pairs',
    summary:
      'In a name, target or goal one half of a pair of brackets or quotation marks is missing, is there twice, or has another width than the other.',
    basis: { text: 'Texts are complete and their marks come in pairs', source: 'forms of Korla and Changji' },
    messages: {
      uneven: {
        what: 'The marks {pair} in “{text}” are not in pairs',
        why: 'Most likely one half was lost in editing; nobody can tell where the remark ends',
        how: 'Add the missing half or delete the one too many, for example “培训出勤率（%）”',
      },
      widths: {
        what: 'In “{text}” one bracket is full width and the other half width',
        why: 'When names are matched or summed up, one name counts as two',
        how: 'Use full width for both, for example “培训出勤率（%）”',
      },
    },
  },
  'typo-suspect': {
    name: 'Likely typing error',
    summary: 'A name or target has a common typing error, such as “考试正常支行”.',
    basis: {
      text: 'Texts should be correct',
      source:
        'forms of Chengde, Dalian and Korla; source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      slip: {
        what: '“{wrong}” in “{text}” is most likely “{right}”',
        why: 'With a wrong character the indicator cannot be understood or matched by name, and reviewers send it back',
        how: 'Look at the original; if it is an error, change it to “{right}”, if not, accept the finding',
      },
    },
  },
} as const satisfies EnglishRules;
