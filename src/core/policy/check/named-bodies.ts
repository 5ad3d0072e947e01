import type { SpecialPlace } from './special-place.ts';
import { firstUnitFrom, type Unit } from './units.ts';

/** Where somebody is sent in Chinese, with the name of a body that ends as those of public bodies do. */
const CHINESE_BODY =
  /(?:向|拨打|通过|请求|申请|提请|联络|联系|致电)(?:[^，。；：、,;\n向]{0,18}?)(?:局|监管部门|主管部门|行政部门|监管机构|主管机关|行政机关|委员会|专员公署|协会|信息化部|工信部|法院|仲裁|人民调解|调解委|法律途径|诉讼|12\d{3}(?!\d))/gu;
/** Bodies of the organisation itself have such names too. */
const CHINESE_OWN =
  /(?:本|我|公司|院内|校内|院|校|内部|所属|各)[^，。；]{0,6}(?:主管部门|协会|监管部门)$|[本我](?:局|会|署)$|(?:本|我|公司|院|校|投诉|申诉|管理|处理|监督|家长|业主|集团)[^，。；]{0,6}委员会$/u;
/** Small words within a name. */
const WITHIN = new Set(['of', 'for', 'and', 'the', 'in']);
const ASCII = 0x80;
const LAST_CAPITAL = 0x5a;
/** A name of so many words, or of capitals alone. */
const FEWEST_WORDS = 2;
/** Who is named as often as this is who speaks. */
const OWN = 3;

/** Bodies outside to which a Chinese text sends people. */
export function chineseBodies(units: readonly Unit[], text: string): readonly SpecialPlace[] {
  return [...text.matchAll(CHINESE_BODY)].flatMap(({ 0: found, index }): SpecialPlace[] => {
    if (CHINESE_OWN.test(found)) return [];
    const firstUnit = firstUnitFrom(units, index);
    const endUnit = firstUnitFrom(units, index + found.length);
    return endUnit > firstUnit ? [{ special: 'outside', firstUnit, endUnit }] : [];
  });
}

/** The unit after the name that begins here: words with capitals, small ones between them. */
function endOfName(units: readonly Unit[], text: string, first: number): number {
  const isCapital = (at: number) => {
    const letter = text.charCodeAt(units[at]?.start ?? text.length);
    if (letter < ASCII) return letter >= 0x41 && letter <= LAST_CAPITAL;
    return /^\p{Lu}/u.test(String.fromCharCode(letter));
  };
  const isNext = (at: number) => {
    const before = units[at - 1]?.end ?? 0;
    return units[at]?.start === before + 1 && /^\s$/.test(text[before] ?? '');
  };
  let end = first;
  for (let at = first; at < units.length && (at === first || isNext(at)); at += 1) {
    if (isCapital(at)) end = at + 1;
    else if (at === first || !WITHIN.has(units[at]?.text ?? '')) break;
  }
  return end;
}

function isInitials(word: string): boolean {
  return /^\p{Lu}{2,7}$/u.test(word);
}

/** Names in an English text of others than who speaks: of several words, or of capitals alone. */
export function namesIn(units: readonly Unit[], text: string): readonly SpecialPlace[] {
  const places: SpecialPlace[] = [];
  const counts = new Map<string, number>();
  const nameOf = ({ firstUnit, endUnit }: SpecialPlace) =>
    units
      .slice(firstUnit, endUnit)
      .map((unit) => unit.text)
      .join(' ');
  for (let at = 0; at < units.length; ) {
    const letter = text.charCodeAt(units[at]?.start ?? 0);
    const end = letter < ASCII && letter > LAST_CAPITAL ? at : endOfName(units, text, at);
    const isName = () => isInitials(text.slice(units[at]?.start, units[at]?.end));
    if (end - at >= FEWEST_WORDS || (end > at && isName())) {
      const place = { special: 'name', firstUnit: at, endUnit: end } as const;
      places.push(place);
      counts.set(nameOf(place), (counts.get(nameOf(place)) ?? 0) + 1);
    }
    at = Math.max(end, at + 1);
  }
  return places.filter((place) => (counts.get(nameOf(place)) ?? 0) < OWN);
}
