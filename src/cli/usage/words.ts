import type { chinese } from './chinese';

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** All words of help and usage problems in one language; an option is its flags and what it does. */
export type Words = Widened<typeof chinese>;
