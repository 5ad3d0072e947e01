import type { ComponentType } from 'react';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { Place } from '#text/addresses.ts';

/** What a place is given: the assessment that is open in the frame. */
export interface PlaceProps {
  readonly opened: Opened;
}

/** How the component of each place is fetched. */
export const LOAD_PLACE: Readonly<Record<Place, () => Promise<ComponentType<PlaceProps>>>> = {
  overview: async () =>
    (await import('#islands/assessment/overview/OverviewPage.tsx')).OverviewPage,
  checklist: async () => (await import('#islands/assessment/walk/WalkPage.tsx')).WalkPage,
  plan: async () => (await import('#islands/assessment/plan/PlanPage.tsx')).PlanPage,
  evidence: async () =>
    (await import('#islands/assessment/evidence/EvidencePage.tsx')).EvidencePage,
  complaintFiles: async () =>
    (await import('#islands/assessment/sample/SamplePage.tsx')).SamplePage,
  findings: async () =>
    (await import('#islands/assessment/findings/FindingsPage.tsx')).FindingsPage,
  result: async () => (await import('#islands/assessment/result/ResultPage.tsx')).ResultPage,
  report: async () => (await import('#islands/report/ReportPage.tsx')).ReportPage,
  signOff: async () => (await import('#islands/assessment/sign-off/SignOffPage.tsx')).SignOffPage,
  settings: async () => (await import('#islands/assessment/setup/SettingsPage.tsx')).SettingsPage,
  tailoring: async () =>
    (await import('#islands/assessment/tailoring/TailoringPage.tsx')).TailoringPage,
  interview: async () =>
    (await import('#islands/assessment/interview/InterviewPage.tsx')).InterviewPage,
  form: async () => (await import('#islands/assessment/form/FormPage.tsx')).FormPage,
};
