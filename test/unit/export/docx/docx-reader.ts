import { strFromU8, unzipSync } from 'fflate';
import { attributeOf, nodesNamed, readXml, type XmlNode } from './xml-reader.ts';

/** The parts of a file by their names, each read as XML. */
export function openDocx(bytes: Uint8Array): ReadonlyMap<string, XmlNode> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, readXml(strFromU8(part))]),
  );
}

/** One part of a file. */
export function partOf(bytes: Uint8Array, name: string): XmlNode {
  const part = openDocx(bytes).get(name);
  if (part === undefined) throw new Error(`There is no ${name}.`);
  return part;
}

/** What Word shows of a node: text and breaks, without what stands in for a picture. */
export function shownText(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return node.name === 'w:t' ? child : '';
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:tab') return '\t';
      return child.name === 'mc:Fallback' ? '' : shownText(child);
    })
    .join('');
}

/** The paragraphs of the text in a style. */
export function paragraphsIn(body: XmlNode, style: string): readonly XmlNode[] {
  return nodesNamed(body, 'w:p').filter(
    (paragraph) => attributeOf(paragraph, 'w:pStyle') === style,
  );
}
