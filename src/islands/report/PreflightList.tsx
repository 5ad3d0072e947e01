import { useEffect, useState } from 'react';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { type ReviewCode, reviewRecord } from '#core/audit/review-record.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill, fillCount } from '#core/message.ts';
import { findUndrawable } from '#export/pdf/undrawable.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { placeOf } from '#islands/shared/place.ts';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords } from '#text/words.ts';
import { checkBeforeReport, type Found, typedTexts } from './preflight.ts';

interface Props {
  readonly opened: Opened;
  readonly assessment: Assessment;
  readonly today: string;
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
}

interface Remark {
  readonly text: string;
  readonly href?: string;
  readonly link?: string;
}

/** What stands open before the report is made; each remark leads to where it can be mended. */
export function PreflightList(props: Props) {
  const undrawable = useUndrawable(props);
  const remarks = remarksOn(props, undrawable);
  const { report } = props.words;
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

function remarksOn(props: Props, undrawable: readonly string[]): readonly Remark[] {
  const { opened, assessment, root, language, words } = props;
  const { report } = words;
  const catalogues = opened.standards.map(({ catalogue }) => catalogue);
  const found = checkBeforeReport(catalogues, assessment);
  const query = `?id=${encodeURIComponent(assessment.id)}`;
  const inWalk = ({ first }: Found, show: string) => ({
    href: `${homeOf(root, language)}assessment/${query}${show}#${first ? placeOf(first, catalogues) : ''}`,
    link: report.goThere,
  });
  const inSettings = {
    href: `${homeOf(root, language)}assessment/setup/${query}`,
    link: report.toSettings,
  };
  const counted = (forms: typeof report.open, count: number) => fillCount(language, forms, count);
  const remarks: (Remark | false)[] = [
    !found.hasOrganisation && { text: report.noOrganisation, ...inSettings },
    !found.hasLead && { text: report.noLead, ...inSettings },
    found.open.count > 0 && {
      text: counted(report.open, found.open.count),
      ...inWalk(found.open, '&show=open'),
    },
    found.unknown.count > 0 && {
      text: counted(report.unknown, found.unknown.count),
      ...inWalk(found.unknown, '&show=unknown'),
    },
    found.withoutReason.count > 0 && {
      text: counted(report.noReason, found.withoutReason.count),
      ...inWalk(found.withoutReason, ''),
    },
    found.marked.count > 0 && {
      text: counted(report.marked, found.marked.count),
      ...inWalk(found.marked, '&show=marked'),
    },
    undrawable.length > 0 && {
      text: fill(report.undrawable, { characters: undrawable.join(' ') }),
    },
  ];
  return [...remarks.filter((remark) => remark !== false), ...recordRemarks(props, catalogues)];
}

/** What a reviewer would catch in evidence, findings and actions. */
function recordRemarks(
  { assessment, root, language, words, today }: Props,
  whole: readonly Catalogue[],
): readonly Remark[] {
  const catalogues = whole.map((catalogue) => walkedCatalogue(catalogue, assessment));
  const home = `${homeOf(root, language)}assessment/`;
  const query = `?id=${encodeURIComponent(assessment.id)}`;
  const places: Readonly<Record<ReviewCode, (id: string) => string>> = {
    toConfirm: (id) => `${query}&show=toConfirm#${id}`,
    metWithoutEvidence: (id) => `${query}#${id}`,
    gapWithoutFinding: (id) => `findings/${query}#${id}`,
    evidenceNotValid: () => `evidence/${query}`,
    findingWithoutCondition: (id) => `findings/${query}#${id}`,
    findingWithoutEvidence: (id) => `findings/${query}#${id}`,
    gradeWithoutReason: (id) => `findings/${query}#${id}`,
    actionWithoutOwner: (id) => `findings/${query}#${id}`,
    actionWithoutDue: (id) => `findings/${query}#${id}`,
    actionOverdue: (id) => `findings/${query}&view=due#${id}`,
  };
  return reviewRecord(catalogues, assessment, today).map(({ code, count, first }) => ({
    text: fillCount(language, words.report.review[code], count),
    href: `${home}${places[code](first)}`,
    link: words.report.goThere,
  }));
}

/** The characters someone typed that the report's fonts lack. */
function useUndrawable({ assessment, root }: Props): readonly string[] {
  const [coverage, setCoverage] = useState<unknown>();
  useEffect(() => {
    void fetchData<unknown>(`${root}fonts/coverage.json`).then((fetched) => {
      if (fetched.ok) setCoverage(fetched.value);
    });
  }, [root]);
  return coverage === undefined ? [] : findUndrawable(typedTexts(assessment), coverage);
}
