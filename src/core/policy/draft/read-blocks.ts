import {
  type ContentProblem,
  checkYaml,
  type SourceFile,
  splitFrontMatter,
} from '#core/content/authored-file.ts';
import { compareNames } from '#core/content/compare-names.ts';
import { splitSections } from '#core/markdown/render-markdown.ts';
import {
  type AuthoredQuestion,
  type BlocksFile,
  BlocksSchema,
  DocumentWordsSchema,
} from '#schema/authored/policy-draft.ts';
import { DRAFT_STANDARD, type DraftBlock, type DraftDocument } from './draft-content.ts';
import { conditionProblems } from './read-questions.ts';

const FOLDER = 'content/policy/blocks';

/** Name of the only part of a block that has no parts. */
const WHOLE = 'text';

export interface ReadDocuments {
  readonly documents: readonly DraftDocument[];
  readonly problems: readonly ContentProblem[];
}

/** Reads the documents of a draft with their words in one language. */
export function readDocuments(
  files: readonly SourceFile[],
  questions: ReadonlyMap<string, AuthoredQuestion>,
  language: string,
): ReadDocuments {
  const sources = files.filter(({ path }) => /^content\/policy\/blocks\/[a-z-]+\.yaml$/.test(path));
  const read = sources.map((source) => readDocument(source, files, questions, language));
  return {
    documents: read
      .flatMap(({ document }) => document ?? [])
      .sort((a, b) => a.order - b.order)
      .map(({ document }) => document),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface ReadDocument {
  readonly document?: { readonly order: number; readonly document: DraftDocument };
  readonly problems: readonly ContentProblem[];
}

function readDocument(
  { path, text }: SourceFile,
  files: readonly SourceFile[],
  questions: ReadonlyMap<string, AuthoredQuestion>,
  language: string,
): ReadDocument {
  const checked = checkYaml(BlocksSchema, path, text);
  if ('problems' in checked) return { problems: checked.problems };
  const { value: file, lineOf } = checked;
  const id = path.slice(FOLDER.length + 1, -'.yaml'.length);
  const wordsPath = `${FOLDER}/${language}/${id}.md`;
  const words = readWords(wordsPath, files.find((one) => one.path === wordsPath)?.text ?? '');
  const problems = [
    ...file.blocks.flatMap((block, at) =>
      [block, ...(block.parts ?? [])].flatMap((one) =>
        conditionProblems(one, questions).map((message) => ({
          path,
          line: lineOf(['blocks', at]),
          message: `${block.id} ${message}`,
        })),
      ),
    ),
    ...words.problems,
    ...compareBlocks(wordsPath, file, words.blocks),
  ];
  const blocks = file.blocks.map((block) => toBlock(block, words.blocks.get(block.id)));
  const { title, subject } = words;
  const document = { id, title, form: file.form, blocks, ...(subject && { subject }) };
  return { document: { order: file.order, document }, problems };
}

/** The words of a block: its title, and its parts by their ids. */
interface BlockWords {
  readonly title: string;
  readonly parts: ReadonlyMap<string, string>;
}

interface DocumentWords {
  readonly title: string;
  readonly subject?: string | undefined;
  readonly blocks: ReadonlyMap<string, BlockWords>;
  readonly problems: readonly ContentProblem[];
}

/** A block begins with `# id: Title`, or `# id` without a heading; a part of it with `## id`. */
function readWords(path: string, text: string): DocumentWords {
  const { yaml, body, offset } = splitFrontMatter(text);
  const checked = checkYaml(DocumentWordsSchema, path, yaml, offset);
  const pieces = body.split(/^# +(\w+)(?:: *(.+))?$/m).slice(1);
  const blocks = new Map<string, BlockWords>();
  for (let at = 0; at < pieces.length; at += 3) {
    const sections = splitSections(pieces[at + 2] ?? '');
    const parts = sections.map(({ heading, markdown }): [string, string] => [
      heading === '' ? WHOLE : heading,
      markdown,
    ]);
    blocks.set(pieces[at] ?? '', { title: pieces[at + 1]?.trim() ?? '', parts: new Map(parts) });
  }
  return 'problems' in checked
    ? { title: '', blocks, problems: checked.problems }
    : { ...checked.value, blocks, problems: [] };
}

function partIds({ parts }: BlocksFile['blocks'][number]): readonly string[] {
  return parts?.map(({ id }) => id) ?? [WHOLE];
}

function compareBlocks(
  path: string,
  { blocks }: BlocksFile,
  words: ReadonlyMap<string, BlockWords>,
): readonly ContentProblem[] {
  const ids = blocks.map(({ id }) => id);
  return [
    ...compareNames(path, 'block', ids, [...words.keys()]),
    ...blocks.flatMap((block) => {
      const its = words.get(block.id);
      const given = its === undefined ? [] : [...its.parts.keys()];
      return its === undefined ? [] : compareNames(path, `${block.id}:`, partIds(block), given);
    }),
  ];
}

function toBlock(
  { clauses, elements = [], promises = [], parts, ...block }: BlocksFile['blocks'][number],
  words: BlockWords | undefined,
): DraftBlock {
  const wholeId = (clause: string) => `${DRAFT_STANDARD}/${clause}`;
  return {
    ...block,
    title: words?.title ?? '',
    clauses: clauses.map(wholeId),
    elements,
    promises: promises.map(wholeId),
    parts: (parts ?? [{ id: WHOLE }]).map((part) => ({
      ...part,
      text: words?.parts.get(part.id) ?? '',
    })),
  };
}
