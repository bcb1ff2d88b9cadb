import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** Answer of a route: a body with its type and headers. */
export interface Answer {
  body: string | Buffer;
  contentType?: string;
  headers?: Record<string, string>;
}

export interface ServeOptions {
  /** Folder whose files are served; none for a server of routes alone. */
  folder?: string;
  /** Exact path (with its leading slash) → answer; tried before the folder. */
  routes?: Map<string, Answer | (() => Answer)>;
  /** Sent with every file of the folder. */
  headers?: Record<string, string>;
  /** Character set of an HTML file of the folder, where it is not UTF-8. */
  charsetOf?: (file: string) => string | undefined;
}

export interface Served {
  port: number;
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

function send(response: ServerResponse, status: number, answer: Answer): void {
  response.writeHead(status, {
    'content-type': answer.contentType ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...answer.headers,
  });
  response.end(answer.body);
}

async function readFrom(folder: string, wanted: string, options: ServeOptions): Promise<Answer | undefined> {
  const file = path.join(folder, path.normalize(wanted));
  if (!file.startsWith(path.resolve(folder))) return undefined;
  try {
    const packed = file.endsWith('.gz');
    const bytes = await readFile(file);
    const kind = path.extname(packed ? file.slice(0, -3) : file);
    const charset = options.charsetOf?.(path.basename(file));
    const contentType = CONTENT_TYPES[kind] ?? 'application/octet-stream';
    return {
      body: packed ? gunzipSync(bytes) : bytes,
      contentType: charset === undefined ? contentType : contentType.replace('utf-8', charset),
      ...(options.headers === undefined ? {} : { headers: options.headers }),
    };
  } catch {
    return undefined;
  }
}

/** Serves a folder and routes on a free port of this machine only. Files that end in `.gz` are sent unpacked. */
export async function serve(options: ServeOptions): Promise<Served> {
  const folder = options.folder === undefined ? undefined : path.resolve(options.folder);
  const server = createServer((request, response) => {
    void (async () => {
      const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
      const route = options.routes?.get(wanted);
      const found =
        route !== undefined
          ? typeof route === 'function'
            ? route()
            : route
          : folder === undefined
            ? undefined
            : await readFrom(folder, wanted, options);
      if (found) send(response, 200, found);
      else send(response, 404, { body: 'Not found', contentType: 'text/plain' });
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
