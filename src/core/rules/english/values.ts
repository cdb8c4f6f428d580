import type { EnglishRules } from '.';

export const values = {
  'value-comparator-minus': {
    name: 'Comparator lost, read as minus',
    summary:
      'A percentage has a minus sign in front; most likely “=” or “≥” was lost when the text was copied or scanned.',
    basis: { text: 'Completion rates, pass rates and the like have no negative values', source: 'Korla forms' },
    messages: {
      lostSign: {
        what: 'The target of indicator “{name}” is “{value}”; the minus must be a comparator that got lost',
        why: 'Read as a negative number, any result exceeds the target, so the indicator tests nothing; the budget system may also refuse it',
        how: 'Look at the original and restore “={number}%” or “≥{number}%”; for a completion or on-time rate it is most likely “{better}”',
      },
    },
  },
  'ocr-two-for-geq': {
    name: '“≥” read as “2”',
    summary: 'A target such as “290%” or “2100%”: most likely a scanner read “≥” as “2”.',
    basis: { text: 'The target of a rate is usually at most 100 %', source: 'published forms' },
    messages: {
      lostSign: {
        what: 'The target “{value}” of indicator “{name}” is most likely “{better}”; “≥” was read as “2”',
        why: 'Measured against “{value}” the target can never be reached, and the self-evaluation gets only a small score',
        how: 'Look at the original and change it to “{better}”; if {value} is really meant, check it and accept the finding',
      },
    },
  },
  'comparator-variant': {
    name: 'Unusual spelling of a comparator',
    summary:
      'The comparator is not “≥”, “≤” or “=” but “≧”, “>=”, “═” or words such as “不少于” (not less than) or “以上” (and more).',
    basis: { text: 'Comparators should be written alike within one form', source: 'forms of Pingluo and Changji' },
    messages: {
      symbol: {
        what: 'The target “{value}” of indicator “{name}” has a comparator that is not in standard form',
        why: 'With several spellings in one set of forms, the budget system or a formula may not recognise them',
        how: 'Use “≥”, “≤” or “=”: write “{better}”',
      },
      words: {
        what: 'The target “{value}” of indicator “{name}” states its comparator in words',
        why: 'Budget systems keep the comparator in a field of its own and may not recognise words; it also differs from the other indicators of the form',
        how: 'Use the sign: write “{better}”',
      },
    },
  },
  'comparator-missing': {
    name: 'Comparator missing',
    summary:
      'The target is a number with a unit and does not say whether at least, at most or exactly that much is meant.',
    basis: {
      text: 'A target consists of comparator, number and unit',
      source: 'local forms; fields of budget systems',
    },
    messages: {
      noComparator: {
        what: 'The target “{value}” of indicator “{name}” does not say whether at least, at most or exactly that much is meant',
        why: 'Nothing says whether more is better or a deviation, so the score of the self-evaluation can be disputed',
        how: 'Add a comparator, for example “{better}”; use “=” where it must be exact and “≤” where less is better',
      },
      emptyColumn: {
        what: 'The comparator of indicator “{name}” is blank; its target is “{value}”',
        why: 'Nothing says whether more is better or a deviation, so the score of the self-evaluation can be disputed',
        how: 'Enter “{better}” in the comparator column; “=” where it must be exact, “≤” where less is better',
      },
    },
  },
  'strict-comparator': {
    name: '“>” instead of “≥”',
    summary: 'The target uses “>” or “<”, so it is unclear whether exactly that value counts as reached.',
    basis: { text: 'The usual comparators are “≥” and “≤”', source: 'Dalian forms' },
    messages: {
      strict: {
        what: 'The target “{value}” of indicator “{name}” uses “{sign}”',
        why: 'Taken literally, exactly {number} does not count as reached; the full score may turn on this',
        how: 'If exactly {number} counts as reached, write “{better}”; if it really {beyond}, leave it as it is',
      },
    },
    phrases: { above: 'has to be more', below: 'has to be less' },
  },
  'percent-over-100': {
    name: 'Share above 100 %',
    summary:
      'An indicator that cannot exceed 100 %, such as a pass rate or coverage, is set to “≥100%” or to a larger number.',
    basis: {
      text: 'A part of a whole cannot exceed 100 %',
      source: 'Korla forms; source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      atLeastAll: {
        what: 'Indicator “{name}” cannot exceed 100 %, but its target is “{value}”',
        why: '“≥” suggests that more is possible; the budget system may also report the value as implausible',
        how: 'Write “=100%”',
      },
      aboveAll: {
        what: 'Indicator “{name}” cannot exceed 100 %, but its target is “{value}”',
        why: 'Whatever is done, the target cannot be reached, so the self-evaluation is bound to lose points here',
        how: 'Check for a digit too many or a wrong unit; write for example “≥95%”',
      },
    },
  },
  'percent-as-decimal': {
    name: 'Percentage as decimal',
    summary: 'The target of a rate is “1” or “0.95”; most likely the percent format of Excel was lost.',
    basis: { text: 'Rates are given as percentages', source: 'published forms' },
    messages: {
      decimal: {
        what: 'The target of indicator “{name}” is “{value}”, without a percent sign',
        why: 'Excel stores {percent} as {value}, and this is what remains when the percent format is lost; read as {value}% it is no target at all',
        how: 'Write “{better}”; if {value}% is really meant, add the percent sign',
      },
    },
  },
  'unit-missing': {
    name: 'Unit missing',
    summary: 'The target is a bare number without a unit.',
    basis: { text: 'A target consists of comparator, number and unit', source: 'Pingluo forms' },
    messages: {
      noUnit: {
        what: 'The target “{value}” of indicator “{name}” has no unit',
        why: 'It could be times, people or per cent, so the actual value cannot be compared with it',
        how: 'Write the unit behind the number, for example “{better}”',
      },
      emptyColumn: {
        what: 'The unit (计量单位) of indicator “{name}” is blank; its target is “{value}”',
        why: 'It could be times, people or per cent, so the actual value cannot be compared with it',
        how: 'Enter the unit in its column, for example “{better}”',
      },
    },
  },
  'unit-mismatch-name': {
    name: 'Unit does not fit the name',
    summary: 'The name of the indicator speaks of one quantity, the unit of its target of another.',
    basis: {
      text: 'The unit of a target should fit the name of the indicator',
      source: 'forms of Korla, Chengde and Pingluo',
    },
    messages: {
      otherUnit: {
        what: 'Indicator “{name}” ends in “{ending}”, but the unit of its target “{value}” is “{unit}”',
        why: 'Name and number speak of different things, so at year end it is open to dispute which of them to count',
        how: 'If “{ending}” is meant, change the unit to “{better}”; if “{unit}” is meant, change the name, for example “培训人次 ≥5000人次” (people trained)',
      },
    },
  },
  'unit-in-name-and-value': {
    name: 'Two units for one indicator',
    summary: 'The unit in the name of the indicator differs from the unit of its target.',
    basis: { text: 'One indicator has one unit', source: 'forms of Pingluo and Changji' },
    messages: {
      otherUnit: {
        what: 'Indicator “{name}” has the unit “{inName}” in its name, but its target “{value}” is in “{unit}”',
        why: 'Whoever enters the actual value does not know which unit to use; a factor of 10 000 (万) or a “per person” makes it wrong',
        how: 'Keep one unit: take “{inName}” out of the name, or convert the target to “{inName}”',
      },
    },
  },
  'unit-percent-word': {
    name: 'Per cent in words',
    summary: 'The percent sign is written as “百分比” or “百分之”.',
    basis: { text: 'Percentages are written with “%”', source: 'published forms' },
    messages: {
      inValue: {
        what: 'The target “{value}” of indicator “{name}” gives a percentage in words',
        why: 'The budget system and formulas do not recognise it; they take it for a number without a unit or for plain text',
        how: 'Use the percent sign: write “{better}”',
      },
      inColumn: {
        what: 'The unit (计量单位) of indicator “{name}” is “{value}”',
        why: '“百分比” (percentage) is not a unit; the budget system may not match it with “%”',
        how: 'Change the unit to “%”',
      },
    },
  },
  'space-or-fullwidth': {
    name: 'Spaces or full-width characters',
    summary: 'A value has spaces in it, or its digits or percent sign are full-width.',
    basis: { text: 'Values should be written alike within one form', source: 'forms of Pingluo and Dalian' },
    messages: {
      untidyTarget: {
        what: 'The target “{value}” of indicator “{name}” contains spaces or full-width characters',
        why: 'Values that look alike are treated as different when they are searched, filtered or imported',
        how: 'Remove the spaces and use half-width characters: write “{better}”',
      },
      untidyActual: {
        what: 'The actual value “{value}” of indicator “{name}” contains spaces or full-width characters',
        why: 'Values that look alike are treated as different when they are searched, filtered or compared with the target',
        how: 'Remove the spaces and use half-width characters: write “{better}”',
      },
    },
  },
  'bound-without-number': {
    name: 'Bound without a number',
    summary: 'The target states a bound such as “小于等于核定数” (at most the approved amount) but no number.',
    basis: { text: 'A target should contain a number that can be checked', source: 'Chengde forms' },
    messages: {
      noNumber: {
        what: 'The target “{value}” of indicator “{name}” states a bound but no number',
        why: 'A reader does not know how much “{bound}” is, so at year end nobody can tell whether it was exceeded',
        how: 'Write the number, for example “{better}”; if it is fixed only during the year, enter the expected number now and adjust it later',
      },
    },
  },
  'value-repeats-name': {
    name: 'Target repeats the name',
    summary: 'The target copies the name of the indicator and does not say what is to be reached.',
    basis: { text: 'The name says what is measured, the target how much of it', source: 'Chengde forms' },
    messages: {
      sameText: {
        what: 'The target “{value}” of indicator “{name}” only repeats the name',
        why: 'It does not say what is to be reached, so anything counts as done; reviewers send such a form back',
        how: 'State what is to be reached, for example “≥95%” or “≥12次”; where only words are possible, a result that can be seen, for example “全年无断网，故障2小时内恢复” (no outage all year, faults repaired within 2 hours)',
      },
      sameMeasure: {
        what: 'The target “{value}” of indicator “{name}” names “{measure}” again but gives no number',
        why: 'It does not say how much, so at year end there is nothing to check against; reviewers send such a form back',
        how: 'Write the number and its unit as the target, for example “{better}”',
      },
    },
  },
  'value-in-name': {
    name: 'Target written in the name',
    summary: 'The name of the indicator already states a bound or a deadline, and the target is another value.',
    basis: { text: 'The name says what is measured, the number stands in the target', source: 'Pingluo forms' },
    messages: {
      valueInName: {
        what: 'The name of indicator “{name}” contains “{part}”, while its target is “{value}”',
        why: 'With one value in the name and another as the target, the self-evaluation cannot tell which of them counts',
        how: 'Move “{part}” to the target; the name says only what is measured, for example name “督查次数” (inspections), target “≥4次”',
      },
    },
  },
  'vague-qualitative': {
    name: 'Vague wording',
    summary:
      'The target is only a word of degree such as “有效提高” (effectively improved), “良好” (good) or “长期” (long-term); nothing in it can be checked.',
    basis: {
      text: 'A target should be measurable, so that the self-evaluation can compare it with what was reached',
      source: 'local forms; article on the SMART criteria at seridoat.com',
    },
    messages: {
      vagueValue: {
        what: 'The target “{value}” of indicator “{name}” cannot be measured',
        why: 'The self-evaluation has no data to check and can only be scored by impression; reviewers often ask for another target',
        how: 'Rewrite it as a number that can be checked, for example “≥95%” or “下降≥5%” (falls by at least 5 %); where only words are possible, say what is looked at and in which grades, for example “建立制度并印发文件” (rules set up and issued in writing)',
      },
    },
  },
  'qualitative-ratio-high': {
    name: 'Too many targets in words',
    summary: 'More than half of the indicators of a form have no number.',
    basis: {
      text: 'Most indicators should be quantitative; qualitative ones should be measurable',
      source: 'Chengde forms; each place sets its own limit',
    },
    messages: {
      mostlyWords: {
        what: '{words} of {count} indicators ({share}) have targets without a number, for example “{value}” of “{name}”',
        why: 'At year end most indicators can only be scored by impression; reviewers will say that the goals are not specific enough',
        how: 'Turn what can be counted into numbers first, for example “设备完好率 ≥95%” (equipment in working order) or “宣传活动 ≥4场” (events), until more than half have one',
      },
    },
  },
  'rate-with-qualitative-value': {
    name: 'Rate without a number',
    summary: 'The name ends in “率” (rate), “度” (degree) or “次数” (number of times), but the target is text.',
    basis: { text: 'The target of a rate should be a number', source: 'forms of Chengde, Pingluo and Dalian' },
    messages: {
      noNumber: {
        what: 'Indicator “{name}” ends in “{ending}”, but its target “{value}” has no number',
        why: '“{ending}” can only be stated as a number; without one no rate of completion can be computed and the indicator cannot be scored',
        how: 'Enter a number, for example “{better}”; if something other than “{ending}” is meant, change the name, for example “设备正常运行情况” (operation of the equipment)',
      },
    },
  },
  'direction-contradiction': {
    name: 'Name and target in opposite directions',
    summary: 'The name asks for less and the target says more, or the other way round.',
    basis: { text: 'Name and target of an indicator should point in the same direction', source: 'Pingluo forms' },
    messages: {
      shouldFall: {
        what: 'Indicator “{name}” asks for less, but its target is “{value}”',
        why: 'Taken literally, more loss is better; neither direction gives a sensible score',
        how: 'State by how much it is to fall, for example “较上年下降≥5%” (at least 5 % below last year) or “≤10万元”',
      },
      shouldRise: {
        what: 'Indicator “{name}” asks for more, but its target is “{value}”',
        why: 'Taken literally, worse is better; neither direction gives a sensible score',
        how: 'State by how much it is to rise, for example “较上年提高≥5%” (at least 5 % above last year) or “≥95%”',
      },
    },
  },
  'reverse-indicator-no-upper-bound': {
    name: 'Negative indicator without an upper bound',
    summary: 'An indicator where less is better (failures, accidents, complaints) lacks “≤” or uses “≥”.',
    basis: { text: 'A negative indicator should state an upper bound', source: 'Chengde forms' },
    messages: {
      noBound: {
        what: 'Less is better for indicator “{name}”, but its target “{value}” has no “≤”',
        why: 'Without an upper bound a lower value counts as missed: fewer failures would cost points',
        how: 'Write “{better}”',
      },
      lowerBound: {
        what: 'Less is better for indicator “{name}”, but its target “{value}” is a lower bound',
        why: 'Taken literally, more of it is better; the worst result would get the full score',
        how: 'Write “{better}”',
      },
    },
  },
  'accident-rate-implausible': {
    name: 'Negative target not plausible',
    summary:
      'The target of an accident or loss rate is several per cent, which allows several accidents in every hundred cases.',
    basis: { text: 'A target should be realistic', source: 'Korla forms' },
    messages: {
      tooHigh: {
        what: 'The target “{value}” of indicator “{name}” is high',
        why: 'Taken literally, {number} in every hundred may come to harm; superiors and the public will question it',
        how: 'Use a number of cases or a fall, for example “重大事故 0起” (0 major accidents) or “事故起数较上年下降≥5%” (accidents at least 5 % below last year)',
      },
    },
  },
  'multi-value-cell': {
    name: 'Several values in one cell',
    summary: 'One target contains two or more quantities or dates.',
    basis: { text: 'One indicator tests one value', source: 'published forms' },
    messages: {
      several: {
        what: 'The target “{value}” of indicator “{name}” contains {count} values',
        why: 'When one of them is reached and another is not, the indicator cannot be scored',
        how: 'Split it into {count} rows, one indicator and one value each, for example “培训次数 ≥12次” (training courses) and “检查次数 ≥5次” (inspections)',
      },
    },
  },
  'deadline-imprecise': {
    name: 'Deadline not precise',
    summary: 'The deadline gives only a year, not the month of completion.',
    basis: { text: 'A timeliness indicator should state when the work is done', source: 'Pingluo forms' },
    messages: {
      onlyYear: {
        what: 'The deadline “{value}” of indicator “{name}” gives only the year',
        why: 'Completion on 31 December would still be on time, so the timeliness indicator tests nothing',
        how: 'Give the month, for example “{year}年11月底前” (by the end of November); for work that runs all year, “{year}年12月底前”',
      },
      monthInName: {
        what: 'The deadline of indicator “{name}” stands in its name; its target “{value}” gives only the year',
        why: 'The self-evaluation can go by “{month}” in the name or by “{value}”, and opinions will differ',
        how: 'Write “{year}年{month}” as the target and a name such as “完成建设时间” (completion of construction)',
      },
    },
  },
  'date-out-of-period': {
    name: 'Deadline outside the year',
    summary:
      'A date in a target lies before or after the year of the form, or its implementation period (实施期) where it states one.',
    basis: {
      text: 'A deadline should lie within the budget year or the implementation period',
      source: 'source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      tooLate: {
        what: 'The deadline “{value}” of indicator “{name}” lies after {period}',
        why: 'It will not have been reached at the self-evaluation, so the indicator cannot be judged; most likely the year was not changed in a reused form',
        how: 'Choose a date within {period}, for example “{year}年11月底前” (by the end of November); for a project of several years, the step of this year',
      },
      tooEarly: {
        what: 'The deadline “{value}” of indicator “{name}” lies before {period}',
        why: 'It had passed before the budget was approved, so the indicator cannot be judged; most likely the year was not changed in the form of last year',
        how: 'Choose a date within {period}, for example “{year}年11月底前” (by the end of November)',
      },
    },
    phrases: { period: 'the implementation period “{period}”', year: '{year}' },
  },
  'target-too-low': {
    name: 'Target rather low',
    summary: 'The target of a pass rate, satisfaction rate or the like is far below what is usual.',
    basis: {
      text: 'A target should be reasonable: within reach, but binding',
      source: 'Ministry of Finance (财预〔2021〕101号)',
    },
    messages: {
      low: {
        what: 'The target of indicator “{name}” is only “{value}”',
        why: 'Such indicators usually stand near 90 %; a low target gets the full score for nothing, and reviewers will ask why',
        how: 'Look up what was reached last year and ask for no less, for example “≥90%”; if that is not possible, have the reasons ready',
      },
    },
  },
  'zero-target': {
    name: 'Target is zero',
    summary: 'More is better for the indicator, but its target is 0, so doing nothing reaches it.',
    basis: { text: 'The rate of completion divides by the target, which cannot be zero', source: 'published forms' },
    messages: {
      zero: {
        what: 'The target of indicator “{name}” is “{value}”',
        why: 'Doing nothing reaches it; the rate of completion would divide by 0, so no score can be computed',
        how: 'Enter the number to be reached, for example “≥12次”; if nothing is planned this year, delete the row',
      },
    },
  },
  'paste-residue': {
    name: 'Paste residue',
    summary: 'HTML tags or Word field codes are left in a target, an actual value or a reason.',
    basis: { text: 'A cell holds its content and nothing else', source: 'published forms' },
    messages: {
      residue: {
        what: 'The {where} of indicator “{name}” contains the code “{code}”, left over from pasting',
        why: 'It shows in print and in the budget system as it is, and searches and comparisons fail',
        how: 'Delete the code and keep “{better}”; when pasting from a web page or Word, paste as text (选择性粘贴—文本)',
      },
    },
    phrases: { target: 'target', actual: 'actual value', deviation: 'deviation reason' },
  },
  'value-unreadable': {
    name: 'Target cannot be read as a number',
    summary: 'The target looks like a number but cannot be read, for example “9O%”, “95%%” or “≥”.',
    basis: { text: 'A quantitative target is a number, a range or a date', source: 'published forms' },
    messages: {
      slip: {
        what: 'The target “{value}” of indicator “{name}” is most likely a slip for “{better}”',
        why: 'As it is written no number can be read, so scoring and import will fail',
        how: 'Look at the original and change it to “{better}”',
      },
      unreadable: {
        what: 'The target “{value}” of indicator “{name}” cannot be read as a number',
        why: 'At year end there is nothing to compare with, so it cannot be scored; the budget system will refuse it too',
        how: 'Write comparator, number and unit, for example “≥95%” or “≤3次”; give a deadline with year and month, for example “2025年6月底前” (by the end of June 2025)',
      },
    },
    phrases: {
      cutMany:
        'Longer than {longest} characters: {cells} and others, {count} in all; only as much was read, the rest was not checked and will not be changed: delete what is too much and check again',
      cut: 'Longer than {longest} characters: {cells}; only as much was read, the rest was not checked and will not be changed: delete what is too much and check again',
    },
  },
} as const satisfies EnglishRules;
