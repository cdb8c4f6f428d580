import type { Words } from './usage/words';

/** A call that cannot be carried out as it stands; `told` says what is wrong, in the language of help. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';

  constructor(readonly told: (problems: Words['problems']) => string) {
    super('the call cannot be carried out as it stands');
  }
}
