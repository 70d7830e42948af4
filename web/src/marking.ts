import { evidence, type Fact, type FactKind } from './record';

// Cuts a report's text into pieces, so that overlapping evidence of several facts can be marked.

export interface Piece { start: number; end: number; facts: Fact[]; kinds: FactKind[] }

export interface Block { start: number; end: number; sentences: { index: number; start: number; end: number }[] }

/** Paragraphs of the text with the sentences that begin in them; a sentence never crosses a blank line here. */
export function blocks(text: string, sentences: [number, number][]): Block[] {
  const out: Block[] = [];
  let next = 0;
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const block: Block = { start: match.index, end: match.index + match[0].length, sentences: [] };
    while (next < sentences.length && sentences[next]![0] < block.end) {
      const [start, end] = sentences[next]!;
      if (end > block.start) block.sentences.push({ index: next, start: Math.max(start, block.start), end: Math.min(end, block.end) });
      if (end > block.end) break;
      next++;
    }
    out.push(block);
  }
  return out;
}

/** The pieces of [start, end) between all borders of evidence. Facts must come with their spans sorted by start. */
export function pieces(start: number, end: number, spans: { start: number; end: number; fact: Fact }[]): Piece[] {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const borders = new Set([start, end]);
  for (const span of inside) {
    borders.add(Math.max(span.start, start));
    borders.add(Math.min(span.end, end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1]!;
    const facts = inside.filter((span) => span.start <= from && span.end >= to).map((span) => span.fact);
    return { start: from, end: to, facts, kinds: [...new Set(facts.map((fact) => fact.kind))] };
  });
}

export const spansOf = (facts: Fact[]) =>
  facts.flatMap((fact) => evidence(fact).map(({ start, end }) => ({ start, end, fact }))).sort((a, b) => a.start - b.start);

/** 0-based sentence that a fact stands in. */
export function sentenceOf(item: Fact, sentences: [number, number][]): number {
  if (item.kind !== 'control' && item.fact.sentence !== undefined) return item.fact.sentence;
  const at = evidence(item)[0]?.start ?? 0;
  return sentences.findIndex(([start, end]) => start <= at && at < end);
}
