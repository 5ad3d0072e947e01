import type Markdown from 'markdown-it';

type MarkdownIt = InstanceType<typeof Markdown>;

/** A Chinese character, or punctuation that stands between such. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Lets emphasis begin and end beside Chinese punctuation: “**停。**说” is strong up to its stop. CommonMark
 * 0.31 knows words by the blanks between them, of which Chinese has none, and leaves the asterisks as they are.
 */
export function withChineseEmphasis(markdown: MarkdownIt): MarkdownIt {
  markdown.inline.State = class extends markdown.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const found = super.scanDelims(start, canSplitWord);
      const before = this.src[start - 1] ?? ' ';
      const after = this.src[start + found.length] ?? ' ';
      if (!canSplitWord || !(CHINESE.test(before) || CHINESE.test(after))) return found;
      return {
        ...found,
        can_open: found.can_open || /\S/.test(after),
        can_close: found.can_close || /\S/.test(before),
      };
    }
  };
  return markdown;
}
