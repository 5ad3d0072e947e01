import { coveredParts } from '#core/catalogue/covered-parts.ts';
import type { ReadStandard } from '#core/content/read-standard.ts';
import { readCatalogueFiles } from '#core/content/standard-files.ts';
import { isSame } from '#schema/authored/clause.ts';
import { readFiles } from './read-content.ts';

/** What a number of the source itself looks like: parts that we named ourselves have none. */
const OF_THE_SOURCE = /^(\d|reg\. \d|GL\d|C\d|Annex [A-F]|App |Standard \d)/;

/** One line of the table: what a pack asks, and how far it is tied to its source. */
function lineOf({ folder, file, clauses }: ReadStandard): readonly string[] {
  if (file.kind === 'outline') {
    const asks = file.outline.filter(({ ask }) => ask !== undefined).length;
    return [
      folder,
      `outline of ${file.outline.length}`,
      `${asks} questions`,
      '–',
      '–',
      '–',
      '–',
      '–',
    ];
  }
  const entries = clauses.flatMap(({ file: { number, criteria } }) =>
    criteria.map((entry) => ({ number, entry })),
  );
  const own = entries.filter(({ entry }) => !isSame(entry)).length;
  const numbered = entries.filter(({ number }) => OF_THE_SOURCE.test(number)).length;
  const { covered, all } = coveredParts(
    file.parts ?? '',
    clauses.map((one) => one.file.number),
  );
  return [
    folder,
    String(clauses.length),
    String(entries.length),
    String(own),
    all.length === 0 ? 'not known' : `${covered.length} of ${all.length}`,
    `${Math.floor((numbered * 100) / entries.length)}%`,
    `${file.sources.length}, ${file.factsAsOf ?? 'no day'}`,
    file.confidence ?? '–',
  ];
}

const HEADS = [
  'standard',
  'clauses',
  'criteria',
  'own',
  'parts of the source',
  'under its number',
  'sources, day',
  'confidence',
];

/**
 * Prints what each standard of the site asks. "Parts of the source" are those that its contents number;
 * "under its number" is the share of criteria that stand under such a number and not under a name of
 * ours: no criterion has a source of its own in the data, the sources stand with the standard.
 */
function printPacks(): void {
  const files = readFiles(process.cwd(), 'content/standards').concat(
    readFiles(process.cwd(), 'content/maturity-models'),
  );
  const rows = [HEADS, ...readCatalogueFiles(files).standards.map(lineOf)];
  const widths = HEADS.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  for (const row of rows)
    process.stdout.write(
      `${row
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}

printPacks();
