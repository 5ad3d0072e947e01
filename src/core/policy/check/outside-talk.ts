import { addPassage, hasPassage, type PassageSet } from './passage-set.ts';
import type { Passage } from './passages.ts';

/** How a sentence begins that goes on about whoever the one before it named. */
const GOES_ON =
  /^(?:they|their|it|it['’]s|its|he|she|th(?:is|e|eir) (?:service|scheme|body|organi[sz]ation)|该机构|该会|其)(?![a-z])/i;
/** How a line begins that says where somebody is reached. */
const REACHED =
  /^[\s•\-–*·\d.、()（）]{0,6}(?:(?:phone|tel|telephone|text ?phone|fax|e-?mail|mail|post|by post|by phone|by e-?mail|by telephone|postal address|address|website|web|online|in writing)(?:\s*[:：\-–]|\.?\s*[\d(+])|(?:服务热线|热线电话|热线|联系电话|电话|网址|邮箱|电子邮箱|电子邮件|通讯地址|邮寄地址|地址|传真)\s*[:：])/iu;

/**
 * The passages that name a body outside, and those that go on about it: what it does, costs or
 * keeps, and how it is reached, is not said of the organisation. `names` are the former.
 */
export function outsideTalk(
  passages: readonly Passage[],
  text: string,
  names: PassageSet,
): PassageSet {
  const talk = names.slice();
  for (const [at, { start, end, block, section }] of passages.entries()) {
    const before = passages[at - 1];
    if (before === undefined || !hasPassage(talk, at - 1) || before.section !== section) continue;
    const words = text.slice(start, Math.min(end, start + 60));
    if (REACHED.test(words) || (before.block === block && GOES_ON.test(words)))
      addPassage(talk, at);
  }
  return talk;
}
