/** Does a step of the work on one file, which waits for nothing; where the file's time is over, it ends the step and throws. */
export type Within = <T>(step: () => T) => T;

/** Takes the time that a step takes. */
export const atLeisure: Within = (step) => step();
