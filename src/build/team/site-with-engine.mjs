import { createServer, request } from 'node:http';
import { connect } from 'node:net';

/** The end of the address under which browsers reach the engine. */
const ENGINE = '/team-engine';

/**
 * Serves a site and an engine on one origin of this machine, as a web server does that stands before
 * both: for trying out and for tests.
 */
export function serveTogether({ port, sitePort, enginePort }) {
  const server = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const passed = request({ host: '127.0.0.1', port: sitePort, method, path, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.on('error', () => answer.writeHead(502).end());
    asked.pipe(passed);
  });
  server.on('upgrade', ({ url = '', rawHeaders }, browser, head) => {
    if (!url.endsWith(ENGINE)) return browser.destroy();
    const lines = rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`));
    const engine = connect(enginePort(), '127.0.0.1', () => {
      engine.write(`GET / HTTP/1.1\r\n${lines.join('')}\r\n`);
      engine.write(head);
      engine.pipe(browser).pipe(engine);
    });
    for (const end of [engine, browser]) {
      end.on('error', () => {});
      end.on('close', () => (end === engine ? browser : engine).destroy());
    }
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
