import { allClauses, clauseLabel } from '#core/catalogue/catalogue.ts';
import type { Library } from '#core/library/library.ts';
import { loadLibrary } from '#core/library/load-library.ts';
import { withLabel } from '#core/message.ts';
import type { DraftDocument } from '#core/policy/draft/draft-content.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { readFiles, readStandards } from './read-content.ts';
import { readPolicyDraft } from './read-policy-draft.ts';
import { tellProblems } from './tell-problems.ts';

/** The library in one language, and what the things that it leads to are called. */
export interface NamedLibrary extends Library {
  readonly clauses: ReadonlyMap<string, ClausePlace>;
  /** Of the policy workshop, by ids such as `procedure/receive`. */
  readonly blocks: ReadonlyMap<string, string>;
  /** The documents of the policy workshop, with the clauses that each serves. */
  readonly documents: readonly WorkshopDocument[];
}

interface WorkshopDocument {
  readonly title: string;
  readonly clauses: ReadonlySet<string>;
}

/** The documents of the workshop that serve a clause, or one of those that ask about the same matter. */
export function documentsFor(
  { documents }: Pick<NamedLibrary, 'documents'>,
  clause: string,
  related: readonly string[],
): readonly string[] {
  return documents
    .filter(({ clauses }) => [clause, ...related].some((id) => clauses.has(id)))
    .map(({ title }) => title);
}

/** A clause that an article serves: where it stands, and what it is called. */
export interface ClausePlace {
  readonly standard: string;
  readonly slug: string;
  readonly label: string;
}

// A build asks for it on every page of every standard; while someone writes, every page reads it afresh.
const isBuild = (import.meta as { env?: { PROD?: boolean } }).env?.PROD === true;
const kept = new Map<string, NamedLibrary>();

/** The articles in one language, on their shelves. Throws a `ContentError`, also for what leads nowhere. */
export function readLibrary(
  language: string = DEFAULT_LANGUAGE,
  root: string = process.cwd(),
): NamedLibrary {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const clauses = clausePlaces(language, root);
  const drafts = readPolicyDraft(language, root).documents;
  const blocks = blockNames(drafts);
  const files = readFiles(root, 'content/library');
  const ids = { clauses: new Set(clauses.keys()), blocks: new Set(blocks.keys()) };
  const library = {
    ...tellProblems(() => loadLibrary(files, language, ids)),
    clauses,
    blocks,
    documents: drafts.map(served),
  };
  if (isBuild) kept.set(language, library);
  return library;
}

function clausePlaces(language: string, root: string): ReadonlyMap<string, ClausePlace> {
  return new Map(
    readStandards(language, root).flatMap(({ catalogue }) =>
      allClauses(catalogue).map((clause) => {
        const { id: standard, name } = catalogue.standard;
        const place = { standard, slug: clause.slug, label: `${name} ${clauseLabel(clause)}` };
        return [clause.id, place] as const;
      }),
    ),
  );
}

function served({ title, blocks }: DraftDocument): WorkshopDocument {
  return { title, clauses: new Set(blocks.flatMap(({ clauses }) => clauses)) };
}

function blockNames(documents: readonly DraftDocument[]): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap((document) =>
      document.blocks.map((block) => {
        // A title with something to fill in says nothing outside a draft.
        const isPlain = block.title !== '' && !block.title.includes('{');
        const name = isPlain ? withLabel(document.title, block.title) : document.title;
        return [`${document.id}/${block.id}`, name] as const;
      }),
    ),
  );
}
