import type { Profile } from '../../core/profile/profile';
import type { Host } from '../../host/host';
import { checkWorkbook, type CheckResult } from '../check';
import { loadChoices } from '../choices';
import { profileUse, type ProfileOrigin } from '../profile-use';
import { profileForReceived } from '../received';
import { toFileReport, toScoreReport } from '../report';
import type { FileReport, ProfileUse, ScoredFileReport } from '../report-schema';
import { scoreWorkbook } from '../score';
import { atLeisure } from './within';

/** How a run judges its files. */
export interface Judgement {
  readonly profile: Profile;
  readonly origin: ProfileOrigin;
  /** Settings and acceptances inside of the files are obeyed. */
  readonly trusted: boolean;
}

/** One checked file of a run, with the profile that it was checked by in the end. */
export interface ReceivedCheck {
  readonly result: CheckResult;
  readonly profile: Profile;
  readonly use: ProfileUse;
  /** What people decided in the workbook about the scores of its forms. */
  readonly choices: Choices;
}

type Choices = Awaited<ReturnType<typeof loadChoices>>;

/** Checks a workbook that others sent, within its time. Rejects with the HostErrors of its host and what `within` throws. */
export async function checkReceived(
  host: Host,
  { profile, origin, trusted }: Judgement,
  within = atLeisure,
): Promise<ReceivedCheck> {
  const received = await profileForReceived(host, profile, trusted);
  const use = profileUse(received.profile, received.fromWorkbook ? 'workbook' : origin, received.ignoredWorkbook);
  const workbook = await host.read();
  const result = within(() => checkWorkbook(workbook, received.profile));
  return { result, profile: result.checkedBy, use, choices: await loadChoices(host, result) };
}

/** The report of such a check. */
export function reportOfCheck(path: string, { result, use }: ReceivedCheck): FileReport {
  return toFileReport(path, result, use);
}

/** The same with the score cards of its forms. */
export function scoredReportOfCheck(path: string, { result, profile, use, choices }: ReceivedCheck): ScoredFileReport {
  return toScoreReport(path, result, scoreWorkbook(result, profile, choices), use);
}
