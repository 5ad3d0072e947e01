import MarkdownIt from 'markdown-it';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** Markdown as a reader of CommonMark with tables turns it into HTML. */
export function asHtml(markdown: string): string {
  return new MarkdownIt({ html: true }).render(markdown);
}

/** The text that a page shows, without its tags and its head. */
export function shownText(html: string): string {
  return html
    .replace(/<head>.*<\/head>/su, '')
    .replace(/<br\s*\/?>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(#?\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
}
