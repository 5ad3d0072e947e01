import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn, type ProjectFile } from './project-files.ts';
import { lengthOf, nodesBelow, parse, placeOf } from './syntax.ts';

const CODE = /\.(ts|tsx|mjs)$/;

function linesOf({ text }: ProjectFile): number {
  return text.trimEnd().split('\n').length;
}

/** A group of tests is no function in this sense. */
function isGroup(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
}

/** Functions longer than the limit; the lines of those inside count. */
function longFunctions(file: ProjectFile, limit: number): readonly string[] {
  const source = parse(file);
  return [...nodesBelow(source)]
    .filter((node) => ts.isFunctionLike(node) && !isGroup(node) && lengthOf(node) > limit)
    .map((node) => `${placeOf(source, node)} has ${lengthOf(node)} lines`);
}

test('no file of the source has more than 250 lines', () => {
  const long = filesIn('src', /\.(ts|tsx|mjs|astro|css)$/).filter((file) => linesOf(file) > 250);

  expect(long.map((file) => `${file.path} has ${linesOf(file)}`)).toEqual([]);
});

test('no file of the tests has more than 400 lines', () => {
  const long = filesIn('test', CODE).filter((file) => linesOf(file) > 400);

  expect(long.map((file) => `${file.path} has ${linesOf(file)}`)).toEqual([]);
});

test('no function has more than 40 lines, no component more than 80', () => {
  const long = [...filesIn('src', CODE), ...filesIn('test', CODE)].flatMap((file) =>
    longFunctions(file, file.path.endsWith('.tsx') ? 80 : 40),
  );

  expect(long).toEqual([]);
});

test('a long function is found', () => {
  const text = `function a() {\n${'b();\n'.repeat(40)}}\n`;

  expect(longFunctions({ path: 'a.ts', text }, 40)).toEqual(['a.ts:1 has 42 lines']);
});
