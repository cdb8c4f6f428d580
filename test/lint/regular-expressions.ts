import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Regular expressions of source files: those written out, and those that modules make while they load. */
export function regularExpressionsOf(folder: string): readonly RegExp[] {
  const all = [...[...literalsOf(folder).values()].flat(), ...madeWhileLoading(folder)];
  return [...new Map(all.map((one) => [String(one), one])).values()];
}

/** Regular expressions that are written out, by file within the folder. */
export function literalsOf(folder: string): ReadonlyMap<string, readonly RegExp[]> {
  return new Map(filesIn(folder).map((file) => [relative(folder, file), literalsIn(file)]));
}

/** Files with functions that make regular expressions when they are called. */
export function filesWithMakers(folder: string): readonly string[] {
  const isMaker = (statement: ts.Statement): boolean => ts.isFunctionDeclaration(statement) && makesOne(statement);
  return filesIn(folder).filter((file) => treeOf(file).statements.some(isMaker));
}

function makesOne(node: ts.Node): boolean {
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') return true;
  return ts.forEachChild(node, (child) => makesOne(child) || undefined) ?? false;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|testing)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

function treeOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function literalsIn(file: string): RegExp[] {
  const found: RegExp[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, walk);
  };
  walk(treeOf(file));
  return found;
}

/** Regular expressions that modules make while they load: they are loaded afresh with a constructor that keeps a list. */
export function madeWhileLoading(folder: string): readonly RegExp[] {
  const files = filesIn(folder);
  const made: RegExp[] = [];
  const original = globalThis.RegExp;
  const keep = (args: readonly unknown[]): RegExp => {
    const [pattern, flags] = args;
    const one = new original(
      pattern instanceof original ? pattern : String(pattern),
      flags === undefined ? undefined : String(flags),
    );
    made.push(one);
    return one;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (_target, args: unknown[]) => keep(args),
    apply: (_target, _this, args: unknown[]) => keep(args),
  });
  try {
    jest.isolateModules(() => files.forEach((file) => jest.requireActual(resolve(file))));
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}
