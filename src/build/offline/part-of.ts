import { hasIdeographs } from '#build/languages.ts';
import { ownEntry } from '#core/own-entry.ts';
import { LEADING_STANDARD } from '#text/page-data.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';

/**
 * Which parts a file belongs to that no page names: data, fonts. Every other file goes where the pages
 * that need it go. A part is named `assessment/en`: what it is for, and the language or `any`.
 */

/** Data by the first folder below `data`; any other folder is a standard's. */
const DATA: Readonly<Record<string, string>> = {
  words: 'assessment',
  policy: 'policy',
  'complaint-log': 'register',
  search: 'handbook',
};

/** What is opened one at a time: opening one is no reason to keep all. */
const ONE_BY_ONE = ['handbook', 'characters', 'rest'];

/** Scripts for what is rarely done: kept when it is done with a connection, or with everything. */
export const RARELY_USED: readonly RegExp[] = [
  /^_astro\/markdown-it/,
  /^_astro\/own-guidance/,
  /^_astro\/(fill-template|render-docx|render-pptx)/,
  /^_astro\/write-(xlsx|figures|oscal|earl)/,
  /^_astro\/workbook/,
  /^_astro\/read-(standard-file|own-standard|docx|pdf|pages)/,
  /^_astro\/(any|form|returned)-worker/,
  /^_astro\/pdf\.worker/,
  /^_astro\/FormPage/,
  /^_astro\/(use-team|StartTeam|JoinTeam|TeamPanel|TeamLine)/,
  /^_astro\/(ExchangeSection|MergePanel|RedactedCopy|VerifyPanel|WordingsPanel)/,
];

/** Data of rare tasks, and how a regulator numbers its own form. */
const RARE_DATA =
  /\/(form|forms|merging|questionnaire|redaction|side-by-side|team|verification)\.json$/;

/** No part of the site as it is used: books and libraries are taken away as files. */
export const LEFT_OUT =
  /^(404\.html|service-worker\.js|parcels\/|fonts\/.*\.txt|schema\/|data\/.*\.yaml$)|\.(pdf|epub)$/;

/** The part of everything that no other part needs. */
export const REST = 'rest/any';

/** Fonts that every PDF needs, those of names in other alphabets, and those of a language's own texts. */
const FONTS = /^fonts\/(coverage\.json|noto-sans-(regular|bold)\.)/;
const ALPHABETS = /^fonts\/noto-sans-more-/;
const OWN_FONT = /^fonts\/noto-sans-sc-own-([\w-]+)\./;
/** Parts in which PDFs are made. */
const MAKES_PDF = ['assessment', 'policy', 'register'];

/** The languages whose PDFs need a font. A variant's own font holds what that of its language does not. */
function usersOfFont(address: string, languages: readonly string[]): readonly string[] {
  if (FONTS.test(address)) return languages;
  if (ALPHABETS.test(address)) return languages.filter((one) => !hasIdeographs(one));
  const [, owner] = OWN_FONT.exec(address) ?? [];
  return owner === undefined ? [] : languages.filter((one) => `${one}-`.startsWith(`${owner}-`));
}

function partsOfFont(address: string, languages: readonly string[]): readonly string[] {
  const users = usersOfFont(address, languages);
  if (users.length === 0) return ['characters/any'];
  return MAKES_PDF.flatMap((kind) => users.map((language) => `${kind}/${language}`));
}

/** The parts of a data file, by its address; none for a file of another kind. */
export function partsOfData(address: string, languages: readonly string[]): readonly string[] {
  const [top, folder = '', name = ''] = address.split('/');
  if (top === 'fonts') return partsOfFont(address, languages);
  // An example is looked at once, by most people with a connection: it is kept when it is opened.
  if (top === 'examples') return [REST];
  if (top !== 'data') return [];
  // What a form filled in elsewhere is read by is kept with its reader, and so are the words of rare tasks.
  if (folder === 'filled-form' || RARE_DATA.test(address)) return [REST];
  const kind = ownEntry(DATA, folder);
  const own = languages.filter((language) => name.replace(/\.json$/, '') === language);
  const spoken = own.length > 0 ? own : languages;
  if (kind !== undefined) return spoken.map((language) => `${kind}/${language}`);
  const standard = spoken.map((language) => `standard/${folder}/${language}`);
  // A new assessment is against it, and own standards borrow its levels.
  const leading = folder === LEADING_STANDARD ? spoken.map((is) => `assessment/${is}`) : [];
  return [...standard, ...leading];
}

/** The part of a page, by what it says of itself. Pages without a word are the handbook's. */
export function partOfPage(html: string): string {
  const part = /<html[^>]* data-part="(\w+)"/.exec(html)?.[1] ?? 'handbook';
  const language = /<html[^>]* lang="([\w-]+)"/.exec(html)?.[1] ?? DEFAULT_LANGUAGE;
  return `${part}/${language}`;
}

/** Whether opening a file of a part shows that the whole part is in use. */
export function isUsedWhole(part: string): boolean {
  return !ONE_BY_ONE.includes(part.split('/')[0] ?? '');
}
