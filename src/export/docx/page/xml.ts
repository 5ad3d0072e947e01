/**
 * What stands in the body of the file, written as it stands. A report has tens of thousands of elements, and a class
 * of the library for each of them takes longer than all else.
 */

import { ownEntry } from '#core/own-entry.ts';

/** XML, ready to be written. */
export type Xml = string & { readonly isXml: true };

/** An element with attributes and what stands in it. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean>> = {},
  children: readonly Xml[] = [],
): Xml {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    opening += ` ${key}="${typeof value === 'string' ? escaped(value) : value}"`;
  return asXml(
    children.length === 0 ? `${opening}/>` : `${opening}>${children.join('')}</${name}>`,
  );
}

/** Text in an element. */
export function xmlText(text: string): Xml {
  return asXml(escaped(text));
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ownEntry(SIGNS, sign) ?? sign);
}

function asXml(written: string): Xml {
  return written as Xml;
}
