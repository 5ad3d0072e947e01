import { OpenedPage } from '#islands/shared/OpenedPage.tsx';
import type { PageProps } from '#islands/shared/surroundings.tsx';
import type { StandardChoice } from '#text/page-data.ts';
import { SetupForm } from './SetupForm.tsx';

interface Props {
  /** The standards there are, the leading one first. */
  readonly choices: readonly StandardChoice[];
}

/** The settings of an assessment. */
export function SettingsPage({ choices, ...page }: Props & PageProps) {
  return <OpenedPage {...page}>{(opened) => <SetupForm {...{ opened, choices }} />}</OpenedPage>;
}
