import { readWords } from '#build/read-words.ts';
import { standardChoices } from '#build/standard-choices.ts';
import type { Words } from '#islands/shared/surroundings.tsx';

/** All words that parts ask for. */
export function partWords(language: string): Words {
  return {
    assessment: readWords(language, 'assessment'),
    audit: readWords(language, 'audit'),
    brand: readWords(language, 'brand'),
    calculators: readWords(language, 'calculators'),
    clients: readWords(language, 'clients'),
    wordings: readWords(language, 'wordings'),
    complaintLog: readWords(language, 'complaint-log'),
    failures: readWords(language, 'failures'),
    files: readWords(language, 'files'),
    forms: readWords(language, 'forms'),
    merging: readWords(language, 'merging'),
    monitoring: readWords(language, 'monitoring'),
    overview: readWords(language, 'overview'),
    plan: readWords(language, 'plan'),
    policy: readWords(language, 'policy'),
    policyCheck: readWords(language, 'policy-check'),
    quality: readWords(language, 'quality'),
    registers: readWords(language, 'registers'),
    team: readWords(language, 'team'),
    result: readWords(language, 'result'),
    selfTests: readWords(language, 'self-tests'),
    sideBySide: readWords(language, 'side-by-side'),
    standardChoices: standardChoices(language),
  };
}
