import type { ComponentChildren } from 'preact';
import { actorName, amount, capital, days, label, placeArea, precision, sectors, statusWord, toll, when, country } from './format';
import { isAsserted, type Actor, type Casualty, type Fact, type Place, type Time } from './record';
import { Words } from './words';

// One fact in words: what, who, where, when, how many, and by whose word.

function ActorWords({ actor }: { actor: Actor }) {
  const about = [actor.role && actor.role !== actorName(actor) ? actor.role : undefined, actor.sector && sectors[actor.sector], country(actor.country)].filter(Boolean).join(', ');
  return (
    <span class="actor" title={about || undefined}>
      <Words>{actorName(actor)}</Words>
      {actor.count !== undefined && actor.count > 1 && ` (${actor.count})`}
      {actor.basis !== 'stated' && (
        <span class="basis">
          {' '}
          {actor.basis === 'claimed' ? 'by its own claim' : actor.basis === 'denied' ? 'denies it' : actor.claimed_by ? 'accused by ' : 'accused'}
          {actor.basis === 'accused' && actor.claimed_by && <Words>{actorName(actor.claimed_by)}</Words>}
        </span>
      )}
    </span>
  );
}

export function joined(parts: ComponentChildren[], separator = ', '): ComponentChildren {
  return parts.flatMap((part, index) => (index ? [separator, part] : [part]));
}

const actors = (list: Actor[]) => joined(list.map((actor, index) => <ActorWords key={index} actor={actor} />));

function Referent({ value }: { value: Actor | Place | string }) {
  if (typeof value === 'string') return <Words>{value}</Words>;
  return 'precision' in value ? <PlaceWords place={value} /> : <ActorWords actor={value} />;
}

function PlaceWords({ place }: { place: Place }) {
  const area = placeArea(place);
  return (
    <span class="place">
      <Words>{place.name}</Words>
      {area && <span class="quiet">, {area}</span>}
      {place.precision === 'unresolved' && <span class="quiet"> (place not resolved)</span>}
    </span>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function StatusMark({ item }: { item: Fact }) {
  if (item.kind !== 'events') return null;
  const { status, background } = item.fact;
  return (
    <>
      {status !== 'happened' && <span class={`status ${isAsserted(status) ? 'soft' : 'not-fact'} ${status}`}>{statusWord(status)}</span>}
      {background && <span class="status background" title="History told for context">Background</span>}
    </>
  );
}

/** What kind of thing it is: "Airstrike", "Statement: denies", "Troops". */
export function title({ kind, fact }: Fact): string {
  switch (kind) {
    case 'events': return capital(label(fact.type)) + (fact.count && fact.count > 1 ? ` × ${fact.count}` : '');
    case 'statements': return `Statement: ${label(fact.stance)}`;
    case 'figures': return capital(label(fact.measure));
    case 'relations': return capital(label(fact.type));
    case 'control': return `Control: ${label(fact.change)}`;
  }
}

/** The one-line gist under the title. */
export function Gist({ item }: { item: Fact }) {
  switch (item.kind) {
    case 'events': {
      const { actors: doers, recipients, place } = item.fact;
      return (
        <>
          {doers.length > 0 ? actors(doers) : <span class="quiet">{recipients.length ? 'actor not named' : ''}</span>}
          {recipients.length > 0 && <span class="arrow" aria-label="towards"> → </span>}
          {actors(recipients)}
          {place && doers.length + recipients.length > 0 && <span class="quiet"> · </span>}
          {place && <PlaceWords place={place} />}
        </>
      );
    }
    case 'statements':
      return (
        <>
          <ActorWords actor={item.fact.speaker} />
          {item.fact.speaker.role && item.fact.speaker.role !== actorName(item.fact.speaker) && <span class="quiet">, <Words>{item.fact.speaker.role}</Words></span>}
        </>
      );
    case 'figures':
      return (
        <>
          <strong class="amount">{amount(item.fact)}</strong>
          {item.fact.about && <> <span class="quiet">of</span> <Referent value={item.fact.about} /></>}
          {item.fact.place && <> <span class="quiet">·</span> <PlaceWords place={item.fact.place} /></>}
        </>
      );
    case 'relations':
      return (
        <>
          <Referent value={item.fact.from} /> <span class="verb">{label(item.fact.type)}</span> <Referent value={item.fact.to} />
        </>
      );
    case 'control':
      return (
        <>
          <ActorWords actor={item.fact.holder} /> <span class="verb">{controlVerb(item.fact.change)}</span>{' '}
          {item.fact.share !== undefined && <strong class="amount">{item.fact.share} % of </strong>}
          {item.fact.place ? <PlaceWords place={item.fact.place} /> : <span class="quiet">a place not named</span>}
        </>
      );
  }
}

const controlVerb = (change: string) =>
  ({ gained: 'took control of', lost: 'lost control of', holds: 'holds', contested: 'contests', besieged: 'besieges' })[change] ?? change;

export function timeOf({ kind, fact }: Fact): Pick<Time, 'start' | 'end' | 'precision'> | undefined {
  return kind === 'control' ? (fact.start || fact.end ? { start: fact.start, end: fact.end, precision: 'open' } : undefined) : fact.time;
}

export function Day({ item }: { item: Fact }) {
  const time = timeOf(item);
  const text = time && (time.start || time.end) ? days(time.start, time.end) : 'undated';
  // What is said is dated by its report; only happenings and states are marked where the day is missing.
  if (text === 'undated' && item.kind !== 'events' && item.kind !== 'control') return null;
  return <span class={text === 'undated' ? 'day quiet' : 'day'}>{text}</span>;
}

const claimants = (item: Fact): Actor[] => {
  if (item.kind === 'statements') return [];
  const by = item.fact.claimed_by;
  return by === undefined || by === null ? [] : Array.isArray(by) ? by : [by];
};

/** By whose word: always shown, for the outlet's own voice too. */
export function Claim({ item, outlet }: { item: Fact; outlet?: string }) {
  if (item.kind === 'statements') {
    const relay = item.fact.relay.map(actorName);
    return relay.length ? <span class="claim">Relayed by {joined(relay.map((name) => <Words key={name}>{name}</Words>), ' → ')}</span> : null;
  }
  const by = claimants(item);
  const denied = item.kind === 'events' && item.fact.status === 'denied';
  if (by.length) return <span class="claim">{denied ? 'Denied by ' : 'According to '}{actors(by)}</span>;
  return <span class="claim own">{outlet ? <>In <Words>{outlet}</Words>’s own voice</> : 'In the report’s own voice'}</span>;
}

function Tolls({ tolls }: { tolls: Casualty[] }) {
  return (
    <ul class="tolls">
      {tolls.map((each, index) => (
        <li key={index} class={each.superseded ? 'superseded' : undefined}>
          <strong>{toll(each)}</strong>
          {each.group && sectors[each.group] && <span class="quiet"> · {sectors[each.group]}</span>}
          {each.claimed_by && <span class="quiet"> · according to <Words>{actorName(each.claimed_by)}</Words></span>}
          {each.superseded && <span class="quiet"> · later corrected in the report</span>}
        </li>
      ))}
    </ul>
  );
}

export function TollLine({ item }: { item: Fact }) {
  return item.kind === 'events' && item.fact.casualties.length ? <Tolls tolls={item.fact.casualties} /> : null;
}

/** All fields of a fact, as a list of names and values. */
export function Fields({ item }: { item: Fact }) {
  const time = timeOf(item);
  const own = item.kind !== 'control' ? item.fact.time : undefined;
  const place = item.kind === 'relations' ? undefined : item.fact.place;
  return (
    <dl class="fields">
      {item.kind === 'events' && (
        <>
          {item.fact.actors.length > 0 && <Row name="Actors">{actors(item.fact.actors)}</Row>}
          {item.fact.recipients.length > 0 && <Row name="Recipients">{actors(item.fact.recipients)}</Row>}
          {item.fact.supporters.length > 0 && <Row name="Supporters">{actors(item.fact.supporters)}</Row>}
        </>
      )}
      {time && (
        <Row name="Time">
          {days(time.start, time.end)}
          {own?.text && <span class="quiet"> from “<Words>{own.text}</Words>”</span>}
          {own && !own.text && <span class="quiet"> inferred from the {own.basis === 'report' ? 'report’s day' : 'passage'}</span>}
        </Row>
      )}
      {place && (
        <Row name="Place">
          <PlaceWords place={place} /> <span class="quiet">— {precision(place.precision)}{place.radius_km ? `, within ${place.radius_km} km` : ''}</span>
          {place.text && place.text !== place.name && <span class="quiet">; written “<Words>{place.text}</Words>”</span>}
        </Row>
      )}
      {item.kind === 'events' && (
        <>
          {item.fact.weapons.length > 0 && <Row name="Weapons">{joined(item.fact.weapons.map((weapon) => <Words key={weapon.text}>{weapon.text}</Words>))}</Row>}
          {item.fact.targets.length > 0 && <Row name="Targets">{joined(item.fact.targets.map((target) => <Words key={target.text}>{target.text}</Words>))}</Row>}
          {item.fact.terms.length > 0 && <Row name="Terms">{joined(item.fact.terms.map((term) => <Words key={term}>{term}</Words>), '; ')}</Row>}
          {item.fact.hedge && <Row name="Hedge">“<Words>{item.fact.hedge}</Words>”</Row>}
          {item.fact.codes && (
            <Row name="Codes">
              <span class="codes">
                {item.fact.codes.plover && <>PLOVER {item.fact.codes.plover} </>}
                {item.fact.codes.cameo && <>· CAMEO {item.fact.codes.cameo} </>}
                {item.fact.codes.acled?.length ? <>· ACLED {item.fact.codes.acled.join(' / ')}</> : null}
              </span>
            </Row>
          )}
          <Row name="Score"><span title="The extractor’s own calibrated score; it says nothing about whether the claim is true">{item.fact.confidence.toFixed(2)}</span></Row>
        </>
      )}
      {item.kind === 'statements' && (
        <>
          <Row name="Form">{item.fact.kind}{item.fact.hedge && <> · hedged “<Words>{item.fact.hedge}</Words>”</>}</Row>
          {item.fact.cue && <Row name="Cue">“<Words>{item.fact.cue.text}</Words>”</Row>}
        </>
      )}
      {item.kind === 'figures' && item.fact.normalized && item.fact.normalized.unit !== item.fact.unit && (
        <Row name="As">{amount({ ...item.fact.normalized, approx: 'exact' })}</Row>
      )}
      {when(own) === undefined && !time && <Row name="Time"><span class="quiet">not given</span></Row>}
    </dl>
  );
}
