import { BuilderElement, type SimpleField, type XmlComponent } from 'docx';

/** The library's types let only its own classes stand in a paragraph, though it writes any element. */
type Element = XmlComponent & SimpleField;

/** An element of the file that the library has no class for. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): Element {
  const named = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
  return new BuilderElement({ name, attributes: Object.fromEntries(named), children }) as Element;
}
