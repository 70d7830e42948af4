import { useState } from 'preact/hooks';
import { useApi } from './api';
import type { Step } from './record';
import { Empty, Shown } from './states';
import { Words } from './words';

// "Why?": the rules and decisions behind a fact. The server reads the kept original bytes again and keeps each decision.

interface Chain { of: string; steps: Step[] }

interface Derivation { same: boolean; version: string; chains: Chain[] }

export function Why({ fact }: { fact: string }) {
  const [open, setOpen] = useState(false);
  const id = `why-${fact}`;
  return (
    <>
      <button type="button" class="why" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>Why?</button>
      {open && <div id={id} class="derivation"><Chains url={`/api/facts/${encodeURIComponent(fact)}/derivation`} /></div>}
    </>
  );
}

function Chains({ url }: { url: string }) {
  const call = useApi<Derivation>(url);
  return (
    <Shown what="The derivation" call={call}>
      {({ same, version, chains }) => (
        <>
          {!same && <Empty>Dateline {version} reads this report differently from the reading kept in the case and does not find this fact. Run <code>dateline read</code> again to renew the case.</Empty>}
          {same && chains.length === 0 && <Empty>The reader kept no steps for this fact.</Empty>}
          {chains.map((chain) => (
            <section key={chain.of}>
              <h4>{chain.of}</h4>
              <ol>
                {chain.steps.map((step, index) => (
                  <li key={index}>
                    <span><Words>{step.what}</Words></span>
                    {step.span && <q><Words>{step.span.text}</Words></q>}
                    <code>{step.rule}</code>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </>
      )}
    </Shown>
  );
}
