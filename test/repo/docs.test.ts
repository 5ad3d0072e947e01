import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn, type ProjectFile } from './project-files.ts';
import { nodesBelow, parse, placeOf } from './syntax.ts';

function isExported(node: ts.FunctionDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** Exported functions of a file that say nothing about themselves. */
function undocumented(file: ProjectFile): readonly string[] {
  const source = parse(file);
  return [...nodesBelow(source)].flatMap((node) =>
    ts.isFunctionDeclaration(node) &&
    isExported(node) &&
    ts.getJSDocCommentsAndTags(node).length === 0
      ? [`${placeOf(source, node)} ${node.name?.text}`]
      : [],
  );
}

test.each(['src/core', 'src/schema'])(
  'every exported function of %s says what it means',
  (folder) => {
    expect(filesIn(folder, /\.ts$/).flatMap(undocumented)).toEqual([]);
  },
);

test('a function without a word is found, one with a word is not', () => {
  const text =
    'export function a() {}\n/** What b means. */\nexport function b() {}\nfunction c() {}';

  expect(undocumented({ path: 'a.ts', text })).toEqual(['a.ts:1 a']);
});
