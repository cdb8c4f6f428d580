declare class Licences {
  apply(compiler: unknown): void;
}
declare namespace Licences {
  function noticeOf(folder: string): string;
}
export = Licences;
