import { fill } from '#core/message.ts';
import type { Returned } from '#core/questionnaire/returned.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { returnedFacts, unreadSentence } from '#text/returned-sentences.ts';

interface Props {
  readonly returned: Returned;
  readonly words: QuestionnaireWords;
}

/** What is to be known of a file besides its rows, and each row that is not understood. */
export function ReturnedFacts({ returned, words }: Props) {
  const { language } = useSurroundings();
  return (
    <>
      {returnedFacts(returned, { texts: words.back, language }).map((sentence) => (
        <p className="quiet" key={sentence}>
          {sentence}
        </p>
      ))}
      <UnreadRows {...{ returned, words }} />
    </>
  );
}

function UnreadRows({ returned: { unread }, words: { back: texts } }: Props) {
  const { language } = useSurroundings();
  const registers = useWords('registers');
  if (unread.length === 0) return null;
  return (
    <div className="notice warning">
      <p>{texts.unreadTitle}</p>
      <ul>
        {unread.map(({ sheet, row, reason }) => (
          <li key={`${sheet} ${row} ${JSON.stringify(reason)}`}>
            <span className="quiet">{fill(texts.row, { sheet, row })}</span>
            {' — '}
            {unreadSentence(reason, { texts, language, registers })}
          </li>
        ))}
      </ul>
    </div>
  );
}
