import type { ComponentType } from 'react';
import { ALL_PLACES, type Place } from '#text/addresses.ts';
import { Fields } from './DrawnFields.tsx';
import { FilledForm } from './DrawnFilledForm.tsx';
import { Forms } from './DrawnForms.tsx';
import {
  ActionsOfFindings,
  Assessments,
  Brand,
  Calculators,
  DrawerOfChecklist,
  EvidenceList,
  KeysOfChecklist,
  PlaceOf,
  Policies,
  PolicyCheck,
  PolicyDraft,
  Register,
  SelfTestShown,
  SideBySide,
  Start,
} from './DrawnPages.tsx';
import { Perspectives } from './DrawnPerspectives.tsx';
import { QualityTools } from './DrawnQuality.tsx';
import { ReturnedFile } from './DrawnReturned.tsx';
import { Document, Figures, Marks, Opening, Saving, Score } from './DrawnSmall.tsx';
import type { PartProps } from './part-props.ts';
import type { Part } from './part-states.ts';

const places = Object.fromEntries(
  ALL_PLACES.map((place) => [place, (props: PartProps) => <PlaceOf {...props} place={place} />]),
) as Record<Place, ComponentType<PartProps>>;

/** How each part is drawn. A part without its drawing does not compile. */
export const DRAWN: { readonly [One in Part]: ComponentType<PartProps> } = {
  ...places,
  drawer: DrawerOfChecklist,
  keys: KeysOfChecklist,
  actions: ActionsOfFindings,
  evidenceList: EvidenceList,
  opening: Opening,
  saving: Saving,
  forms: Forms,
  filledForm: FilledForm,
  fields: Fields,
  blocks: Document,
  figures: Figures,
  qualityTools: QualityTools,
  marks: Marks,
  start: Start,
  assessments: Assessments,
  sideBySide: SideBySide,
  policies: Policies,
  policyDraft: PolicyDraft,
  policyCheck: PolicyCheck,
  register: Register,
  returned: ReturnedFile,
  perspectives: Perspectives,
  calculators: Calculators,
  brand: Brand,
  selfTest: SelfTestShown,
  score: Score,
  // Drawn by the page itself: it is no island.
  offline: () => null,
};
