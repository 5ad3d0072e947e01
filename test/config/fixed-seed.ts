import { configureGlobal } from 'fast-check';

configureGlobal({ seed: 10002, numRuns: 300 });
