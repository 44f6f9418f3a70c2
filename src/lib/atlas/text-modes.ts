/** How the op-ed is read: as received, as translated, or sentence beside sentence. */
export const textModes = ['original', 'translation', 'both'] as const;
export type TextMode = (typeof textModes)[number];

export function parseTextMode(value: string | null | undefined): TextMode | undefined {
  return textModes.find((mode) => mode === value);
}
