/** The sentences of the draft as the pane shows them, without their sources. */
export function shownDraft(): readonly string[] {
  return [...document.querySelectorAll('[lang="da"] section > div')].map(
    ({ firstChild }) => firstChild?.textContent ?? '',
  );
}
