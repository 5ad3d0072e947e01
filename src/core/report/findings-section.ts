import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { allClauses, clauseLabel } from '#core/catalogue/catalogue.ts';
import { chapter, heading, labelled, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { extentsOf, type Grade, suggestGrade } from '#core/gap/suggest-grade.ts';
import { fill, joinList } from '#core/message.ts';
import { clauseTarget } from '#core/scoring/score-assessment.ts';
import type { Finding } from '#schema/record/finding.ts';
import type { ReportContext } from './report-context.ts';

/** The findings with their grades, where there are any. */
export function findingsSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { assessment, words } = context;
  const findings = inRegisterOrder(assessment.findings);
  if (findings.length === 0) return [];
  return [
    chapter('findings', words.findings.title),
    ...findings.flatMap(([id, finding]) => findingBlocks(id, finding, contexts, context)),
  ];
}

function findingBlocks(
  id: string,
  finding: Finding,
  contexts: readonly ReportContext[],
  { assessment, words, language }: ReportContext,
): readonly Block[] {
  const { findings: texts } = words;
  const { condition, extentFound, extentOf, effect } = finding;
  const evidence = finding.evidence
    .filter((one) => Object.hasOwn(assessment.evidence, one))
    .map((one) => registerName('E', assessment.evidence, one));
  const name = registerName('F', assessment.findings, id);
  const hasExtent = extentFound !== undefined && extentOf !== undefined;
  return [
    heading(3, `finding-${id}`, `${name} ${clauseName(finding.clauseId, contexts)}`),
    ...(finding.broughtForward ? [paragraph(texts.broughtForward, 'note')] : []),
    labelled(texts.grade, gradeText(finding, contexts, words)),
    ...(condition?.trim() ? [labelled(texts.condition, condition)] : []),
    ...(hasExtent
      ? [labelled(texts.extent, fill(words.figures.count, { part: extentFound, whole: extentOf }))]
      : []),
    ...(effect?.trim() ? [labelled(texts.effect, effect)] : []),
    evidence.length === 0
      ? paragraph(texts.noEvidence)
      : labelled(texts.evidence, joinList(language, evidence)),
  ];
}

function clauseName(clauseId: string, contexts: readonly ReportContext[]): string {
  const clauses = contexts.flatMap(({ catalogue }) => allClauses(catalogue));
  const clause = clauses.find(({ id }) => id === clauseId);
  return clause === undefined ? clauseId : clauseLabel(clause);
}

/** The clause that a finding is about, as it was scored, with its standard; undefined where no standard has it. */
function judgedIn(clauseId: string, contexts: readonly ReportContext[]) {
  return contexts
    .flatMap((context) => context.score.clauses.map((score) => ({ context, score })))
    .find(({ score }) => score.clause.id === clauseId);
}

/** The auditor's grade, else the suggested one; undefined where there is neither. */
export function gradeOf(
  { clauseId, grade }: Finding,
  contexts: readonly ReportContext[],
): Grade | undefined {
  if (grade !== undefined) return grade;
  const judged = judgedIn(clauseId, contexts);
  if (judged === undefined) return undefined;
  const { context, score } = judged;
  const target = clauseTarget(context.assessment, score.clause);
  return suggestGrade(score, target, context.answer, extentsOf(context.assessment, clauseId));
}

/** The grade in words, with the reason where the auditor set it. */
function gradeText(
  finding: Finding,
  contexts: readonly ReportContext[],
  words: ReportContext['words'],
): string {
  const grades =
    judgedIn(finding.clauseId, contexts)?.context.modeWords.grades ??
    words.byMode[contexts[0]?.assessment.mode ?? 'guidance'].grades;
  const grade = gradeOf(finding, contexts);
  if (grade === undefined) return words.figures.none;
  if (finding.grade === undefined) return grades[grade];
  const reason = finding.gradeReason?.trim() || words.clauses.reasonMissing;
  return fill(words.findings.ownGrade, { grade: grades[grade], reason });
}
