import { readStandards } from '#build/read-content.ts';
import { allClauses, type Clause } from '#core/catalogue/catalogue.ts';
import { hasLevels, type LevelledStandard } from '#core/content/load-catalogue.ts';

/** The standard that is assessed, as the site loads it. */
export function loadIso10002(): LevelledStandard {
  const standard = readStandards()
    .filter(hasLevels)
    .find(({ catalogue }) => catalogue.standard.id === 'iso-10002-2018');
  if (standard === undefined) throw new Error('content/standards/iso-10002-2018 is missing.');
  return standard;
}

/** One stretch of prose with the place it stands in. */
export interface Prose {
  readonly clause: string;
  readonly place: string;
  readonly text: string;
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function proseOf({ guidance }: LevelledStandard, clause: Clause): readonly Prose[] {
  const known = guidance[clause.id];
  const own = (id: string) => id.slice(id.lastIndexOf('/') + 1);
  const lists = { evidence: known?.evidence ?? [], test: known?.test ?? [] };
  return [
    ...clause.criteria.map(({ id, text }) => [own(id), text]),
    ...Object.entries(known?.actions ?? {}).map(([id, text]) => [`${own(id)} action`, text]),
    ...Object.entries(lists).flatMap(([name, items]) => items.map((text) => [name, text])),
    ...(known?.sections ?? []).map(({ heading, html }) => [heading, withoutTags(html)]),
  ].map(([place = '', text = '']) => ({ clause: clause.slug, place, text }));
}

/** Everything that we have written for the clauses: criteria, actions, evidence, tests and guidance. */
export function allProse(standard: LevelledStandard): readonly Prose[] {
  return allClauses(standard.catalogue).flatMap((clause) => proseOf(standard, clause));
}

/** Words in small letters, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
