/** How elements are read: by what a reader sees on the page. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What stands in them is no text of the page. */
export const UNREAD = words('script style iframe noembed noframes template');

/** They begin and end a paragraph; what is not in this list runs on within its line. */
export const BLOCKS = words(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p
  pre search section select summary table tbody textarea tfoot thead title ul`);

/** Cells of one row stand on one line, with a mark between them. */
export const CELLS = words('td th');

/** White space counts in them as it is written. */
export const PREFORMATTED = words('pre textarea xmp plaintext');

/** A link may not be written into them: links already, code, or text that no element may stand in. */
export const UNLINKED = words(
  'a button code kbd math option pre samp select svg textarea title tt xmp plaintext',
);

/** They have no end tag, so that what follows is not inside of them. */
export const VOID = words('area base br col embed hr img input link meta param source track wbr');
