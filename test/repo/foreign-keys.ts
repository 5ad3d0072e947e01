import ts from 'typescript';
import { nodesBelow, placeOf } from './syntax.ts';

/** The one place that reads what a name from outside holds. */
const READS = 'src/core/own-entry.ts';

/** Whether an expression stands where it is set or taken away and not read. */
function isSet(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isDeleteExpression(parent)) return true;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** The group that a node reads or looks into, with the name that it asks for; nothing where it does neither. */
function asked(node: ts.Node): readonly [name: ts.Expression, group: ts.Expression] | undefined {
  if (ts.isElementAccessExpression(node) && !isSet(node))
    return [node.argumentExpression, node.expression];
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword
    ? [node.left, node.right]
    : undefined;
}

/** Whether a node asks a plain object for a name that may be anything: `constructor` is held by all of them. */
function readsByAnyName(node: ts.Node, checker: ts.TypeChecker): boolean {
  const [name, of] = asked(node) ?? [];
  if (name === undefined || of === undefined) return false;
  if (ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return false;
  if ((checker.getTypeAtLocation(name).flags & ts.TypeFlags.String) === 0) return false;
  const group = checker.getNonNullableType(checker.getTypeAtLocation(of));
  const apparent = checker.getApparentType(group);
  return checker.getIndexInfoOfType(apparent, ts.IndexKind.String) !== undefined;
}

function programOf(texts: Readonly<Record<string, string>> | undefined): ts.Program {
  const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, '.');
  if (texts === undefined) {
    const own = fileNames.filter((name) => /(^|\/)src\/.*\.tsx?$/.test(name));
    return ts.createProgram(own, options);
  }
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) => {
    const text = texts[name];
    return text === undefined
      ? getSourceFile(name, target)
      : ts.createSourceFile(name, text, target, true);
  };
  return ts.createProgram(Object.keys(texts), { ...options, types: [] }, host);
}

/** Where the project, or else the files that are given, reads a plain object by a name from outside. */
export function foreignKeys(texts?: Readonly<Record<string, string>>): readonly string[] {
  const program = programOf(texts);
  const checker = program.getTypeChecker();
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => !/node_modules|\.d\.ts$/.test(fileName) && !fileName.endsWith(READS));
  return sources.flatMap((source) =>
    [...nodesBelow(source)]
      .filter((node) => readsByAnyName(node, checker))
      .map((node) => `${placeOf(source, node)} ${node.getText()}`),
  );
}
