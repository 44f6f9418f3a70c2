/** A file of one edition of the atlas. */
export interface CatalogueFile {
  /** From the atlas's top, without a slash before it; of a folder's page with `index.html`. */
  path: string;
  /** Beginning of the SHA-256 of its bytes, in base64url; empty where the name itself changes with the content. */
  digest: string;
  /** Bytes on the way, compressed; 0 where it is never weighed. */
  size: number;
}

/** All files of one edition that may be kept, by the part of the atlas that they belong to. */
export interface Catalogue {
  parts: ReadonlyMap<string, readonly CatalogueFile[]>;
  at: (path: string) => CatalogueFile | undefined;
}

/** Reads `offline/catalogue.json`, which tools/offline/catalogue.mjs writes. Throws where it is not one. */
export function parseCatalogue(text: string): Catalogue {
  const { parts } = JSON.parse(text) as {
    parts: Record<string, [path: string, digest: string, size?: number][]>;
  };
  const lists = new Map(
    Object.entries(parts).map(([part, files]) => [
      part,
      files.map(([path, digest, size = 0]): CatalogueFile => ({ path, digest, size }))
    ])
  );
  const byPath = new Map([...lists.values()].flat().map((file) => [file.path, file]));
  return { parts: lists, at: (path) => byPath.get(path) };
}

/** The digest of a file's bytes, as the catalogue gives it. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 11);
}
