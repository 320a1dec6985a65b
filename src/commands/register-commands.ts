/**
 * Ties the ribbon's functions to what they do; the names are those of the manifest. "Åbn Kompasark" opens the pane
 * by itself and needs no function.
 *
 * @param validate reads and validates the workbook and shows the findings in the pane.
 */
export function registerCommands(validate: () => Promise<void>): void {
  Office.actions.associate('validate', (event: Office.AddinCommands.Event) => {
    // Excel keeps the button waiting until it hears this.
    void showPaneAnd(validate).finally(() => event.completed());
  });
}

async function showPaneAnd(run: () => Promise<void>): Promise<void> {
  await Office.addin.showAsTaskpane();
  await run();
}
