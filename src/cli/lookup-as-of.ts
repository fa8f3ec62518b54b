// What `lookup --as-of` needs besides `lookup`, in one file to load.
export { asOfLines } from '../output/as-of.js';
export { withAsOf } from '../query/as-of.js';
