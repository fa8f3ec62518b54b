/** No path has two slashes in it, and no file name the zero that stands between keys. */
export const BETWEEN = '//';
