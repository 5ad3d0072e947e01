import { fill, fillCount, joinList } from '#core/message.ts';
import type { Returned, UnreadReason } from '#core/questionnaire/returned.ts';
import { fieldWords } from '#core/register/words.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { fieldSentence } from '#text/field-sentence.ts';
import type { RegisterWords } from '#text/words.ts';

interface Props {
  readonly returned: Returned;
  readonly words: QuestionnaireWords;
}

/** What is to be known of a file besides its rows, and each row that is not understood. */
export function ReturnedFacts({ returned, words }: Props) {
  const { language } = useSurroundings();
  const { back: texts } = words;
  const { empty, same, older, columnsNotRead, sheetsNotRead } = returned;
  const sentences = [
    ...older.map((one) => fill(texts.older, one)),
    ...(same > 0 ? [fillCount(language, texts.sameRows, same)] : []),
    ...(empty > 0 ? [fillCount(language, texts.emptyRows, empty)] : []),
    ...named(texts.notRead, 'columns', columnsNotRead, language),
    ...named(texts.sheetsNotRead, 'sheets', sheetsNotRead, language),
  ];
  return (
    <>
      {sentences.map((sentence) => (
        <p className="quiet" key={sentence}>
          {sentence}
        </p>
      ))}
      <UnreadRows {...{ returned, words }} />
    </>
  );
}

function named(
  template: string,
  place: string,
  names: readonly string[],
  language: string,
): readonly string[] {
  return names.length === 0 ? [] : [fill(template, { [place]: joinList(language, names) })];
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
            {reasonSentence(reason, { texts, language, registers })}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Sentences {
  readonly texts: QuestionnaireWords['back'];
  readonly language: string;
  readonly registers: RegisterWords;
}

function reasonSentence(reason: UnreadReason, sentences: Sentences): string {
  const { reasons } = sentences.texts;
  if (reason.code === 'otherAssessment') return reasons.otherAssessment;
  if (reason.code !== 'cell') return fill(reasons[reason.code], reason);
  const sentence = problemSentence(reason, sentences);
  return fill(reason.text === '' ? reasons.lacking : reasons.cell, {
    ...textsOf(reason),
    sentence,
  });
}

type CellReason = Extract<UnreadReason, { readonly code: 'cell' }>;

const textsOf = ({ heading, text }: CellReason) => ({ heading, text });

function problemSentence(
  { register, field, problem }: CellReason,
  { texts, language, registers }: Sentences,
): string {
  if (problem.code === 'unknownName')
    return fill(texts.unknownName, { names: joinList(language, problem.names) });
  return fieldSentence(
    problem,
    language,
    registers.problems,
    fieldWords(registers, register, field),
  );
}
