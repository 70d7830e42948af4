import { Fragment, type ComponentChildren } from 'preact';

// Text of reports is shown as text, in an isolate of its own direction, with the control characters that could reorder it made visible.

const controls: Record<string, string> = {
  '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF', '\u202d': 'LRO', '\u202e': 'RLO', '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI',
};
// eslint-disable-next-line no-control-regex
const control = /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** The text with direction controls shown as small labels instead of acting. */
export function visible(text: string): ComponentChildren {
  if (!control.test(text)) return text;
  return text.split(new RegExp(`(${control.source})`)).map((part, index) =>
    part.length === 1 && control.test(part) ? (
      <span key={index} class="ctl" title={`control character U+${part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`}>
        {controls[part] ?? 'CTRL'}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}

/** The text without control characters, for places that hold plain strings (the window's title, labels). */
export const plain = (text: string) => text.replace(new RegExp(control.source, 'g'), '');

/** Words of a report inside the page's own sentence. */
export function Words({ children, class: name }: { children: string; class?: string }) {
  return <bdi class={name}>{visible(children)}</bdi>;
}
