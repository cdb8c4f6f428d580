/** Gives the plain byte for an encrypted one; `at` is its place in the stream, `length` that of its record's contents. */
export type Cipher = (byte: number, at: number, length: number) => number;

/** Gives the cipher that a password opens, or null where it does not fit. */
export type Lock = (password: string) => Cipher | null;
