import { type WalkStep, walkSteps } from '#core/assessment/walk.ts';
import { allClauses, type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { BLANK, EMPTY, type FigureSheet, type SheetCell, text } from '#core/document/sheet-cell.ts';
import { fill, writeDay } from '#core/message.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { textPrint, writeRowKey } from './row-key.ts';
import { answerRule } from './tones.ts';

/** What a questionnaire is made of. */
export interface QuestionnaireInput {
  readonly assessment: Assessment;
  /** As the assessment walks them. */
  readonly walked: readonly Catalogue[];
  /** Ids of the clauses that are asked. */
  readonly clauses: ReadonlySet<string>;
  readonly language: string;
  readonly words: QuestionnaireWords;
  /** By whom it is filled in, where that is known. */
  readonly to?: string | undefined;
  /** The day by which it is to be back, such as `2026-11-25`. */
  readonly due?: string | undefined;
  /** The one site that is asked about. */
  readonly site?: string | undefined;
  /** The group whose view is asked. */
  readonly group?: string | undefined;
  /** Whether that group is promised anonymity: then no name is asked for. */
  readonly isAnonymous?: boolean | undefined;
}

const WIDTHS = { clause: 24, question: 60, answer: 18, note: 50, evidence: 40, help: 100 } as const;

/** The statements that are asked: those of the clauses that are not set aside, each once. */
export function askedSteps({
  walked,
  assessment,
  clauses,
}: Pick<QuestionnaireInput, 'walked' | 'assessment' | 'clauses'>): readonly WalkStep[] {
  return walkSteps(walked, assessment).filter(
    ({ clause, isSetAside }) => !isSetAside && clauses.has(clause.id),
  );
}

/** A questionnaire as the sheets of a workbook: the statements with room for answers, and how to fill it in. */
export function buildQuestionnaire(input: QuestionnaireInput): readonly FigureSheet[] {
  return [questionSheet(input), helpSheet(input)];
}

function questionSheet(input: QuestionnaireInput): FigureSheet {
  const { assessment, words } = input;
  const { columns, answers } = words;
  const versionOf = versions(input.walked);
  const rows = askedSteps(input).map(({ clause, criterion }): readonly SheetCell[] => [
    text(clauseLabel(clause)),
    text(criterion.text),
    ...[BLANK, BLANK, BLANK],
    text(
      writeRowKey({
        ...{ kind: 'asked', assessment: assessment.id, id: criterion.id },
        version: versionOf.get(clause.id) ?? '',
        print: textPrint(criterion.text),
      }),
    ),
  ]);
  return {
    name: words.sheet.questions,
    above: linesAbove(input),
    head: [
      ...[columns.clause, columns.question, columns.answer],
      ...[columns.note, columns.evidence, columns.key],
    ],
    rules: [
      ...[{ width: WIDTHS.clause }, { width: WIDTHS.question }],
      { ...answerRule(answers), width: WIDTHS.answer },
      ...[{ width: WIDTHS.note }, { width: WIDTHS.evidence }, { isHidden: true }],
    ],
    rows,
  };
}

function linesAbove({
  assessment: { organisation },
  language,
  words: { sheet },
  ...asked
}: QuestionnaireInput): readonly (readonly SheetCell[])[] {
  const { to, due, site, group, isAnonymous } = asked;
  const dueLine = due ? [` ${fill(sheet.due, { day: writeDay(language, due) })}`] : [];
  return [
    [text(organisation ? fill(sheet.titleFor, { organisation }) : sheet.title)],
    [text([sheet.lead, ...dueLine].join(''))],
    ...(isAnonymous ? [[text(sheet.anonymous)]] : [[text(sheet.name), to ? text(to) : BLANK]]),
    ...(site ? [[text(sheet.site), text(site)]] : []),
    ...(group ? [[text(sheet.group), text(group)]] : []),
  ];
}

/** The version of the wording by clause. */
function versions(walked: readonly Catalogue[]): ReadonlyMap<string, string> {
  return new Map(
    walked.flatMap((catalogue) =>
      allClauses(catalogue).map(({ id }) => [id, catalogue.standard.catalogueVersion] as const),
    ),
  );
}

function helpSheet({ words: { sheet, answers } }: QuestionnaireInput): FigureSheet {
  return {
    ...{ name: sheet.help, head: [sheet.help], isText: true },
    rules: [{ width: WIDTHS.help }],
    rows: [[EMPTY], ...sheet.sentences.map((sentence) => [text(fill(sentence, answers))])],
  };
}
