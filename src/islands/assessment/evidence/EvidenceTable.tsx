import { Fragment, type ReactNode } from 'react';
import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { evidenceFlags } from '#core/audit/evidence-state.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { writeDay } from '#core/message.ts';
import { EntryTools } from '#islands/form/EntryTools.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import { AttachmentLine } from './AttachmentLine.tsx';
import { type AskedCriterion, askedCriteria, askedName } from './asked-criteria.ts';

interface Props {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
  readonly hrefOf: (asked: AskedCriterion) => string;
  readonly today: string;
  /** Only what speaks to this criterion, where the page is about one. */
  readonly criterionId: string | undefined;
  readonly edited: string | undefined;
  readonly form: (id: string) => ReactNode;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The evidence in the order of its numbers, flagged where it does not count. */
export function EvidenceTable(props: Props) {
  const audit = useWords('audit');
  const { assessment, criterionId, edited, form } = props;
  const rows = inRegisterOrder(assessment.evidence).filter(
    ([, { criteria }]) => criterionId === undefined || criteria.includes(criterionId),
  );
  if (rows.length === 0)
    return <p>{criterionId ? audit.evidence.emptyFor : audit.evidence.empty}</p>;
  return (
    <ul className="entries">
      {rows.map(([id, evidence]) => (
        <li key={id}>
          {edited === id ? form(id) : <Entry {...props} id={id} evidence={evidence} />}
        </li>
      ))}
    </ul>
  );
}

function Entry(props: Props & { readonly id: string; readonly evidence: Evidence }) {
  const { language } = useSurroundings();
  const audit = useWords('audit');
  const { assessment, catalogues, hrefOf, today, id, evidence } = props;
  const { onEdit, onRemove } = props;
  const name = registerName('E', assessment.evidence, id);
  const flags = evidenceFlags(evidence, today);
  const facts = [
    audit.kinds[evidence.kind],
    audit.methods[evidence.method],
    writeDay(language, evidence.date ?? ''),
    evidence.place,
    evidence.owner,
    evidence.validUntil &&
      `${audit.evidence.validUntil} ${writeDay(language, evidence.validUntil)}`,
  ];
  return (
    <>
      <h2>
        <span className="criterion-name">{name}</span> {evidence.title}
      </h2>
      <p className="quiet">{facts.filter(Boolean).join(' · ')}</p>
      {evidence.reference && <p>{evidence.reference}</p>}
      {evidence.note && <p>{evidence.note}</p>}
      {evidence.attachments?.map((attachment) => (
        <AttachmentLine key={attachment.hash} attachment={attachment} />
      ))}
      {flags.map((flag) => (
        <p key={flag} className="field-error">
          {name} {audit.flags[flag]}
        </p>
      ))}
      <p>
        {askedCriteria(evidence.criteria, catalogues, assessment).map((asked, position) => (
          <Fragment key={asked.criterion.id}>
            {position > 0 && ' · '}
            <a href={hrefOf(asked)}>{askedName(asked)}</a>
          </Fragment>
        ))}
      </p>
      <EntryTools name={name} onChange={() => onEdit(id)} onRemove={() => onRemove(id)} />
    </>
  );
}
