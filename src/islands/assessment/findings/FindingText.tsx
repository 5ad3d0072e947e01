import { registerName } from '#core/assessment/register-name.ts';
import { type Criterion, clauseLabel } from '#core/catalogue/catalogue.ts';
import { fill, joinList, withLabel } from '#core/message.ts';
import { isBindingClause, judgeClause } from '#core/register/judge-clause.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Finding } from '#schema/record/finding.ts';
import type { AuditWords } from '#text/words.ts';
import type { Workpaper } from './workpaper.ts';

interface Props extends Workpaper {
  readonly name: string;
  readonly finding: Finding;
}

/** A finding as it reads: clause, condition, extent, effect, evidence, grade. */
export function FindingText(props: Props) {
  const { language, addresses } = useSurroundings();
  const audit = useWords('audit');
  const { assessment, catalogues, hrefOf, name, finding } = props;
  const { condition, extentFound, extentOf, effect, evidence } = finding;
  const judged = judgeClause(finding.clauseId, { walked: catalogues, assessment });
  const known = evidence.filter((id) => Object.hasOwn(assessment.evidence, id));
  return (
    <>
      <h2>
        <span className="criterion-name">{name}</span>{' '}
        {judged ? (
          <a href={hrefOf(judged.clause)}>{clauseLabel(judged.clause)}</a>
        ) : (
          finding.clauseId
        )}
      </h2>
      <p>
        <strong>{gradeText(props, judged?.suggested, audit)}</strong>
      </p>
      {finding.broughtForward && <p className="quiet">{audit.findings.broughtForward}</p>}
      {condition && <p>{condition}</p>}
      {extentFound !== undefined && extentOf !== undefined && (
        <p>
          {withLabel(
            audit.findings.extent,
            fill(audit.findings.extentText, { found: extentFound, of: extentOf }),
          )}
        </p>
      )}
      {effect && <p>{withLabel(audit.findings.effect, effect)}</p>}
      {known.length > 0 && (
        <p>
          <a href={addresses.place('evidence', assessment.id)}>
            {withLabel(
              audit.evidence.title,
              joinList(
                language,
                known.map((id) => registerName('E', assessment.evidence, id)),
              ),
            )}
          </a>
        </p>
      )}
      {judged && <Unmet unmet={judged.unmet} />}
    </>
  );
}

function gradeText(
  { assessment, catalogues: walked, finding }: Props,
  suggested: NonNullable<ReturnType<typeof judgeClause>>['suggested'],
  audit: AuditWords,
): string {
  const isBinding = isBindingClause(finding.clauseId, { walked, assessment });
  const grades = isBinding ? audit.gradesBinding : audit.grades;
  const { grade, gradeReason } = finding;
  if (grade) {
    const reason = gradeReason?.trim() || audit.common.none;
    return fill(audit.findings.gradeOwn, { grade: grades[grade], reason });
  }
  if (suggested === undefined) return audit.findings.suggestedNone;
  return fill(audit.findings.suggested, { grade: grades[suggested] });
}

/** What the clause asks that is not met: the criterion of the finding, in our words. */
function Unmet({ unmet }: { readonly unmet: readonly Criterion[] }) {
  const audit = useWords('audit');
  if (unmet.length === 0) return null;
  return (
    <details>
      <summary>{audit.findings.criterionFrom}</summary>
      <ul>
        {unmet.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
