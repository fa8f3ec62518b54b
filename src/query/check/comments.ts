import { Tokenizer } from 'htmlparser2';
import { parse, postprocess, preprocess } from 'micromark';
import type { Span } from '../../citation/types.js';
import type { TextFormat } from '../../corpus/text/text-format.js';

/** A comment: the span is that of the whole, from `<!--` to `-->`. */
export interface Comment extends Span {
  /** What stands between the marks. */
  readonly content: string;
}

/**
 * The comments of a text, in order: what a browser takes for one in HTML, and in Markdown what becomes one in the
 * page, so that the examples in a code block are none. Plain text has no comments.
 *
 * @param from - where the body begins: offsets are those of the whole text.
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function findComments(text: string, format: TextFormat, from: number): Comment[] {
  if (format === 'html') return commentsIn(text, 0, text.length);
  if (format === 'text') return [];
  const chunks = preprocess()(text.slice(from), undefined, true);
  const events = postprocess(parse().document().write(chunks));
  return events.flatMap(([change, { type, start, end }]) =>
    change === 'enter' && (type === 'htmlFlow' || type === 'htmlText')
      ? commentsIn(text, from + start.offset, from + end.offset)
      : [],
  );
}

function commentsIn(text: string, from: number, to: number): Comment[] {
  const comments: Comment[] = [];
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      oncomment(start, endIndex, endOffset) {
        const end = endIndex - endOffset;
        // A declaration such as `<!x>` is told as a comment as well.
        if (text.slice(from + start - 4, from + start) !== '<!--') return;
        comments.push({
          content: text.slice(from + start, from + end),
          start: from + start - 4,
          end: Math.min(from + endIndex + 1, to),
        });
      },
      ontext: ignore,
      ontextentity: ignore,
      onopentagname: ignore,
      onopentagend: ignore,
      onselfclosingtag: ignore,
      onclosetag: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(text.slice(from, to));
  tokenizer.end();
  return comments;
}
