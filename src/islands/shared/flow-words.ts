import type { Way } from '#core/flow/flow.ts';
import { fill } from '#core/message.ts';
import type { SiteWords } from '#text/words.ts';

/** The words of a picture of the complaint flow: pages and the assessment bring their own. */
export type FlowWords = Pick<SiteWords['flow'], 'title' | 'caption' | 'answers' | 'ways'>;

/** Where a step leads, such as `Yes: go to 6`. */
export function sayWay(words: FlowWords, { answer, to }: Way): string {
  return fill(words.ways[answer], { number: to });
}
