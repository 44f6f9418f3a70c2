/** How many routes go with how many sites. @type {Record<number, number>} */
export const routesFor = { 100: 50, 1000: 200, 10_000: 1000, 50_000: 5000 };

/** Where the map's sources of a size stand, as the pipeline made them. @param {number} sites */
export const folderOf = (sites) => `bench-results/scale/${sites}`;
