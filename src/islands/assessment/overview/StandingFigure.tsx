import { useMemo } from 'react';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { sharesFigure } from '#core/result-blocks/code-blocks.ts';
import { makeResultContexts, type ResultStandard } from '#core/result-blocks/result-context.ts';
import type { ResultWords } from '#core/words/result-words.ts';
import { resultView } from '#islands/assessment/result/result-view.ts';
import { ProfileRadar } from '#islands/blocks/ProfileRadar.tsx';
import { useResultWords } from '#islands/blocks/use-result-words.ts';
import { FigureView } from '#islands/figure/FigureView.tsx';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly standard: ResultStandard;
  readonly assessment: Assessment;
  /** Of all standards: a clause is led to as the checklist of them all names it. */
  readonly catalogues: readonly Catalogue[];
  readonly today: string;
}

/** The standing as a picture, once its words are here: areas with what each lacks, or provisions by how they are complied with. */
export function StandingFigure(props: Props) {
  const words = useResultWords();
  if (words === undefined || words === 'failed') return null;
  return <Picture {...props} words={words} />;
}

function Picture({
  standard,
  assessment,
  catalogues,
  today,
  words,
}: Props & { readonly words: ResultWords }) {
  const { language, addresses } = useSurroundings();
  const context = useMemo(
    () => makeResultContexts({ standards: [standard], assessment, today, words, language })[0],
    [standard, assessment, today, words, language],
  );
  if (context === undefined) return null;
  if (context.provisions === undefined)
    return (
      <ProfileRadar
        context={context}
        view={resultView({ ...context, catalogues }, addresses, '')}
      />
    );
  const { counts } = context.provisions;
  return <FigureView figure={sharesFigure([{ counts }], context)} />;
}
