import { ownEntry } from '#core/own-entry.ts';
import { observations } from './oscal-observations.ts';
import { actionProps, actionText, risks, riskUuid } from './oscal-risks.ts';
import { documentUuid, metadataOf, type OscalSource, ownUuid, titleOf } from './oscal-source.ts';
import { lineOf, listed } from './oscal-values.ts';

/** The actions of an assessment as a plan of action and milestones; undefined where there is no action, which OSCAL cannot write. */
export function oscalPoam(source: OscalSource) {
  const { assessment } = source;
  const actions = Object.entries(assessment.actions);
  if (actions.length === 0) return undefined;
  return {
    'plan-of-action-and-milestones': {
      uuid: documentUuid(source, 'poam'),
      metadata: metadataOf(source, titleOf(source)),
      'system-id': {
        'identifier-type': 'urn:x-redress:assessment',
        id: lineOf(assessment.id, '-'),
      },
      ...listed('observations', observations(source)),
      ...listed('risks', risks(source)),
      'poam-items': actions.map(([id, action]) => {
        const uuid = ownUuid(source, 'poam-item', id);
        const text = actionText(action, uuid);
        const found = ownEntry(assessment.findings, action.findingId);
        const isRisk = found !== undefined && found.grade !== 'goodPractice';
        return {
          ...{ uuid, title: lineOf(text, uuid), description: text },
          props: actionProps(action),
          ...(isRisk
            ? { 'related-risks': [{ 'risk-uuid': riskUuid(source, action.findingId) }] }
            : {}),
        };
      }),
    },
  };
}
