import { fill, fillCount, joinList } from '#core/message.ts';
import type { Returned, UnreadReason } from '#core/questionnaire/returned.ts';
import { fieldWords } from '#core/register/words.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { fieldSentence } from './field-sentence.ts';
import type { RegisterWords } from './words.ts';

interface Sentences {
  readonly texts: QuestionnaireWords['back'];
  readonly language: string;
  readonly registers: RegisterWords;
}

/** What is to be known of a file that came back besides its rows. */
export function returnedFacts(
  { empty, same, older, columnsNotRead, sheetsNotRead }: Returned,
  { texts, language }: Pick<Sentences, 'texts' | 'language'>,
): readonly string[] {
  const named = (template: string, place: string, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(template, { [place]: joinList(language, names) })];
  return [
    ...older.map((one) => fill(texts.older, one)),
    ...(same > 0 ? [fillCount(language, texts.sameRows, same)] : []),
    ...(empty > 0 ? [fillCount(language, texts.emptyRows, empty)] : []),
    ...named(texts.notRead, 'columns', columnsNotRead),
    ...named(texts.sheetsNotRead, 'sheets', sheetsNotRead),
  ];
}

/** Why a row, or a cell of it, is not taken. */
export function unreadSentence(reason: UnreadReason, sentences: Sentences): string {
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
