import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApi, type ReportDetail } from './api';
import { Claim, Day, Fields, Gist, StatusMark, TollLine, title } from './fact';
import { dating, plural, publishedDays } from './format';
import { blocks, pieces, sentenceOf, spansOf } from './marking';
import { factKinds, factsOf, type Fact, type FactKind } from './record';
import { Empty, Shown } from './states';
import { go, hrefOf, type View } from './view';
import { Why } from './why';
import { plain, visible, Words } from './words';

// One report: its text with the evidence marked, its facts beside it, each leading to the other.

export function ReportView({ view }: { view: View }) {
  const call = useApi<ReportDetail>(`/api/reports/${encodeURIComponent(view.report!)}`);
  return (
    <section class="report-view">
      <Shown what="The report" call={call}>{(detail) => <Report key={detail.key} view={view} detail={detail} />}</Shown>
    </section>
  );
}

const kindNames: Record<FactKind, string> = { events: 'Events', statements: 'Statements', figures: 'Figures', relations: 'Relations', control: 'Control' };

function Report({ view, detail }: { view: View; detail: ReportDetail }) {
  const { reading } = detail;
  const all = useMemo(() => factsOf(reading, detail.keys), [detail]);
  const [hidden, setHidden] = useState<FactKind[]>([]);
  const facts = useMemo(() => all.filter((item) => !hidden.includes(item.kind)), [all, hidden]);
  const chosen = view.fact ? all.find((item) => item.key === view.fact) : undefined;
  const sentence = chosen ? sentenceOf(chosen, reading.report.sentences) : view.sentence;
  useEffect(() => {
    document.title = `${plain(reading.report.title ?? reading.report.id)} · Dateline`;
  }, [detail]);
  return (
    <>
      <ReportHead detail={detail} />
      <div class="kinds" role="group" aria-label="Facts shown">
        {factKinds.map((kind) => {
          const count = all.filter((item) => item.kind === kind).length;
          return (
            <label key={kind} class={`kind ${kind}`}>
              <input type="checkbox" disabled={count === 0} checked={count > 0 && !hidden.includes(kind)} onChange={() => setHidden(hidden.includes(kind) ? hidden.filter((each) => each !== kind) : [...hidden, kind])} />
              <span class={`sample mark-${kind}`}>{kindNames[kind]}</span>
              <span class="tally">{count}</span>
            </label>
          );
        })}
      </div>
      <div class="columns">
        <ReportText view={view} detail={detail} facts={facts} chosen={chosen} sentence={sentence} />
        <FactsBeside view={view} detail={detail} facts={facts} chosen={chosen} sentence={view.fact ? undefined : view.sentence} />
      </div>
    </>
  );
}

function ReportHead({ detail }: { detail: ReportDetail }) {
  const { report, warnings } = detail.reading;
  const came = (history.state as { from?: string } | null)?.from;
  const back = came && !came.startsWith('/reports/') ? came : '/reports';
  const url = report.url && /^https?:\/\//i.test(report.url) ? report.url : undefined;
  return (
    <header class="report-head">
      <p class="crumb"><a href={back}>← Back to the list</a></p>
      <h1 dir="auto">{visible(report.title ?? report.id)}</h1>
      <p class="meta">
        <span><Words>{report.outlet ?? 'Outlet not known'}</Words></span>
        {report.agency.length > 0 && <span>after <Words>{report.agency.join(', ')}</Words></span>}
        {report.byline && <span><Words>{report.byline}</Words></span>}
        <span title={plain(report.published.why.join('; ')) || undefined}>{publishedDays(report.published)}{dating(report.published.basis) && <span class="quiet"> ({dating(report.published.basis)})</span>}</span>
        {url && <a href={url} rel="noreferrer noopener external" target="_blank">Original page ↗</a>}
        <a href={`/api/reports/${encodeURIComponent(detail.key)}`} target="_blank" rel="noopener">JSON</a>
        <a href={`/api/reports/${encodeURIComponent(detail.key)}/original`} download>Original bytes</a>
      </p>
      <details class="custody">
        <summary>Where it comes from{warnings.length > 0 && ` · ${plural(warnings.length, 'warning')}`}</summary>
        <dl class="fields">
          <div class="row"><dt>Id</dt><dd><Words>{report.id}</Words></dd></div>
          {report.source && <div class="row"><dt>Source</dt><dd><Words>{report.source}</Words></dd></div>}
          {report.url && <div class="row"><dt>URL</dt><dd><Words>{report.url}</Words></dd></div>}
          <div class="row"><dt>SHA-256</dt><dd><code>{report.sha256}</code></dd></div>
          <div class="row"><dt>Read by</dt><dd>Dateline {detail.version}</dd></div>
          {report.published.why.length > 0 && <div class="row"><dt>Its day</dt><dd><Words>{report.published.why.join('; ')}</Words></dd></div>}
          {warnings.map((warning, index) => <div key={index} class="row"><dt>Warning</dt><dd><Words>{warning.what}</Words>{warning.span && <> “<Words>{warning.span.text}</Words>”</>} <code>{warning.stage}</code></dd></div>)}
        </dl>
      </details>
    </header>
  );
}

interface TextProps { view: View; detail: ReportDetail; facts: Fact[]; chosen?: Fact; sentence?: number }

function scrollTo(element: Element | null | undefined): void {
  element?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

function ReportText({ view, detail, facts, chosen, sentence }: TextProps) {
  const { text, sentences } = detail.reading.report;
  const box = useRef<HTMLElement>(null);
  const layout = useMemo(() => blocks(text, sentences), [text]);
  const spans = useMemo(() => spansOf(facts), [facts]);
  const inSentence = useMemo(() => Map.groupBy(facts, (item) => sentenceOf(item, sentences)), [facts]);
  useEffect(() => {
    if (sentence !== undefined) scrollTo(box.current?.querySelector(`[data-sentence="${sentence}"]`));
  }, [sentence, chosen?.key]);
  const draw = (start: number, end: number) =>
    pieces(start, end, spans).map((piece) => {
      const words = visible(text.slice(piece.start, piece.end));
      if (!piece.kinds.length) return words;
      const lit = chosen && piece.facts.includes(chosen);
      const doubtful = piece.facts.some((item) => item.kind === 'events' && !['happened', 'ongoing'].includes(item.fact.status));
      return <span key={piece.start} class={`mark ${piece.kinds.map((kind) => `mark-${kind}`).join(' ')}${lit ? ' lit' : ''}${doubtful ? ' doubtful' : ''}`}>{words}</span>;
    });
  return (
    <article ref={box} class="text" aria-label="Text of the report">
      {layout.map((block) => {
        const out = [];
        let at = block.start;
        for (const part of block.sentences) {
          if (part.start > at) out.push(visible(text.slice(at, part.start)));
          const own = inSentence.get(part.index);
          const glow = part.index === sentence ? ' glow' : '';
          out.push(
            own ? (
              <a
                key={part.index}
                class={`sentence${glow}`}
                data-sentence={part.index}
                data-replace
                href={hrefOf({ ...view, fact: undefined, sentence: part.index })}
                aria-current={part.index === sentence || undefined}
                title={`${plural(own.length, 'fact')} from this sentence`}
              >
                {draw(part.start, part.end)}
              </a>
            ) : (
              <span key={part.index} class={`sentence${glow}`} data-sentence={part.index}>{draw(part.start, part.end)}</span>
            ),
          );
          at = part.end;
        }
        if (at < block.end) out.push(visible(text.slice(at, block.end)));
        return <p key={block.start} dir="auto">{out}</p>;
      })}
    </article>
  );
}

function FactsBeside({ view, detail, facts, chosen, sentence }: TextProps) {
  const box = useRef<HTMLElement>(null);
  const { sentences, outlet } = detail.reading.report;
  useEffect(() => {
    const target = box.current?.querySelector<HTMLElement>(chosen ? '[data-chosen]' : '[data-lit]');
    if (!target || !box.current) return;
    // The panel scrolls by itself, so that the text keeps its place.
    const inner = getComputedStyle(box.current).overflowY === 'auto';
    if (inner) box.current.scrollTo({ top: target.offsetTop - 60, behavior: 'smooth' });
    else if (!chosen) scrollTo(target);
  }, [chosen?.key, sentence]);
  const move = (by: number) => {
    const index = chosen ? facts.indexOf(chosen) : -1;
    const next = facts[Math.min(facts.length - 1, Math.max(0, index + by))];
    if (next) go(hrefOf({ ...view, sentence: undefined, fact: next.key }), true);
  };
  // Before the page is painted: a key pressed as soon as the facts are seen is not lost.
  useLayoutEffect(() => {
    const step = (event: Event) => move((event as CustomEvent<number>).detail);
    addEventListener('dateline-step', step);
    return () => removeEventListener('dateline-step', step);
  });
  return (
    <aside ref={box} class="beside" aria-label="Facts of the report" tabIndex={-1}>
      {facts.length === 0 && <Empty>No facts of these kinds were found in this report.</Empty>}
      <ol>
        {facts.map((item) => {
          const isChosen = item === chosen;
          const isLit = sentence !== undefined && sentenceOf(item, sentences) === sentence;
          const notFact = item.kind === 'events' && !['happened', 'ongoing'].includes(item.fact.status);
          return (
            <li key={item.key} class={`card ${item.kind}${notFact ? ' unasserted' : ''}${isChosen ? ' chosen' : ''}${isLit ? ' glow' : ''}`} data-fact={item.key} data-chosen={isChosen || undefined} data-lit={isLit || undefined} data-card>
              <div class="head">
                <h2><a href={hrefOf({ ...view, sentence: undefined, fact: item.key })} data-replace aria-current={isChosen || undefined}>{title(item)}</a></h2>
                <StatusMark item={item} />
                <Day item={item} />
              </div>
              <p class="gist"><Gist item={item} /></p>
              <TollLine item={item} />
              {isChosen && <Fields item={item} />}
              <p class="foot">
                <Claim item={item} outlet={outlet} />
                <Why fact={item.key} />
              </p>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}

