import type { Localized } from '$lib/domain/language';

/** The small map of a feature, as `/data/locators/` gives it. */
export interface Locator {
  width: number;
  height: number;
  paths: { class: string; d: string; dash?: string }[];
  icon: readonly [number, number] | null;
  names: {
    name: Localized;
    at: readonly [number, number];
    anchor: 'start' | 'end';
    own: boolean;
  }[];
}
