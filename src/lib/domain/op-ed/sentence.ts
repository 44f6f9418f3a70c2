import * as v from 'valibot';

export const sentenceId = v.pipe(
  v.string(),
  v.regex(/^p\d+\.\d+$/, 'a sentence id such as "p8.2"')
);
export const words = v.pipe(v.string(), v.regex(/\S/, 'words of the op-ed'));
