/** The edition of the atlas that citations name. Tests hold it against package.json. */
export const edition = { version: '0.1.0', year: '2026' } as const;
