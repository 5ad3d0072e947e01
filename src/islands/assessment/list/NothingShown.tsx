import type { View } from '#islands/assessment/folders/ListTools.tsx';
import type { Folders } from '#islands/assessment/folders/use-folders.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';

/** Why no assessment is shown: there is none, none in this folder, or none that was looked for. */
export function NothingShown({
  all,
  folders,
  view,
}: {
  readonly all: readonly Assessment[];
  readonly folders: Folders;
  readonly view: View;
}) {
  const { list } = useWords('assessment');
  const { tools, folders: words } = useWords('clients');
  if (all.length === 0) return <p>{list.empty}</p>;
  const isNarrowed = view.typed.trim() !== '' || view.state !== '';
  if (isNarrowed) return <p role="status">{tools.nothing}</p>;
  return <p>{folders.open ? words.empty : words.allFiled}</p>;
}
