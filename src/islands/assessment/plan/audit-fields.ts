import type { AuditPlan } from '#schema/record/audit-plan.ts';

/** What a group of fields of the plan is given. */
export interface PlanFieldsProps {
  readonly audit: AuditPlan;
  readonly onChange: (changed: Partial<AuditPlan>) => void;
}
