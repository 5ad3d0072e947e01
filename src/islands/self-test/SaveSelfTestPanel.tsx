import type { Answers, SelfTest } from '#core/self-test/self-test.ts';
import { selfTestDocument } from '#core/self-test/self-test-document.ts';
import { selfTestSheets } from '#core/self-test/self-test-sheets.ts';
import { SaveFilePanel } from '#islands/report/SaveFilePanel.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { fileName } from '#text/file-name.ts';

interface Props {
  readonly test: SelfTest;
  readonly answers: Answers;
  readonly name: string;
}

/** The result as a file. Fetched once there is something to save. */
export function SaveSelfTestPanel({ test, answers, name }: Props) {
  const { root, language } = useSurroundings();
  const words = useWords('selfTests');
  const writing = { words, language };
  const gather = () => {
    const at = new Date().toISOString();
    const titled = { name: `${test.title} ${name}`.trim(), organisation: '', updatedAt: at };
    return {
      document: () => selfTestDocument(test, { answers, name: name.trim(), at }, writing),
      sheets: async () => selfTestSheets(test, answers, writing),
      nameOf: (ending: string) => fileName(titled, ending),
    };
  };
  return <SaveFilePanel {...{ root, gather }} texts={words.save} about={[answers, name]} />;
}
