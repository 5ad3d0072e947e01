import { useEffect, useMemo, useState } from 'react';
import { type ChineseRules, isTraditional, joinChinese } from '#core/policy/check/chinese-rules.ts';
import type { PolicyRules } from '#core/policy/check/policy-rules.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';

/** A file of the workshop's data; undefined until it is here, or while it is not needed. */
export function useFile<File>(file: string, isNeeded: boolean): File | 'failed' | undefined {
  const { root } = useSurroundings();
  const [content, setContent] = useState<File | 'failed'>();
  useEffect(() => {
    if (!isNeeded) return;
    void fetchData<File>(`${root}data/policy/${file}`).then((fetched) =>
      setContent(fetched.ok ? fetched.value : 'failed'),
    );
  }, [root, file, isNeeded]);
  return content;
}

/** The rules of the check, with their Chinese half, and the forms of traditional characters, for a text that has any; undefined until they are here. */
export function useRules(text: string): PolicyRules | 'failed' | undefined {
  const isChinese = useMemo(() => /\p{Script=Han}/u.test(text), [text]);
  const hasForms = useMemo(() => isTraditional(text), [text]);
  const { language } = useSurroundings();
  const half = useFile<PolicyRules>(`${language}/rules.json`, true);
  const chinese = useFile<ChineseRules>('chinese-rules.json', isChinese);
  const forms = useFile<PolicyRules['simplified']>('simplified-forms.json', hasForms);
  return useMemo(() => {
    if (!isChinese || half === undefined || half === 'failed') return half;
    if (chinese === undefined || chinese === 'failed') return chinese;
    if (!hasForms) return joinChinese(half, chinese);
    return forms === undefined || forms === 'failed' ? forms : joinChinese(half, chinese, forms);
  }, [half, chinese, forms, isChinese, hasForms]);
}
