import { Fragment } from 'react';
import { evidenceFlags } from '#core/audit/evidence-state.ts';
import { writeDay } from '#core/message.ts';
import type { EntryViewProps } from '#islands/form/RegisterList.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Evidence } from '#schema/record/evidence.ts';
import { AttachmentLine } from './AttachmentLine.tsx';

interface CriterionLink {
  readonly name: string;
  readonly href: string;
  /** In the order of the walk. */
  readonly position: number;
}

/** What the page on evidence knows besides the entries. */
export interface AboutEvidence {
  readonly today: string;
  /** What each criterion is called where it is asked, by its id. */
  readonly criteria: ReadonlyMap<string, CriterionLink>;
}

/** A piece of evidence as it reads, flagged where it does not count. */
export function EvidenceText({ name, entry, about }: EntryViewProps<AboutEvidence>) {
  const { language } = useSurroundings();
  const audit = useWords('audit');
  const evidence = entry as Evidence;
  const facts = [
    audit.kinds[evidence.kind],
    audit.methods[evidence.method],
    writeDay(language, evidence.date ?? ''),
    evidence.place,
    evidence.owner,
    evidence.validUntil &&
      `${audit.evidence.validUntil} ${writeDay(language, evidence.validUntil)}`,
  ];
  const asked = evidence.criteria
    .flatMap((id) => about.criteria.get(id) ?? [])
    .sort((a, b) => a.position - b.position);
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
      {evidenceFlags(evidence, about.today).map((flag) => (
        <p key={flag} className="field-error">
          {name} {audit.flags[flag]}
        </p>
      ))}
      <p>
        {asked.map((criterion, at) => (
          <Fragment key={criterion.href}>
            {at > 0 && ' · '}
            <a href={criterion.href}>{criterion.name}</a>
          </Fragment>
        ))}
      </p>
    </>
  );
}
