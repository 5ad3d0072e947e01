import ts from 'typescript';

const SPOKEN = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title', 'label'];

function isText(text: string): boolean {
  return /\p{L}{2,}/u.test(text);
}

/** Words that a component shows without asking the files of words for them. */
export function literalTextInTsx(path: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isText(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.includes(node.name.getText()))
      if (node.initializer && ts.isStringLiteral(node.initializer) && isText(node.initializer.text))
        found.push(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** The same for an Astro page: text right before a closing tag, and spoken attributes. */
export function literalTextInAstro(code: string): string[] {
  const template = code
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/\{`[^`]*`\}/g, '{}');
  const texts = [...template.matchAll(/[^=]>([^<>{}]+)(?=<|\{)/g)].map(([, text = '']) => text);
  const spoken = [
    ...template.matchAll(new RegExp(`\\s(?:${SPOKEN.join('|')})="([^"{}]*)"`, 'g')),
  ].map(([, text = '']) => text);
  return [...texts, ...spoken].map((text) => text.trim()).filter(isText);
}
