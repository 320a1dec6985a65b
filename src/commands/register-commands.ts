/**
 * Ties the ribbon's functions to what they do; the names are those of the manifest. "Åbn Kompasark" opens the pane
 * by itself and needs no function.
 *
 * @param validate reads and validates the workbook and shows the findings in the pane.
 */
export function registerCommands(validate: () => Promise<void>): void {
  Office.actions.associate('validate', async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      await validate();
    } finally {
      // Excel keeps the button waiting until it hears this.
      event.completed();
    }
  });
}
