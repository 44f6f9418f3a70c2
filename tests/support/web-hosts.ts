import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { configurations } from '../../tools/deploy.mjs';
import { precompress } from '../../tools/precompress.mjs';
import { serve } from '../../tools/serve.mjs';

export interface Host {
  /** The atlas's top, without a slash at the end. */
  address: string;
  brotli: boolean;
  /** What it has warned of since it was started, line by line. */
  warnings: () => string[];
  close: () => Promise<void> | void;
}

const modules = '/usr/lib/nginx/modules';
const brotliModule = join(modules, 'ngx_http_brotli_static_module.so');

export type HostName = 'nginx' | 'Caddy' | 'tools/serve.mjs';

/** Whether a host's program is on this machine. */
export function installed(name: HostName): boolean {
  if (name === 'tools/serve.mjs') return true;
  try {
    execFileSync(name.toLowerCase(), [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * A part of a built site, compressed as `npm run build:release` does, in a folder of its own.
 * @param base the path that the host is to show it under
 */
export async function compressedPart(build: string, paths: string[], base = ''): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-host-'));
  for (const path of paths) {
    const to = join(folder, base, path);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(build, path), to, { recursive: true, preserveTimestamps: true });
  }
  await precompress(folder);
  return folder;
}

/** Starts a host with its configuration of deploy/, on a free port, with `folder` as its top. */
export async function start(name: HostName, folder: string, base = ''): Promise<Host> {
  if (name === 'tools/serve.mjs') {
    const { address, close } = await serve({ base, folder: join(folder, base) });
    return { address: address.slice(0, -1), brotli: true, close, warnings: () => [] };
  }
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), 'atlas-configuration-'));
  const brotli = name === 'Caddy' || existsSync(brotliModule);
  const program =
    name === 'nginx' ? nginx(own, port, folder, base) : caddy(own, port, folder, base);
  const address = `http://localhost:${port}${base}`;
  let said = '';
  program.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  await answering(program, address, () => said);
  // That Caddy cannot be steered from outside is the test's own wish.
  const warnings = () =>
    said
      .split('\n')
      .filter((line) => /\[warn\]|"level":"warn"/.test(line) && !line.includes('"logger":"admin"'));
  const close = async () => {
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGTERM');
    await ended;
    rmSync(own, { recursive: true });
  };
  return { address, brotli, close, warnings };
}

function nginx(own: string, port: number, folder: string, base: string): ChildProcess {
  const withModule = existsSync(brotliModule);
  const { 'nginx.conf': whole } = configurations(base);
  const site = whole
    .replace('listen 80;', `listen ${port};`)
    .replace('root /srv/silk-road-atlas;', `root ${folder};`);
  writeFileSync(join(own, 'site.conf'), withModule ? site : site.replace('brotli_static on;', ''));
  // Debian's own frame of a site, with all that nginx writes in a folder of the test's.
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(own, 'nginx.conf'),
    [
      withModule ? `load_module ${brotliModule};` : '',
      process.getuid?.() === 0 ? 'user root;' : '',
      `pid ${own}/pid; error_log stderr; daemon off; worker_processes 1; events {}`,
      `http { access_log off; ${places.map((name) => `${name}_temp_path ${own}/${name};`).join(' ')}`,
      `include ${own}/site.conf; }`
    ].join('\n')
  );
  return spawn('nginx', ['-e', 'stderr', '-c', join(own, 'nginx.conf')], { stdio: 'pipe' });
}

function caddy(own: string, port: number, folder: string, base: string): ChildProcess {
  const site = configurations(base)
    .Caddyfile.replace(':80 {', `:${port} {`)
    .replace('root * /srv/silk-road-atlas', `root * ${folder}`);
  const file = join(own, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
  const env = { ...process.env, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  return spawn('caddy', ['run', '--config', file], { stdio: 'pipe', env });
}

/** Waits until a host answers; tells what it said where it ends instead. */
async function answering(
  program: ChildProcess,
  address: string,
  said: () => string
): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (program.exitCode !== null) throw new Error(`${program.spawnfile} ended: ${said()}`);
    if (await fetch(`${address}/404.html`).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  program.kill();
  throw new Error(`${program.spawnfile} does not answer: ${said()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
