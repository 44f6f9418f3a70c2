/** The languages of the atlas, for scripts that run without TypeScript; tests/lint/languages.test.ts holds them to the table. */
export const languages = ['ru', 'kk', 'ja', 'en'];

/**
 * The language whose texts a module holds; undefined for any other module.
 * @param {string} module its path from the project's top, as in Vite's manifest
 */
export const languageOfTexts = (module) =>
  /^src\/lib\/i18n\/([a-z]{2})\/[^/]+\.ts$/.exec(module)?.[1];
