import { useEffect, useState } from 'react';
import { type WalkFilter, walkedCatalogue } from '#core/assessment/walk.ts';
import { type ReviewCode, reviewRecord } from '#core/audit/review-record.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill, fillCount } from '#core/message.ts';
import { findUndrawable } from '#export/pdf/undrawable.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Addresses, Place } from '#text/addresses.ts';
import type { AssessmentWords } from '#text/words.ts';
import { checkBeforeReport, type Found, typedTexts } from './preflight.ts';

interface Props {
  /** Whole, as the standards have them. */
  readonly catalogues: readonly Catalogue[];
  readonly assessment: Assessment;
  readonly today: string;
}

interface Remark {
  readonly text: string;
  readonly href?: string;
  readonly link?: string;
}

/** What stands open before a report is made or an assessment is made final; each remark leads to where it can be mended. */
export function PreflightList(props: Props) {
  const surroundings = useSurroundings();
  const words = useWords('assessment');
  const undrawable = useUndrawable(props.assessment);
  const remarks = remarksOn({ ...props, ...surroundings, words }, undrawable);
  const { report } = words;
  return (
    <section>
      <h2>{report.beforeTitle}</h2>
      {remarks.length === 0 ? (
        <p>{report.ready}</p>
      ) : (
        <ul className="preflight">
          {remarks.map(({ text, href, link }) => (
            <li key={text}>
              <span>{text}</span>
              {href && <a href={href}>{link}</a>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Checked extends Props {
  readonly addresses: Addresses;
  readonly language: string;
  readonly words: AssessmentWords;
}

function remarksOn(props: Checked, undrawable: readonly string[]): readonly Remark[] {
  const { catalogues, assessment, addresses, language, words } = props;
  const { report } = words;
  const found = checkBeforeReport(catalogues, assessment);
  const inWalk = ({ first }: Found, query: { readonly show?: WalkFilter } = {}) => ({
    href: addresses.place('checklist', assessment.id, {
      query,
      hash: first ? placeOf(first, catalogues) : '',
    }),
    link: report.goThere,
  });
  const inSettings = {
    href: addresses.place('settings', assessment.id),
    link: report.toSettings,
  };
  const counted = (forms: typeof report.open, count: number) => fillCount(language, forms, count);
  const remarks: (Remark | false)[] = [
    !found.hasOrganisation && { text: report.noOrganisation, ...inSettings },
    !found.hasLead && { text: report.noLead, ...inSettings },
    found.open.count > 0 && {
      text: counted(report.open, found.open.count),
      ...inWalk(found.open, { show: 'open' }),
    },
    found.unknown.count > 0 && {
      text: counted(report.unknown, found.unknown.count),
      ...inWalk(found.unknown, { show: 'unknown' }),
    },
    found.withoutReason.count > 0 && {
      text: counted(report.noReason, found.withoutReason.count),
      ...inWalk(found.withoutReason),
    },
    found.marked.count > 0 && {
      text: counted(report.marked, found.marked.count),
      ...inWalk(found.marked, { show: 'marked' }),
    },
    undrawable.length > 0 && {
      text: fill(report.undrawable, { characters: undrawable.join(' ') }),
    },
  ];
  return [...remarks.filter((remark) => remark !== false), ...recordRemarks(props)];
}

/** Where each remark is mended. */
const PLACES_OF: Readonly<Record<ReviewCode, { place: Place; query?: Record<string, string> }>> = {
  toConfirm: { place: 'checklist', query: { show: 'toConfirm' } },
  metWithoutEvidence: { place: 'checklist' },
  gapWithoutFinding: { place: 'findings' },
  evidenceNotValid: { place: 'evidence' },
  findingWithoutCondition: { place: 'findings' },
  findingWithoutEvidence: { place: 'findings' },
  gradeWithoutReason: { place: 'findings' },
  actionWithoutOwner: { place: 'findings' },
  actionWithoutDue: { place: 'findings' },
  actionOverdue: { place: 'findings', query: { view: 'due' } },
};

/** What a reviewer would catch in evidence, findings and actions. */
function recordRemarks({
  catalogues: whole,
  assessment,
  addresses,
  language,
  words,
  today,
}: Checked): readonly Remark[] {
  const catalogues = whole.map((catalogue) => walkedCatalogue(catalogue, assessment));
  const hrefOf = (code: ReviewCode, hash: string) => {
    const { place, query } = PLACES_OF[code];
    return addresses.place(place, assessment.id, { ...(query && { query }), hash });
  };
  return reviewRecord(catalogues, assessment, today).map(({ code, count, first }) => ({
    text: fillCount(language, words.report.review[code], count),
    href: hrefOf(code, first),
    link: words.report.goThere,
  }));
}

/** The characters someone typed that the report's fonts lack. */
function useUndrawable(assessment: Assessment): readonly string[] {
  const { root } = useSurroundings();
  const [coverage, setCoverage] = useState<unknown>();
  useEffect(() => {
    void fetchData<unknown>(`${root}fonts/coverage.json`).then((fetched) => {
      if (fetched.ok) setCoverage(fetched.value);
    });
  }, [root]);
  return coverage === undefined ? [] : findUndrawable(typedTexts(assessment), coverage);
}
