// `npm start`: installs what is missing, builds the site and serves it on this machine only.
import { install, run } from './run-steps.mjs';

install();
if (!run('npm', ['run', 'build'])) process.exit(1);
process.exit(run('astro', ['preview', '--host', '127.0.0.1', '--port', '4321']) ? 0 : 1);
