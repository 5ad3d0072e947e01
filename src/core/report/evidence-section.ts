import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { evidenceFlags } from '#core/audit/evidence-state.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { fill, joinList, writeDay } from '#core/message.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import type { ReportContext } from './report-context.ts';

/** So many characters of a hash are printed: enough to compare by eye. */
const HASH_SHOWN = 16;

/** The register of evidence, where there is any: what was seen, of when, for which clauses, and whether it counts. */
export function evidenceSection(context: ReportContext): readonly Block[] {
  const { assessment, words } = context;
  const { register } = words;
  const entries = inRegisterOrder(assessment.evidence);
  if (entries.length === 0) return [];
  return [
    chapter('evidence', register.title),
    paragraph(register.lead),
    table(
      register.caption,
      [
        column(register.number, 1),
        column(register.what, 5),
        column(register.gathered, 3),
        column(register.clauses, 2.5),
        column(register.state, 2.5),
      ],
      entries.map(([id, evidence]) => row(id, evidence, context)),
    ),
  ];
}

function row(id: string, evidence: Evidence, context: ReportContext): readonly TableCell[] {
  const { assessment, today, words, language, has } = context;
  const { register } = words;
  const {
    title,
    kind,
    method,
    reference,
    place,
    date,
    owner,
    validUntil,
    note,
    attachments = [],
  } = evidence;
  const flags = evidenceFlags(evidence, today);
  const files = attachments.map((file) =>
    fill(register.file, { name: file.name, hash: file.hash.slice(0, HASH_SHOWN) }),
  );
  const about = [reference, owner, has('notes') ? note : undefined, ...files].filter((text) =>
    text?.trim(),
  );
  const gathered = [register.kinds[kind], register.methods[method], place, day(date, language)];
  const until = validUntil ? [`${register.validUntil} ${day(validUntil, language)}`] : [];
  const state = [...flags.map((flag) => register.flags[flag]), ...until];
  return [
    cell(registerName('E', assessment.evidence, id)),
    cell([{ text: title, strong: true }, ...about.map((text) => ({ text: `\n${text}` }))]),
    cell(gathered.filter((text) => text?.trim()).join('\n')),
    cell(clauseNumbers(evidence, context) || words.figures.none),
    cell(state.length === 0 ? words.figures.none : state.join('\n')),
  ];
}

function day(text: string | undefined, language: string): string {
  return text ? writeDay(language, text) : '';
}

function clauseNumbers({ criteria }: Evidence, { catalogues, language }: ReportContext): string {
  const clauses = catalogues
    .flatMap(allClauses)
    .filter((clause) => clause.criteria.some(({ id }) => criteria.includes(id)));
  return joinList(language, [...new Set(clauses.map(({ number }) => number))]);
}
