/** A call that cannot be carried out as it stands; the message says what is wrong. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
