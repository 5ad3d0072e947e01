import ts from 'typescript';
import type { ProjectFile } from './project-files.ts';
import { nodesBelow, parse, placeOf } from './syntax.ts';

const CUTTING = new Set(['slice', 'substring', 'substr']);

/** Lengths of a day and of a month as text; the digits of a year are cut from days, too. */
const CUT = new Set(['10', '7']);

/** Parts of an instant in universal time, and ways to write it so that it can be cut. */
const PARTS =
  /^(getUTC(FullYear|Month|Date|Day)|get(FullYear|Month|Date)|toLocaleDateString|toDateString)$/;

/** The texts of a call's arguments. */
function argumentsOf(call: ts.CallExpression): readonly string[] {
  return call.arguments.map((argument) => argument.getText());
}

function isCut(call: ts.CallExpression, method: string): boolean {
  const [first = '', second = ''] = argumentsOf(call);
  if (CUTTING.has(method)) return first === '0' && CUT.has(second);
  return method === 'split' && /^['"`]T['"`]$/.test(first);
}

/** Where a file makes a day of an instant by itself: the day is then not the one of the device. */
export function cutInstants(file: ProjectFile): readonly string[] {
  const source = parse(file);
  return [...nodesBelow(source)].flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const method = node.expression.name.text;
    return PARTS.test(method) || isCut(node, method)
      ? [`${placeOf(source, node)} ${node.expression.name.text}(${argumentsOf(node).join(', ')})`]
      : [];
  });
}
