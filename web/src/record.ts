// The record as the API writes it: names and values of dateline/reading/1.

export interface Span { start: number; end: number; text: string }

export interface Step { rule: string; what: string; span?: Span }

export interface Actor {
  text: string; span?: Span; name?: string; country?: string; sector?: string; group?: string; role?: string; count?: number;
  basis: 'stated' | 'claimed' | 'accused' | 'denied'; claimed_by?: Actor; derivation?: Step[];
}

export interface Time {
  text?: string; span?: Span; type: string; value?: string; start?: string; end?: string; precision: string; basis: string; derivation?: Step[];
}

export type Precision = 'site' | 'settlement' | 'near' | 'district' | 'province' | 'region' | 'country' | 'sea' | 'unresolved';

export interface Place {
  text?: string; span?: Span; name: string; country?: string; admin1?: string; admin2?: string; lat?: number; lon?: number;
  precision: Precision; radius_km?: number; candidates: { name: string; country?: string; admin1?: string }[]; role?: string; derivation?: Step[];
}

export interface Casualty {
  effect: string; low?: number; high?: number; group?: string; span: Span; claimed_by?: Actor; as_of?: Time; superseded: boolean;
}

interface FactBase { id: string; derivation?: Step[] }

export interface Statement extends FactBase {
  content: Span[]; speaker: Actor; cue?: Span; kind: string; stance: string; hedge?: string; time?: Time; place?: Place; relay: Actor[]; sentence: number;
}

export type Status = 'happened' | 'ongoing' | 'planned' | 'threatened' | 'hypothetical' | 'denied' | 'negated' | 'demanded';

export interface EventMention extends FactBase {
  type: string; codes?: { plover?: string; cameo?: string; acled?: string[]; ucdp?: string }; trigger: Span; sentence: number; evidence: Span[];
  status: Status; background: boolean; actors: Actor[]; recipients: Actor[]; supporters: Actor[]; time?: Time; place?: Place; places: Place[];
  weapons: { text: string; span: Span; class?: string }[]; targets: { text: string; span: Span; class?: string }[]; casualties: Casualty[];
  count?: number; hedge?: string; terms: string[]; claimed_by: Actor[]; statement?: string; confidence: number;
}

export interface Figure extends FactBase {
  measure: string; low?: number; high?: number; value?: number; unit?: string; approx: string;
  normalized?: { low?: number; high?: number; unit: string }; about?: Actor | Place | string; time?: Time; place?: Place; claimed_by?: Actor; span: Span; sentence: number;
}

export interface Relation extends FactBase {
  type: string; from: Actor | Place | string; to: Actor | Place | string; time?: Time; claimed_by?: Actor; span: Span; sentence: number;
}

export interface Control extends FactBase {
  holder: Actor; place?: Place; share?: number; start?: string; end?: string; change: string; claimed_by: Actor[]; span: Span; event?: string;
}

export interface Published { start?: string; end?: string; precision: string; weekday?: string; basis: string; why: string[] }

export interface ReadingReport {
  id: string; sha256: string; source?: string; url?: string; outlet?: string; agency: string[]; title?: string; byline?: string;
  dateline?: { span: Span }; published: Published; language?: string; text: string; sentences: [number, number][];
}

export interface Reading {
  report: ReadingReport; statements: Statement[]; events: EventMention[]; figures: Figure[]; relations: Relation[]; control: Control[];
  warnings: { stage: string; span?: Span; what: string }[];
}

export type FactKind = 'events' | 'statements' | 'figures' | 'relations' | 'control';
export type Kind = FactKind | 'reports';

/** One fact of one kind; the kind tells which record it is, the key is the same on every machine and in every re-run. */
export type Fact = { key: string } & (
  | { kind: 'events'; fact: EventMention }
  | { kind: 'statements'; fact: Statement }
  | { kind: 'figures'; fact: Figure }
  | { kind: 'relations'; fact: Relation }
  | { kind: 'control'; fact: Control }
);

export const factKinds: FactKind[] = ['events', 'statements', 'figures', 'relations', 'control'];
export const kinds: Kind[] = [...factKinds, 'reports'];

/** The span that a fact is told by: a trigger, the first words of a quotation, a number, a clause. */
export function mainSpan({ kind, fact }: Fact): Span | undefined {
  switch (kind) {
    case 'events': return fact.trigger;
    case 'statements': return fact.content[0] ?? fact.cue;
    default: return fact.span;
  }
}

/** Every span of the text that speaks for a fact. */
export function evidence(item: Fact): Span[] {
  const main = mainSpan(item);
  const spans = main ? [main] : [];
  if (item.kind === 'statements') return [...item.fact.content, ...(item.fact.cue ? [item.fact.cue] : [])];
  if (item.kind === 'events') return [...spans, ...item.fact.casualties.map((toll) => toll.span)];
  return spans;
}

/** All facts of a reading in the order of the text. */
export function factsOf(reading: Reading, keys: Record<FactKind, string[]>): Fact[] {
  const all = factKinds.flatMap((kind) => reading[kind].map((fact, index) => ({ kind, fact, key: keys[kind][index] }) as Fact));
  return all.sort((a, b) => (mainSpan(a)?.start ?? 0) - (mainSpan(b)?.start ?? 0));
}

/** True where a fact is told as having happened; plans, threats, denials and suppositions are not. */
export const isAsserted = (status: Status) => status === 'happened' || status === 'ongoing';
