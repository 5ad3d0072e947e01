import { allClauses } from '#core/catalogue/catalogue.ts';
import type { OwnCriterion } from '#schema/record/assessment.ts';
import type { FieldsOf } from './field.ts';

/** The organisation's own criteria. */
export const OWN_CRITERIA: FieldsOf<OwnCriterion> = {
  clauseId: { kind: 'clause', isRequired: true, isGiven: true },
  text: { kind: 'text', isRequired: true },
  rung: {
    kind: 'choice',
    choices: [2, 3, 4, 5],
    preset: 3,
    // A code of rules has no levels to choose from.
    askedWhen(textOf, { catalogues }) {
      const holds = catalogues.find((catalogue) =>
        allClauses(catalogue).some(({ id }) => id === textOf('clauseId')),
      );
      return holds?.standard.scale !== 'provisions';
    },
  },
  action: { kind: 'text' },
};
