import { allClauses, clauseLabel } from '#core/catalogue/catalogue.ts';
import type { LoadedStandard } from '#core/content/load-catalogue.ts';
import { type Article, allArticles } from '#core/library/library.ts';
import { renderMarkdown } from '#core/markdown/render-markdown.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { SearchDocument } from '#text/page-data.ts';
import { readStandards } from './read-content.ts';
import { readLibrary } from './read-library.ts';
import { readGlossary, readGuidancePages } from './read-pages.ts';
import { readSelfTests } from './read-self-tests.ts';
import { readWords } from './read-words.ts';

/** Text of our own rendered Markdown: markup falls away, entities become their characters. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

function clauseDocuments({ catalogue, guidance }: LoadedStandard): readonly SearchDocument[] {
  const { id, name } = catalogue.standard;
  return allClauses(catalogue).map((clause) => {
    const own = ownEntry(guidance, clause.id);
    const sections =
      own?.sections.map(({ heading, html }) => `${heading} ${plainText(html)}`) ?? [];
    const criteria = clause.criteria.map(({ text }) => text);
    const parts = [...sections, ...criteria, ...(own?.evidence ?? []), ...(own?.test ?? [])];
    return {
      id: `standards/${id}/${clause.slug}/`,
      title: clauseLabel(clause),
      place: name,
      text: parts.join(' '),
    };
  });
}

/** The page of a whole standard: its areas, what one sees at each level, its time limits and its sources. */
function standardDocument({ catalogue, maturityModel, sources }: LoadedStandard): SearchDocument {
  const { id, name, title, limits = [] } = catalogue.standard;
  const areas = catalogue.areas.map((area) => area.title);
  const levels = catalogue.areas.flatMap((area) =>
    (maturityModel?.areas ?? [])
      .filter((described) => described.area === area.slug)
      .flatMap((described) => described.levels.map(({ text }) => text)),
  );
  const times = limits.flatMap(({ what, from }) => [what, from]);
  return {
    id: `standards/${id}/`,
    title: name,
    place: title,
    text: [...areas, maturityModel?.note ?? '', ...levels, ...times, ...sources].join(' '),
  };
}

/** Each calculator, by what it reckons with. */
function calculatorDocuments(language: string, place: string): readonly SearchDocument[] {
  const { expectedVolume, costAgainstPrevention, survey } = readWords(language, 'calculators');
  return Object.entries({ expectedVolume, costAgainstPrevention, survey }).map(([id, said]) => ({
    id: `calculators/#${id}`,
    title: said.title,
    place,
    text: [
      said.lead,
      ...Object.values(said.inputs).map(({ label }) => label),
      ...Object.values(said.outputs).map(({ label }) => label),
      said.saysNot,
    ].join(' '),
  }));
}

/** Each self-test, by what it asks. */
function selfTestDocuments(language: string): readonly SearchDocument[] {
  const { title: place } = readWords(language, 'self-tests');
  return readSelfTests(language).map(({ id, title, lead, how, parts }) => ({
    id: `self-tests/${id}/`,
    ...{ title, place },
    text: [
      ...[lead, how],
      ...parts.flatMap((part) => [part.title, ...part.questions.map(({ text }) => text)]),
    ].join(' '),
  }));
}

/** An article as it is read: its text, what good and poor look like, what to tick. */
function articleDocument(
  { id, title, summary, lead, sections, contrasts, checklist }: Article,
  place: string,
): SearchDocument {
  const read = sections.map(({ heading, markdown }) => `${heading} ${htmlText(markdown)}`);
  const shown = contrasts.flatMap(({ about, good, poor }) => [about, good, poor]);
  const text = [summary, htmlText(lead), ...read, ...shown, ...checklist].join(' ');
  return { id: `library/${id}/`, title, place, text };
}

function htmlText(markdown: string): string {
  return plainText(renderMarkdown(markdown));
}

/** Everything in the handbook that can be searched, in one language, the calculators and the self-tests. */
export function searchDocuments(
  language: string,
  places: { readonly guidance: string; readonly terms: string; readonly calculators: string },
): readonly SearchDocument[] {
  const pages = readGuidancePages(language).map(({ slug, frontMatter, html }) => ({
    id: `guidance/${slug}/`,
    title: frontMatter.title,
    place: places.guidance,
    text: `${frontMatter.summary} ${plainText(html)}`,
  }));
  const terms = readGlossary(language).map(({ slug, frontMatter, html }) => ({
    id: `guidance/terms/#${slug}`,
    title: frontMatter.term,
    place: places.terms,
    text: plainText(html),
  }));
  const standards = readStandards(language).flatMap((standard) => [
    standardDocument(standard),
    ...clauseDocuments(standard),
  ]);
  const { title } = readWords(language, 'library');
  const articles = allArticles(readLibrary(language)).map((one) => articleDocument(one, title));
  return [
    ...[...standards, ...pages, ...articles, ...terms],
    ...calculatorDocuments(language, places.calculators),
    ...selfTestDocuments(language),
  ];
}
