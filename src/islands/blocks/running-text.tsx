import { Fragment } from 'react';
import type { Run } from '#core/document/document.ts';
import type { BlockProps, BlocksView } from './view.ts';

const TAGS = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

function isLevel(level: number): level is keyof typeof TAGS {
  return level in TAGS;
}

/** A heading, below those of the page. */
export function Heading({ block, view, headings }: BlockProps<'heading'>) {
  const level = (headings.get(block) ?? block.level) + view.levelsAbove;
  const Tag = TAGS[isLevel(level) ? level : 6];
  return <Tag id={view.hasTargets ? block.id : undefined}>{block.text}</Tag>;
}

/** A paragraph of running text. */
export function Paragraph({ block, view }: BlockProps<'paragraph'>) {
  return (
    <p className={block.tone}>
      <Runs runs={block.runs} view={view} />
    </p>
  );
}

/** A list. */
export function List({ block, view }: BlockProps<'list'>) {
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {block.items.map((runs, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name than their place
        <li key={place}>
          <Runs runs={runs} view={view} />
        </li>
      ))}
    </Tag>
  );
}

/** The cover: what the document is, for whom, and what it is not. */
export function Cover({ block }: BlockProps<'cover'>) {
  return (
    <header>
      <p className="overline">{block.overline}</p>
      <p className="lead">{block.title}</p>
      <p>{block.organisation}</p>
      <dl>
        {block.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{block.notice}</p>
    </header>
  );
}

/** The headings of the document, each leading to its place. */
export function Contents({ block, headings }: BlockProps<'contents'>) {
  return (
    <nav aria-label={block.title}>
      <p>{block.title}</p>
      <ol>
        {[...headings.keys()].map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Runs of text, those that lead somewhere as links. */
export function Runs({ runs, view }: { readonly runs: readonly Run[]; readonly view: BlocksView }) {
  return runs.map((run, place) => {
    const text = view.drawText ? view.drawText(run.text) : run.text;
    const words = run.strong ? <strong>{text}</strong> : text;
    const href = view.hrefOf(run);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name than their place
      <Fragment key={place}>{href === undefined ? words : <a href={href}>{words}</a>}</Fragment>
    );
  });
}
