import MarkdownIt from 'markdown-it';
import { withChineseEmphasis } from './chinese-emphasis.ts';

// Raw HTML in content stays text: whatever is written, it cannot become a script.
const markdown = withChineseEmphasis(
  new MarkdownIt({ html: false, linkify: false, typographer: false }),
);

// A picture would be fetched from wherever a file says: what it shows stands in its place.
markdown.renderer.rules['image'] = (tokens, at) =>
  markdown.utils.escapeHtml(tokens[at]?.content ?? '');

/** HTML of a Markdown text; markup in it is shown as text. */
export function renderMarkdown(text: string): string {
  return markdown.render(text).trim();
}

/** Splits a text at its level-two headings; what stands before the first one has an empty heading. */
export function splitSections(
  text: string,
): readonly { readonly heading: string; readonly markdown: string }[] {
  const parts = text.split(/^## +(.+)$/m);
  const sections = [{ heading: '', markdown: (parts[0] ?? '').trim() }];
  for (let position = 1; position < parts.length; position += 2)
    sections.push({
      heading: (parts[position] ?? '').trim(),
      markdown: (parts[position + 1] ?? '').trim(),
    });
  return sections.filter(({ heading, markdown }) => heading !== '' || markdown !== '');
}
