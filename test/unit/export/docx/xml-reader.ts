/** An element of a part of the file. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

type Open = XmlNode & { readonly children: (XmlNode | string)[] };

const TOKEN = /<\?xml[^>]*\?>|<(\/)?([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/)?>|([^<]+)/gy;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

function decode(text: string): string {
  return text.replace(/&(#?\w*);?/g, (entity, name: string) => {
    const sign = name.startsWith('#')
      ? String.fromCodePoint(Number(name.slice(1)))
      : ENTITIES[name];
    if (sign === undefined || !entity.endsWith(';')) throw new Error(`${entity} is no entity.`);
    return sign;
  });
}

/** Reads XML as strictly as Word does. Throws where it is not well formed. */
export function readXml(text: string): XmlNode {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  if (FORBIDDEN.test(text) || !text.isWellFormed()) throw new Error('A character is forbidden.');
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    end += match[0].length;
    take(match, open);
  }
  if (end !== text.length || open.length !== 1) throw new Error(`Broken off at ${end}.`);
  return root;
}

/** Takes a tag or a stretch of text into what is open. */
function take(
  [, closes, name, attributes = '', isEmpty, words]: RegExpExecArray,
  open: Open[],
): void {
  if (words !== undefined) open.at(-1)?.children.push(decode(words));
  if (name === undefined) return;
  if (closes) {
    if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
    return;
  }
  const node: Open = { name, attributes: readAttributes(attributes), children: [] };
  open.at(-1)?.children.push(node);
  if (!isEmpty) open.push(node);
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decode(value)]),
  );
}

/** All elements with a name in and below a node, in reading order. */
export function nodesNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...nodesNamed(child, name)];
  });
}

/** An attribute of the first element with a name below a node. */
export function attributeOf(node: XmlNode, name: string, attribute = 'w:val'): string | undefined {
  return nodesNamed(node, name)[0]?.attributes[attribute];
}
