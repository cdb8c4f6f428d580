import { HostError, type HostErrorCode, type HostErrorDetail } from '../host';

/** The HostError for a file that is refused, and why exactly. */
export function fileError(
  code: HostErrorCode,
  name: string,
  detail: HostErrorDetail,
  options?: ErrorOptions,
): HostError {
  return new HostError(code, { name, detail }, options);
}
