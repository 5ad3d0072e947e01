import { openRecordFile } from '#core/record/open-record.ts';
import { succeed } from '#core/result.ts';
import { answerReadings } from '#islands/shared/reading/answer-readings.ts';
import type { ReadingRequest } from '#islands/shared/reading/readings.ts';
import type { PolicyReadings } from './policy-readings.ts';

answerReadings(async (request: ReadingRequest<PolicyReadings>) => {
  switch (request.kind) {
    case 'policy': {
      const { policyFormat } = await import('#core/policy/draft/parse-policy.ts');
      return openRecordFile(request.text, policyFormat);
    }
    case 'check': {
      const { checkFormat } = await import('#core/policy/check/parse-check.ts');
      return openRecordFile(request.text, checkFormat);
    }
    case 'policyText': {
      const { checkPolicy } = await import('#core/policy/check/check-policy.ts');
      return succeed(checkPolicy(request.text, JSON.parse(request.rules)));
    }
  }
});
