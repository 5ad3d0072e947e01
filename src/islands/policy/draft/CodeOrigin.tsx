import { fill, joinSentences, writeDay } from '#core/message.ts';
import { chosenCode } from '#core/policy/draft/code-endings.ts';
import type { DraftCode } from '#core/policy/draft/draft-code.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { DraftProps } from './draft-props.ts';

type Props = Pick<DraftProps, 'context'>;

/** Where the facts of the chosen code come from, of which day they are, and how sure. */
export function CodeOrigin({ context }: Props) {
  const code = chosenCode(context);
  return code === undefined ? null : (
    <p className="hint">
      <Origin code={code} />
    </p>
  );
}

/** The code that the chosen sector suggests, with where that comes from. */
export function CodeSuggestion({ context: { content, held } }: Props) {
  const words = useWords('policy');
  const [sector] = held.get('sector')?.chosen ?? [];
  const [id] = sector?.sets?.['code']?.chosen ?? [];
  const code = content.codes.find((one) => one.id === id);
  const label = held.get('code')?.question.options?.find((one) => one.id === id)?.label;
  return code === undefined || label === undefined ? null : (
    <p className="hint">
      {fill(words.draft.code.suggested, { code: label })} <Origin code={code} />
    </p>
  );
}

function Origin({ code }: { readonly code: DraftCode }) {
  const { language } = useSurroundings();
  const words = useWords('policy');
  const { source, asOf, confidence, page } = code;
  const texts = words.draft.code;
  return (
    <>
      {joinSentences([
        fill(texts.origin, { source, day: writeDay(language, asOf) }),
        texts.sureness[confidence],
      ])}{' '}
      <a href={page} target="_blank" rel="noreferrer">
        {texts.page}
      </a>
    </>
  );
}
