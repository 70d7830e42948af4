import { useApi, type FactItem, type Page, type ReportItem } from './api';
import { Claim, Day, Gist, StatusMark, TollLine, title } from './fact';
import { publishedDays, plural } from './format';
import { evidence, factKinds, mainSpan, type Fact, type FactKind } from './record';
import { Empty, Shown } from './states';
import { filterQuery, hrefOf, type View } from './view';
import { Why } from './why';
import { visible, Words } from './words';

// The list in the middle: one card a fact, or one a report.

export const pageSize = 50;

const nouns: Record<string, [string, string]> = {
  events: ['event', 'events'], statements: ['statement', 'statements'], figures: ['figure', 'figures'],
  relations: ['relation', 'relations'], control: ['control claim', 'control claims'], reports: ['report', 'reports'],
};

export function listUrl(view: View): string {
  const query = filterQuery(view.filters);
  query.set('limit', String(pageSize));
  if (view.offset) query.set('offset', String(view.offset));
  return `/api/${view.kind}?${query}`;
}

export function List({ view }: { view: View }) {
  const call = useApi<Page<FactItem | ReportItem> & { kind?: string }>(listUrl(view));
  return (
    <section class="list" aria-labelledby="list-title">
      <Shown what="The list" call={call}>
        {(page) => {
          // The answer of another tab stays on screen for a moment; it is drawn by what it holds.
          const isReports = page.items.some((item) => 'lead' in item) || (page.items.length === 0 && view.kind === 'reports');
          if (isReports !== (view.kind === 'reports') && call.loading) return null;
          const [one, many] = nouns[view.kind]!;
          return (
            <>
              <h2 id="list-title" class="count" aria-live="polite">{plural(page.total, one, many)}</h2>
              {page.items.length === 0 ? (
                <Empty>
                  {filterQuery(view.filters).size ? (
                    <>No {many} fit these filters. <a href={hrefOf({ kind: view.kind })}>Clear all filters</a></>
                  ) : (
                    <>This case holds no {many} yet. Read reports into it with <code>dateline read PATH --into case.db</code>.</>
                  )}
                </Empty>
              ) : (
                <ol class="cards" start={page.offset + 1}>
                  {page.items.map((item) =>
                    'lead' in item ? (
                      <ReportCard key={item.key} item={item} />
                    ) : call.loading && !fits(view.kind, item.fact) ? null : (
                      <FactCard key={item.key} kind={view.kind as FactKind} item={item} />
                    ),
                  )}
                </ol>
              )}
              <Pager view={view} page={page} />
            </>
          );
        }}
      </Shown>
    </section>
  );
}

const fits = (kind: string, fact: object) =>
  ({ events: 'trigger', statements: 'speaker', figures: 'measure', relations: 'from', control: 'holder' })[kind as FactKind]! in fact;

function FactCard({ kind, item }: { kind: FactKind; item: FactItem }) {
  const fact = { kind, key: item.key, fact: item.fact } as Fact;
  const notFact = fact.kind === 'events' && !['happened', 'ongoing'].includes(fact.fact.status);
  const href = hrefOf({ kind: 'reports', report: item.report.key, fact: item.key });
  return (
    <li class={`card ${kind}${notFact ? ' unasserted' : ''}`} data-card>
      <div class="head">
        <h3><a href={href}>{title(fact)}</a></h3>
        <StatusMark item={fact} />
        <Day item={fact} />
      </div>
      <p class="gist"><Gist item={fact} /></p>
      <TollLine item={fact} />
      <Quote item={fact} sentence={item.sentence} />
      <p class="foot">
        <Claim item={fact} outlet={item.report.outlet} />
        <span class="source">
          <Words>{item.report.outlet ?? 'Outlet not known'}</Words>, {publishedDays(item.report.published)}
        </span>
        <Why fact={item.key} />
      </p>
    </li>
  );
}

/** The sentence that tells the fact, its words marked. */
function Quote({ item, sentence }: { item: Fact; sentence: FactItem['sentence'] }) {
  const inside = evidence(item)
    .map(({ start, end }) => [Math.max(start - sentence.start, 0), Math.min(end - sentence.start, sentence.text.length)] as const)
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
  const parts = [];
  let at = 0;
  for (const [start, end] of inside) {
    if (start < at) continue;
    parts.push(visible(sentence.text.slice(at, start)), <mark key={start}>{visible(sentence.text.slice(start, end))}</mark>);
    at = end;
  }
  parts.push(visible(sentence.text.slice(at)));
  return sentence.text || mainSpan(item) ? <blockquote dir="auto">{sentence.text ? parts : visible(mainSpan(item)!.text)}</blockquote> : null;
}

function ReportCard({ item }: { item: ReportItem }) {
  return (
    <li class="card reports" data-card>
      <div class="head">
        <h3><a href={hrefOf({ kind: 'reports', report: item.key })}><Words>{item.title ?? item.id}</Words></a></h3>
        <span class="day">{publishedDays(item.published)}</span>
      </div>
      <blockquote dir="auto">{visible(item.lead)}{item.lead.length >= 240 && '…'}</blockquote>
      <p class="foot">
        <span class="source"><Words>{item.outlet ?? 'Outlet not known'}</Words></span>
        <span class="counts">{factKinds.filter((kind) => item.counts[kind] > 0).map((kind) => plural(item.counts[kind], ...nouns[kind]!)).join(' · ') || 'no facts found'}</span>
      </p>
    </li>
  );
}

function Pager({ view, page }: { view: View; page: Page<unknown> }) {
  if (page.total <= pageSize && page.offset === 0) return null;
  const last = Math.min(page.offset + pageSize, page.total);
  return (
    <nav class="pager" aria-label="Pages">
      {page.offset > 0 ? <a href={hrefOf({ ...view, offset: Math.max(0, page.offset - pageSize) })} rel="prev">← Previous</a> : <span />}
      <span class="quiet">{page.offset + 1}–{last} of {page.total}</span>
      {last < page.total ? <a href={hrefOf({ ...view, offset: page.offset + pageSize })} rel="next">Next →</a> : <span />}
    </nav>
  );
}
