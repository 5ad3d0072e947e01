import { fill, fillCount } from '#core/message.ts';
import type { CodeProvision } from '#core/policy/draft/draft-warning.ts';
import { draftWarnings } from '#core/policy/draft/draft-warnings.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useToday } from '#islands/shared/use-today.ts';
import type { DraftProps } from './draft-props.ts';

/** What to look at before the draft is published, each with the way there. */
export function WarningList({
  context,
  catalogue,
  tie,
  onQuestion,
}: DraftProps & { readonly onQuestion: (id: string) => void }) {
  const { language } = useSurroundings();
  const words = useWords('policy');
  const { warnings: texts } = words.draft;
  const today = useToday();
  const warnings = draftWarnings(context, today, tie && { catalogue, assessment: tie });
  if (warnings.length === 0) return null;
  return (
    <details className="policy-warnings">
      <summary>{fillCount(language, texts.title, warnings.length)}</summary>
      <ul>
        {warnings.map(({ code, text, questionId, key, provision }) => (
          <li key={`${code} ${text}`}>
            {text}{' '}
            {questionId && (
              <button type="button" className="plain" onClick={() => onQuestion(questionId)}>
                {texts.toQuestion}
              </button>
            )}
            {key && <a href={`#${blockAnchor(key)}`}>{texts.toText}</a>}{' '}
            {provision && <ProvisionLink provision={provision} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ProvisionLink({ provision }: { readonly provision: CodeProvision }) {
  const { addresses } = useSurroundings();
  const words = useWords('policy');
  const { number, page, clause } = provision;
  return (
    <a
      href={clause ? addresses.clause(clause.standard, clause.slug) : page}
      target="_blank"
      rel="noreferrer"
    >
      {fill(words.draft.warnings.provision, { number })}
    </a>
  );
}

/** Where a block stands on the page, from its key such as `en/policy/purpose`. */
export function blockAnchor(key: string): string {
  return `block-${key.split('/').slice(1).join('-')}`;
}
