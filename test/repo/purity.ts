import ts from 'typescript';
import type { ProjectFile } from './project-files.ts';
import { nodesBelow, parse, placeOf } from './syntax.ts';

const FORBIDDEN = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'process',
  'crypto',
  'console',
  'fetch',
  'performance',
  'globalThis',
  'setTimeout',
  'setInterval',
  'localStorage',
  'indexedDB',
]);

/** Whether an identifier names a global, and not a field or something of the file's own. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isBindingElement(parent) ||
    ts.isParameter(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isImportSpecifier(parent)
  );
}

function clockOrDice(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date')
    return (node.arguments ?? []).length === 0 ? 'new Date()' : undefined;
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const text = node.getText();
  return text === 'Date.now' || text === 'Math.random' ? text : undefined;
}

function ownNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = [...nodesBelow(source)].flatMap((node) => {
    const declares =
      ts.isBindingElement(node) || ts.isParameter(node) || ts.isVariableDeclaration(node);
    return declares && ts.isIdentifier(node.name) ? [node.name.text] : [];
  });
  return new Set(names);
}

/** Where a file reaches for the clock, for chance, for the browser or for the machine. */
export function impurities(file: ProjectFile): readonly string[] {
  const source = parse(file);
  const own = ownNames(source);
  return [...nodesBelow(source)].flatMap((node) => {
    const name =
      ts.isIdentifier(node) && FORBIDDEN.has(node.text) && !own.has(node.text) && isGlobal(node)
        ? node.text
        : clockOrDice(node);
    return name === undefined ? [] : [`${placeOf(source, node)} ${name}`];
  });
}
