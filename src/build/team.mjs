// `npm run team`: builds the site and serves it together with a NATS server, on this machine only.
import { spawn, spawnSync } from 'node:child_process';
import { install, root, run } from './run-steps.mjs';

if (spawnSync('nats-server', ['--version']).error) {
  console.error('nats-server is not on the PATH. Debian: apt-get install nats-server');
  process.exit(1);
}
install();
if (!run('npm', ['run', 'build'])) process.exit(1);
const { serveTogether } = await import('./team/site-with-engine.mjs');
const engine = spawn('nats-server', ['-c', 'src/build/team/try-out.conf'], { cwd: root });
engine.on('exit', () => process.exit(1));
process.on('exit', () => engine.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
await serveTogether({ port: 4321, sitePort: 4320, enginePort: () => 4223 });
console.log('http://127.0.0.1:4321/');
const site = spawn('npx', ['astro', 'preview', '--host', '127.0.0.1', '--port', '4320'], {
  cwd: root,
  stdio: 'ignore',
});
process.on('exit', () => site.kill());
