/** So long a host may say nothing, ms: then the reader is told that what was asked for has not come. */
export const patience = 20_000;
