import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Said once where there is no engine: what is left out, and what to install. */
export const NO_ENGINE =
  'nats-server is not on the PATH: the tests of working as a team are left out. Debian: apt-get install nats-server';

export const hasEngine = (() => {
  try {
    execFileSync('nats-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

interface Ports {
  readonly client: number;
  readonly web: number;
  readonly monitor: number;
  readonly route: number;
}

async function freePorts(): Promise<Ports> {
  const [client = 0, web = 0, monitor = 0, route = 0] = await Promise.all(
    Array.from({ length: 4 }, freePort),
  );
  return { client, web, monitor, route };
}

function configOf(name: string, folder: string, own: Ports, routes: readonly number[]): string {
  const cluster = `cluster { name: "redress", listen: "127.0.0.1:${own.route}", routes: [${routes
    .map((port) => `"nats://127.0.0.1:${port}"`)
    .join(', ')}] }`;
  return [
    `server_name: "${name}"`,
    `listen: "127.0.0.1:${own.client}"`,
    `http: "127.0.0.1:${own.monitor}"`,
    `websocket { listen: "127.0.0.1:${own.web}", no_tls: true }`,
    'max_payload: 8MB',
    `jetstream { store_dir: "${folder}" }`,
    ...(routes.length > 0 ? [cluster] : []),
  ].join('\n');
}

/** One server with a store of its own, that can be killed and started again. */
function aServer(name: string, folder: string, own: Ports, routes: readonly number[]) {
  let running: ChildProcess | undefined;
  const config = join(folder, `${name}.conf`);
  writeFileSync(config, configOf(name, join(folder, name), own, routes));
  return {
    address: `ws://127.0.0.1:${own.web}`,
    port: own.web,
    pid: () => running?.pid,
    async start() {
      running = spawn('nats-server', ['-c', config], { stdio: 'ignore' });
      while (!(await answers(own.monitor))) await wait(20);
    },
    async kill() {
      const ended = new Promise((resolve) => running?.once('exit', resolve));
      running?.kill('SIGKILL');
      await ended;
    },
  };
}

/** Servers that run until `end`: one, or a cluster of three. */
export async function startEngine(count: 1 | 3 = 1) {
  const folder = mkdtempSync(join(tmpdir(), 'redress-team-'));
  const ports: Ports[] = [];
  for (let one = 0; one < count; one += 1) ports.push(await freePorts());
  const routes = count > 1 ? ports.map(({ route }) => route) : [];
  const servers = ports.map((own, at) => aServer(`s${at}`, folder, own, routes));
  await Promise.all(servers.map((server) => server.start()));
  return {
    servers,
    /** Everything that the servers have written, as it lies on the disk. */
    raw: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
        .join('\n'),
    async end() {
      await Promise.all(servers.map((server) => server.kill()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
