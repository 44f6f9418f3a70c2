/** A file of one revision of the atlas. */
export interface ManifestEntry {
  /** From the atlas's top, without a slash before it; of a folder's page with `index.html`. */
  path: string;
  /** Beginning of the SHA-256 of its bytes, in base64url. */
  digest: string;
  /** Bytes on the way, compressed; 0 where it is never weighed. */
  size: number;
}

/** All files of one revision that may be cached, by the part of the atlas that they belong to. */
export interface PrecacheManifest {
  parts: ReadonlyMap<string, readonly ManifestEntry[]>;
  at: (path: string) => ManifestEntry | undefined;
  /** The content type of a file by its own extension, whatever a host said that it was. */
  typeOf: (path: string) => string;
}

/** Reads `offline/precache-manifest.json`, which the build writes (tools/offline). Throws where it is not one. */
export function parsePrecacheManifest(text: string): PrecacheManifest {
  const { parts, types } = JSON.parse(text) as {
    parts: Record<string, [path: string, digest: string, size?: number][]>;
    types: Record<string, string>;
  };
  const lists = new Map(
    Object.entries(parts).map(([part, files]) => [
      part,
      files.map(([path, digest, size = 0]): ManifestEntry => ({ path, digest, size }))
    ])
  );
  const byPath = new Map([...lists.values()].flat().map((file) => [file.path, file]));
  return {
    parts: lists,
    at: (path) => byPath.get(path),
    typeOf: (path) => types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  };
}

/** The digest of a file's bytes, as the manifest gives it. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 11);
}
