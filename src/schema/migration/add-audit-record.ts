import type { MigrationStep } from './migration-step.ts';

/** Version 2 held answers and notes, and nothing of what stands behind them or follows from them. */
export const addAuditRecord: MigrationStep = {
  name: 'add-audit-record',
  toVersion: 3,
  migrate: (before) => ({
    ...before,
    evidence: {},
    samples: {},
    cases: {},
    findings: {},
    actions: {},
    signatures: {},
    finals: [],
    history: {},
  }),
};
