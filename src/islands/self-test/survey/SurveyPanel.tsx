import { useEffect, useState } from 'react';
import type { SelfTest } from '#core/self-test/self-test.ts';
import type { SurveyLanguages } from '#core/self-test/survey/survey.ts';
import { fetchPart } from '#islands/shared/fetch-part.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { SurveyData } from '#text/page-data.ts';
import { SurveyBack } from './SurveyBack.tsx';
import { SurveyOut } from './SurveyOut.tsx';

/** A questionnaire for customers, out and back. Fetched when it is asked for. */
export function SurveyPanel({ test }: { readonly test: Pick<SelfTest, 'id'> }) {
  const { root, language } = useSurroundings();
  const { into, page } = useWords('selfTests');
  const [data, setData] = useState<SurveyData | 'failed'>();
  useEffect(() => {
    let isGone = false;
    fetchPart<SurveyData>(`${root}data/self-tests/${test.id}.json`).then((fetched) => {
      if (!isGone) setData(fetched ?? 'failed');
    });
    return () => {
      isGone = true;
    };
  }, [root, test.id]);
  if (data === undefined) return <p role="status">{page.fetching}</p>;
  const own = data === 'failed' ? undefined : data.find((one) => one.language === language);
  if (data === 'failed' || own === undefined)
    return (
      <p className="notice warning" role="alert">
        {into.unfetched}
      </p>
    );
  const languages: SurveyLanguages = [own, ...data.filter((one) => one !== own)];
  return (
    <>
      <SurveyOut {...{ languages }} />
      <SurveyBack {...{ languages }} />
    </>
  );
}
