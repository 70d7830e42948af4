// Starts the built program for the tests: the demo, or a case read from reports that a test writes.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/Dateline.App/bin/Release/net10.0/Dateline.App.dll', import.meta.url));

/** Runs a command that serves; resolves to its address and a way to end it by Ctrl-C, which gives its exit code. */
export function serve(...args) {
  const child = spawn('dotnet', [program, ...args, '--no-open', '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.on('exit', (code) => done(code)));
  let output = '';
  let complaints = '';
  child.stderr.on('data', (text) => (complaints += text));
  return new Promise((done, fail) => {
    child.stdout.on('data', (text) => {
      output += text;
      const address = /^(http:\/\/127\.0\.0\.1:\d+)\r?\n/.exec(output)?.[1];
      if (address) done({ address, printed: () => output, stop: () => (child.kill('SIGINT'), ended) });
    });
    ended.then((code) => fail(new Error(`dateline ${args.join(' ')} ended with ${code}: ${complaints}`)));
  });
}

/** Reads reports, given as file name and content, into a case of their own and serves it. */
export async function serveReports(files) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-page-'));
  const reports = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const file = join(folder, 'case.db');
  const read = spawnSync('dotnet', [program, 'read', ...reports, '--into', file], { encoding: 'utf8' });
  if (read.status !== 0) throw new Error(`dateline read ended with ${read.status}: ${read.stderr}`);
  const served = await serve('serve', file);
  return {
    ...served,
    stop: async () => {
      const code = await served.stop();
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}
