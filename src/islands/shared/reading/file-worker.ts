import { openRecordFile } from '#core/record/open-record.ts';
import { succeed } from '#core/result.ts';
import type { ReadingRequest } from './messages.ts';

async function read(request: ReadingRequest): Promise<unknown> {
  switch (request.kind) {
    case 'assessment': {
      const { openFile } = await import('#export/bundle/open-file.ts');
      return openFile(request.bytes, request.passphrase);
    }
    case 'policy': {
      const { policyFormat } = await import('#core/policy/draft/parse-policy.ts');
      return openRecordFile(request.text, policyFormat);
    }
    case 'check': {
      const { checkFormat } = await import('#core/policy/check/parse-check.ts');
      return openRecordFile(request.text, checkFormat);
    }
    case 'complaintLog': {
      const { logFormat } = await import('#core/complaint-log/kept/parse-log.ts');
      return openRecordFile(request.text, logFormat);
    }
    case 'standard': {
      const { readOwnStandard } = await import('#core/content/read-own-standard.ts');
      return readOwnStandard(request.source, request.known, request.taken);
    }
    case 'policyText': {
      const { checkPolicy } = await import('#core/policy/check/check-policy.ts');
      return succeed(checkPolicy(request.text, request.rules));
    }
  }
}

self.onmessage = async ({ data }: MessageEvent<ReadingRequest>) => {
  // What goes wrong here is a part that could not be fetched, or a file that fills the memory: the page tells.
  const answer = await read(data).catch(() => undefined);
  self.postMessage(answer);
};
