import { useMemo } from 'react';
import { countShown, walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { compare } from '#core/comparison/compare.ts';
import {
  caveatSentences,
  changeSentences,
  sourceSentences,
} from '#core/comparison/comparison-text.ts';
import { joinSentences } from '#core/message.ts';
import type { HrefOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Previous } from '#schema/record/previous.ts';
import { AreaChange } from './AreaChange.tsx';
import { ChangedClauses } from './ChangedClauses.tsx';
import { ComplianceChange } from './ComplianceChange.tsx';
import { PreviousField } from './PreviousField.tsx';
import { usePrevious } from './use-previous.ts';

interface Props {
  readonly assessment: Assessment;
  /** Whole, as the standard has it. */
  readonly catalogue: Catalogue;
  readonly hrefOf: HrefOf;
}

/** What has changed since the previous assessment; nothing where there is none to compare with. */
export function ChangePanel(props: Props) {
  const comparison = useWords('comparison');
  const { assessment, catalogue } = props;
  const catalogues = useMemo(() => [catalogue], [catalogue]);
  const choice = usePrevious({ assessment, catalogues });
  if (choice.choices.length < 2) return null;
  return (
    <section aria-labelledby="change-heading">
      <h2 id="change-heading">{comparison.title}</h2>
      <PreviousField choice={choice} />
      {choice.previous && <Change {...props} previous={choice.previous} />}
    </section>
  );
}

/** The change since the previous assessment: in sentences, as a picture, clause by clause. */
export function Change(props: Props & { readonly previous: Previous }) {
  const { language } = useSurroundings();
  const comparison = useWords('comparison');
  const { assessment, catalogue, previous, hrefOf } = props;
  const source = joinSentences(sourceSentences(previous, comparison, language));
  const compared = compare(catalogue, assessment, previous);
  if (compared === undefined) return <p>{joinSentences([source, comparison.otherStandard])}</p>;
  const walked = walkedCatalogue(catalogue, assessment);
  const unconfirmed = countShown([walked], assessment, 'toConfirm');
  const caveats = caveatSentences(compared, unconfirmed, comparison, language);
  return (
    <>
      <p className="quiet fingerprint">{source}</p>
      <p className="prose">{joinSentences(changeSentences(compared, comparison))}</p>
      {caveats.length > 0 && <p className="notice">{joinSentences(caveats)}</p>}
      {compared.scale === 'levels' ? (
        <AreaChange compared={compared} />
      ) : (
        <ComplianceChange compared={compared} />
      )}
      <ChangedClauses {...{ compared, hrefOf }} />
    </>
  );
}
