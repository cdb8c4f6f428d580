import type { Profile } from '../../core/profile/profile';
import type { Host } from '../../host/host';
import { check, type CheckResult } from '../check';
import { profileUse, type ProfileOrigin } from '../profile-use';
import { profileForReceived } from '../received';
import { toFileReport, toScoreReport } from '../report';
import type { FileReport, ProfileUse, ScoredFileReport } from '../report-schema';
import { scoreWorkbook } from '../score';

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
}

/** Checks a workbook that others sent. Rejects with the HostErrors of its host. */
export async function checkReceived(host: Host, { profile, origin, trusted }: Judgement): Promise<ReceivedCheck> {
  const received = await profileForReceived(host, profile, trusted);
  const use = profileUse(received.profile, received.fromWorkbook ? 'workbook' : origin, received.ignoredWorkbook);
  return { result: await check(host, received.profile), profile: received.profile, use };
}

/** The report of such a check. */
export function reportOfCheck(path: string, { result, use }: ReceivedCheck): FileReport {
  return toFileReport(path, result, use);
}

/** The same with the score cards of its forms, by what stands in the cells alone. */
export function scoredReportOfCheck(path: string, { result, profile, use }: ReceivedCheck): ScoredFileReport {
  return toScoreReport(path, result, scoreWorkbook(result, profile), use);
}
