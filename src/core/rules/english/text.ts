import type { EnglishRules } from '.';

export const text = {
  'name-description-mismatch': {
    name: 'Description does not fit the name',
    summary: 'The description of an indicator shares no word with its name; most likely it describes something else.',
    basis: { text: 'The description says what the indicator means and how it is computed', source: 'Chengde forms' },
    messages: {
      otherThing: {
        what: 'The description of indicator “{name}” is “{description}”, which seems to be about something else',
        why: 'Counting by the name or by the description gives different results at year end, and reviewers will ask',
        how: 'Describe what this indicator means and how it is computed, for example “抽查企业数 ÷ 辖区企业总数” (firms inspected ÷ all firms of the district); if the name is wrong, change the name',
      },
    },
  },
  'copied-from-other-project': {
    name: 'Copied from another project',
    summary: 'At least seven in ten indicators and targets are word for word those of another project.',
    basis: { text: 'Performance targets should be those of this project', source: 'forms of Chengde and Pingluo' },
    messages: {
      copied: {
        what: '{same} of the {count} indicators of “{name}” ({share}) are word for word those of “{other}” (sheet “{sheet}”)',
        why: 'The two projects do different things, so copied indicators do not test this one; reviewers send such a form back',
        how: 'Replace them one by one with what this project does, beginning with “{first}”; where they are rightly the same (such as upkeep of the same equipment), have the reasons ready',
      },
    },
  },
  'boilerplate-explanation': {
    name: 'Empty phrases as a reason',
    summary:
      'The deviation reason is only a stock phrase such as “受疫情影响” (because of the epidemic) or “加强管理” (improve management).',
    basis: {
      text: 'A deviation reason states the exact cause and the remedy',
      source: 'source code of audit_agent https://github.com/ericliu1002000/audit_agent',
    },
    messages: {
      boilerplate: {
        what: 'The deviation reason “{reason}” of indicator “{name}” is an empty phrase',
        why: 'It does not say what was not done or how it will be made good; it will be sent back to be rewritten',
        how: 'Say what was missed, by how much and when it will be made good, for example “因降雪停办3期培训，次年3月底前补办” (3 courses cancelled because of snow, to be held by the end of March)',
      },
    },
  },
} as const satisfies EnglishRules;
