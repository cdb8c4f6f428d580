import type { SourceTexts } from '../../scoring/policies/english';

/** The texts of the requirements of places in English, by id. */
export const ENGLISH_PRESETS: Readonly<Record<string, SourceTexts>> = {
  national: {
    title: 'National',
    source: 'Ministry of Finance (财预〔2020〕10号, 财预〔2021〕101号)',
    note: 'Output (quantity, quality, timeliness), benefit (one of four kinds) and satisfaction are required; missing costs are a warning. Points go by the policy.',
  },
  dalian: {
    title: 'Dalian',
    source: 'project target forms of the high-tech zone of Dalian (2023, 6 forms)',
    note: 'None of these forms has cost indicators, so missing ones are not reported; every one has social benefit. The forms have no points; these go by the policy.',
  },
  hebei: {
    title: 'Hebei',
    source: 'project information forms of Chengde (2021, 7 forms)',
    note: 'These forms have rows for all four kinds of benefit, with “未涉及” (does not apply) where there is none; every one has cost indicators. The forms have no points; these go by the policy.',
  },
  ningxia: {
    title: 'Ningxia',
    source: 'project target forms of Pingluo (2025, 5 forms)',
    note: 'The forms print “必填硬性指标” (strictly required: quantity, cost) and “必填” (required: quality, timeliness, social benefit, sustainability, satisfaction); forms without these words are held to the same. They have no points; these go by the policy.',
  },
  xinjiang: {
    title: 'Xinjiang',
    source: 'project self-evaluation forms of Changji (2021, 5 forms); department target forms of Korla (2020, 2021)',
    note: 'All of these forms have cost indicators, under output; missing ones are errors. On the self-evaluation forms output has 40–60 points, benefit 20–35, satisfaction 10–15 and the execution rate 10; within these ranges nothing is reported.',
  },
};
