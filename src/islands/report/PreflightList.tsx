import { useEffect, useState } from 'react';
import { fill, fillCount } from '#core/message.ts';
import { findUndrawable } from '#export/pdf/undrawable.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords } from '#text/words.ts';
import { checkBeforeReport, typedTexts } from './preflight.ts';

interface Props {
  readonly opened: Opened;
  readonly assessment: Assessment;
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
  const found = checkBeforeReport(opened.standards[0].catalogue, assessment);
  const query = `?id=${encodeURIComponent(assessment.id)}`;
  const inWalk = (slug: string | undefined, show: string) => ({
    href: `${homeOf(root, language)}assessment/${query}${show}#${slug ?? ''}`,
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
    found.open > 0 && {
      text: counted(report.open, found.open),
      ...inWalk(found.firstOpen, '&show=open'),
    },
    found.unknown > 0 && {
      text: counted(report.unknown, found.unknown),
      ...inWalk(found.firstUnknown, '&show=unknown'),
    },
    found.withoutReason > 0 && {
      text: counted(report.noReason, found.withoutReason),
      ...inWalk(found.firstWithoutReason, ''),
    },
    found.marked > 0 && {
      text: counted(report.marked, found.marked),
      ...inWalk(found.firstMarked, '&show=marked'),
    },
    undrawable.length > 0 && {
      text: fill(report.undrawable, { characters: undrawable.join(' ') }),
    },
  ];
  return remarks.filter((remark) => remark !== false);
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
