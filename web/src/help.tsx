import { useEffect, useRef } from 'preact/hooks';

// The help dialog, and the shortcuts it lists.

const shortcuts: [string, string][] = [
  ['/', 'Search words'], ['1 … 6', 'Events, statements, figures, relations, control, reports'], ['j  k', 'Next and previous fact or report'],
  ['Enter', 'Open it'], ['w', 'Why? of the current fact'], ['u', 'Back to the list'], ['m', 'Map or list (narrow window)'], ['?', 'This help'], ['Esc', 'Close'],
];

export function Help({ open, close }: { open: boolean; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current!.open) dialog.current!.showModal();
    if (!open && dialog.current!.open) dialog.current!.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close} onClick={(event) => event.target === dialog.current && close()}>
      <div>
        <h2 id="help-title">How to read this page</h2>
        <p>Every entry says <em>who reported what</em>; none says that it is true. Each comes with the sentence that tells it and with whose word it is.</p>
        <dl class="marks">
          <dt><span class="status not-fact denied">Denied</span></dt><dd>A denial, plan, threat, demand or supposition: not told as having happened. Its card is hatched and its map sign hollow.</dd>
          <dt><span class="status background">Background</span></dt><dd>History told for context, not news of the report.</dd>
          <dt><span class="claim own">own voice</span></dt><dd>The outlet says it itself; otherwise the claimant is named.</dd>
        </dl>
        <h2>Keys</h2>
        <dl class="keys">{shortcuts.map(([keys, what]) => <div key={keys}><dt><kbd>{keys}</kbd></dt><dd>{what}</dd></div>)}</dl>
        <button type="button" onClick={close} autofocus>Close</button>
      </div>
    </dialog>
  );
}
