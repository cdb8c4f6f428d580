declare class Budget {
  apply(compiler: unknown): void;
}
declare namespace Budget {
  function overBudget(files: Readonly<Record<string, Uint8Array>>): string[];
}
export = Budget;
