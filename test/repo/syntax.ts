import ts from 'typescript';
import type { ProjectFile } from './project-files.ts';

/** The tree of a file's code. */
export function parse({ path, text }: ProjectFile): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

/** Every node below a node. */
export function* nodesBelow(node: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) {
    yield child;
    yield* nodesBelow(child);
  }
}

/** `src/core/a.ts:12`. */
export function placeOf(source: ts.SourceFile, node: ts.Node): string {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Lines of a node that are not blank. */
export function lengthOf(node: ts.Node): number {
  return node
    .getText()
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}
