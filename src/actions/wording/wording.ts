import type { Words } from '../../core/rules/words';
import type { SourceTexts } from '../../core/scoring/policies/english';
import type { ScoringWords } from '../../core/scoring/sentences';
import type { SummaryWords } from '../../core/summary/words';
import type {
  FileErrorCode,
  FileErrorDetail,
  HostErrorData,
  WorkbookErrorCode,
  WorkbookErrorDetail,
} from '../../host/host';
import type { ErrorText } from '../describe-error';
import type { PlanWords } from './chinese-plans';
import type { ReportWords } from './chinese-reports';

/** Everything that actions say to people, in one language. A missing text does not compile. */
export interface Wording {
  /** As `--lang` names it. */
  readonly language: 'zh' | 'en';
  /** What rules and their fixes say. */
  readonly findings: Words;
  /** What score cards and working papers say. */
  readonly scoring: ScoringWords;
  /** What policies and presets say of themselves, by id, where that is not what their data say. */
  readonly policies: Readonly<Record<string, SourceTexts>>;
  readonly presets: Readonly<Record<string, SourceTexts>>;
  /** What layouts are called by id, and fields of the library, where that is not what their data say. */
  readonly layouts: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  /** What summaries say. */
  readonly summary: SummaryWords;
  readonly errors: ErrorWords;
  readonly reports: ReportWords;
  readonly plans: PlanWords;
}

/** What failures say: by their code, and more exactly by their detail, where they have one. */
export type ErrorWords = ErrorsBy<WorkbookErrorCode, WorkbookErrorDetail>;

/** What failures of files say beside these. */
export type FileErrorWords = ErrorsBy<FileErrorCode, FileErrorDetail>;

interface ErrorsBy<Code extends string, Detail extends string> {
  readonly codes: Readonly<Record<Code, (data: HostErrorData) => ErrorText>>;
  readonly details: Readonly<Record<Detail, (data: HostErrorData) => Pick<ErrorText, 'why'> & Partial<ErrorText>>>;
}
