import { configureGlobal } from 'fast-check';

// Days depend on where a device stands; the tests stand in one place, and travel where they say so.
process.env['TZ'] = 'Europe/London';

configureGlobal({ seed: 10002, numRuns: 300 });
