import { request } from 'node:http';

export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** Asks for a file and takes what comes as it is, undecoded: `fetch` would unpack it, and put the address right. */
export function ask(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET'
): Promise<Answer> {
  // The path goes as it is given: a `URL` would resolve its dots.
  const [, origin = '', path = '/'] = /^(https?:\/\/[^/]+)(.*)$/.exec(url) ?? [];
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string | undefined>,
          body: Buffer.concat(parts)
        })
      );
    })
      .on('error', reject)
      .end();
  });
}
