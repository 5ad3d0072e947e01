import { useMemo, useState } from 'react';
import { fill, fillCount } from '#core/message.ts';
import { sideMarks } from '#core/side-by-side/map-blocks.ts';
import { sideBlocks } from '#core/side-by-side/side-blocks.ts';
import { sideDocument } from '#core/side-by-side/side-document.ts';
import { aliasesFor, sideNames } from '#core/side-by-side/side-names.ts';
import { sideSheets } from '#core/side-by-side/side-sheets.ts';
import { makeSides, type Sides } from '#core/side-by-side/sides.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import { SaveFilePanel } from '#islands/report/SaveFilePanel.tsx';
import { asPage, type Loading } from '#islands/shared/as-page.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { fileName } from '#text/file-name.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { AliasFields } from './AliasFields.tsx';
import { EntryChoice } from './EntryChoice.tsx';
import { type Fetched, useChosenStandards } from './use-chosen-standards.ts';
import { useSideEntries } from './use-side-entries.ts';

/** Assessments of sites, years or clients side by side, on the screen and to take along. */
export const SideBySidePage = asPage(SideBySide);

function SideBySide({ loading }: Loading) {
  const words = useWords('sideBySide');
  const { language } = useSurroundings();
  const assessmentWords = useWords('assessment');
  const entries = useSideEntries();
  const { chosen, failure } = entries;
  const [isAlias, setAlias] = useState(false);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const naming = useMemo(
    () =>
      isAlias
        ? aliasesFor(
            chosen.map(({ assessment, key }) => ({ ...assessment, id: key })),
            typed,
            words,
          )
        : 'names',
    [isAlias, chosen, typed, words],
  );
  const fetched = useChosenStandards(chosen);
  const sides = useMemo(
    () => fetched && makeSides({ all: besides(fetched), naming, words, language }),
    [fetched, naming, words, language],
  );
  return (
    <article
      className="result"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void entries.openFiles([...event.dataTransfer.files]);
      }}
    >
      <h1>{words.title}</h1>
      <p className="lead prose">{words.lead}</p>
      {failure && (
        <p className="notice warning" role="alert">
          {storageSentence(failure, assessmentWords)}
        </p>
      )}
      {!failure && !entries.isListed && <p className="loading">{loading}</p>}
      <EntryChoice entries={entries} />
      {chosen.length > 1 ? (
        <>
          <AliasFields {...{ chosen, naming, typed }} onSwitch={setAlias} onType={setTyped} />
          <Unfetched fetched={fetched ?? []} />
          {sides ? <Comparison sides={sides} /> : <p className="loading">{loading}</p>}
        </>
      ) : (
        entries.entries.length > 0 && (
          <p className="notice">{fillCount(language, words.page.tooFew, chosen.length)}</p>
        )
      )}
    </article>
  );
}

/** What can be compared, each under the key that it has here: a file may hold what is kept under the same id. */
function besides(fetched: readonly Fetched[]) {
  return fetched
    .filter(({ catalogues }) => catalogues.length > 0)
    .map(({ entry: { key, file }, assessment, catalogues }) => ({
      ...{ catalogues, file },
      assessment: { ...assessment, id: key },
    }));
}

/** Those whose standards could not be had are named: nobody is to miss them in the comparison. */
function Unfetched({ fetched }: { readonly fetched: readonly Fetched[] }) {
  const words = useWords('sideBySide');
  return fetched
    .filter(({ catalogues }) => catalogues.length === 0)
    .map(({ entry, assessment }) => (
      <p key={entry.key} className="notice warning" role="alert">
        {fill(words.page.noStandards, {
          name: sideNames([assessment], 'names', words)[0]?.title ?? '',
        })}
      </p>
    ));
}

function Comparison({ sides }: { readonly sides: Sides }) {
  const { root } = useSurroundings();
  const words = useWords('sideBySide');
  const blocks = useMemo(() => sideBlocks(sides), [sides]);
  const markLabels = useMemo(() => sideMarks(sides), [sides]);
  const createdAt = () => new Date().toISOString();
  return (
    <>
      <Blocks blocks={blocks} view={{ hrefOf: () => undefined, markLabels, levelsAbove: 1 }} />
      {sides.standards.length > 0 && (
        <SaveFilePanel
          root={root}
          texts={words.save}
          about={[sides]}
          gather={() => ({
            document: () => sideDocument(sides, createdAt()),
            sheets: async () => sideSheets(sides),
            // No client's name: it goes to others.
            nameOf: (ending) =>
              fileName({ name: words.fileName, organisation: '', updatedAt: createdAt() }, ending),
          })}
        />
      )}
    </>
  );
}
