import { strFromU8, strToU8 } from 'fflate';
import { ownEntry } from '#core/own-entry.ts';

const STYLES = 'word/styles.xml';
const BODY = 'word/document.xml';
const STYLE = /<w:style [^>]*?w:styleId="([^"]+)"[^>]*>.*?<\/w:style>/gsu;

/** The parts of a Word file by their names. */
export type Parts = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

/** The styles of a part, by their ids, with the names that people see. */
function stylesIn(text: string) {
  return [...text.matchAll(STYLE)].map(([xml, id = '']) => {
    const [, name = id] = /<w:name w:val="([^"]*)"/u.exec(xml) ?? [];
    return { id, name: name.toLowerCase(), xml };
  });
}

/**
 * A filled template with the styles that it lacks. One that it has under the same name, though its id is
 * another, as in Word of another language, is taken in place of ours.
 */
export function adoptStyles(filled: Parts, own: Parts): Parts {
  const there = strFromU8(ownEntry(filled, STYLES) ?? new Uint8Array());
  const ours = stylesIn(strFromU8(ownEntry(own, STYLES) ?? new Uint8Array()));
  const known = stylesIn(there);
  const lacking = ours.filter(({ id }) => !known.some((one) => one.id === id));
  const renamed = new Map(
    lacking.flatMap(({ id, name }) => {
      const same = known.find((one) => one.name === name);
      return same ? [[id, same.id] as const] : [];
    }),
  );
  const added = lacking.filter(({ id }) => !renamed.has(id)).map(({ xml }) => xml);
  const take = (text: string) =>
    text.replace(
      /(<w:(?:pStyle|rStyle|basedOn|next) w:val=")([^"]+)"/gu,
      (_, start: string, id: string) => `${start}${renamed.get(id) ?? id}"`,
    );
  const body = strFromU8(ownEntry(filled, BODY) ?? new Uint8Array());
  return {
    ...filled,
    [STYLES]: strToU8(there.replace('</w:styles>', `${take(added.join(''))}</w:styles>`)),
    [BODY]: strToU8(withNamespaces(take(body), strFromU8(ownEntry(own, BODY) ?? new Uint8Array()))),
  };
}

/** What our drawings are named with has to be known to the part that they now stand in. */
function withNamespaces(body: string, own: string): string {
  const rootOf = (text: string) => /<w:document [^>]*>/u.exec(text)?.[0] ?? '';
  const lacking = [...rootOf(own).matchAll(/ (xmlns:\w+)="[^"]*"/gu)].filter(
    ([, name]) => !rootOf(body).includes(` ${name}=`),
  );
  return body.replace(
    '<w:document ',
    () => `<w:document ${lacking.map(([one]) => one.trim()).join(' ')} `,
  );
}
