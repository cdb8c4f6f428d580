/** What a policy or a preset says of itself beside its numbers. */
export interface SourceTexts {
  readonly title: string;
  readonly source: string;
  readonly note: string;
}

/** The texts of our own policies in English, by id; their numbers are those of the data. */
export const ENGLISH_POLICIES: Readonly<Record<string, SourceTexts>> = {
  'national-2020': {
    title: 'Project self-evaluation (national)',
    source:
      'Ministry of Finance (财预〔2020〕10号), rules for the evaluation of projects; points, bands and limits from the notes of county forms',
    note: 'The points are shares “in principle” and may be changed to suit the project. Where a target was exceeded because it was set too low, the score is to be reduced by the deviation; no national rule says by how much, so nothing is taken off here.',
  },
  'beijing-2016': {
    title: 'Beijing: project self-evaluation (2016)',
    source: 'published self-evaluation form of Beijing (wenku365 60761775)',
    note: 'The form states only 10 points for the execution rate and 50 for output; the other 40 belong to benefit and satisfaction, and it does not say how. A missed target is scored in proportion, at most its points.',
  },
  'chongqing-dept': {
    title: 'Chongqing: department self-evaluation',
    source: 'published department self-evaluation forms of Chongqing (001doc 900957, yzwku 98587)',
    note: 'The department sets the points of each indicator, 100 in all. Execution rate: 10 × rate, two decimals; other indicators: coefficient × points.',
  },
  'cost-2022': {
    title: 'Cost indicators apart (since 2022)',
    source:
      'Ministry of Finance (财预〔2021〕101号), guide to core targets and indicators; ranges of points from a published form of Chongqing',
    note: 'Cost indicators are economic, social and environmental costs. Without them output has 50 points and benefit 30; without satisfaction indicators their 10 points go to benefit.',
  },
  'hubei-20-80': {
    title: 'Hubei: execution rate 20, indicators 80',
    source: 'published self-evaluation form of Hubei (1wenmi 330418)',
    note: 'The 80 points are shared among the indicators; nothing says how many go to output, benefit and satisfaction. The second band of qualitative indicators ends at 50 %. Exceeding a target neither adds nor takes points.',
  },
  'integrated-platform-2022-caps': {
    title: 'Integrated budget platform: limits by execution rate (2022)',
    source: 'self-evaluation rules of the integrated budget platform (desk33 d-565511, province not named)',
    note: 'An actual value of 1.3 times the target takes 2 points off. Where the execution rate is below 80 %, 70 %, 60 % or 50 %, the total is at most 89, 79, 69 or 59.',
  },
  'sichuan-10-90': {
    title: 'Sichuan: execution rate 10, indicators 90',
    source:
      'published self-evaluation form of Sichuan (scqs.gov.cn) and a dyrmt form (four parts of 22.5, execution rate 10)',
    note: 'The 90 points are shared among the indicators. A score below 90 % of its points needs a reason.',
  },
};
