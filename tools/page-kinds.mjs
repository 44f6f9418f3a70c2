/** One page of each kind, below its language: what judges of pages are shown. */
export const pageKinds = /** @type {const} */ ([
  ...['', 'sites/semey/', 'places/otrar/', 'routes/chu-talas/', 'op-ed/', 'about/', 'data/'],
  ...['measure/', 'table/', 'print/', 'worksheet/', 'worksheet/key/', 'class/', 'offline/'],
  ...['embed/', 'embed/semey/']
]);
