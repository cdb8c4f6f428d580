declare function loader(source: string): string;
declare namespace loader {
  function forPane(source: string): string;
  const RULE_FILE: RegExp;
}
export = loader;
