/**
 * How well a route is known; shows in the line itself. Apart from the routes' schema, because the first
 * view draws lines and must not fetch what only the build needs.
 */
export const certainties = ['attested', 'probable', 'conjectural'] as const;
export type Certainty = (typeof certainties)[number];

/** How a line is drawn: an old road by its certainty, one of today by whether it is in use. */
export type LineState = Certainty | 'corridor' | 'building';
