/** An address is not followed further than this. */
const LONGEST = 300;
const ENDS_ADDRESS = /[\s<>"'`|]/;

/** Whether a place lies in the address of a page, such as `https://docs.un.org/S/RES/2270(2016)`. */
export function isInAddress(text: string, index: number): boolean {
  let start = index;
  while (start > 0 && index - start < LONGEST && !ENDS_ADDRESS.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return /(?:^|[\s([{*_])[\w*_[(]*(?:https?:\/\/|www\.)|\]\(|[\w-]\.(?:org|int|un)\//i.test(
    text.slice(start, index),
  );
}
