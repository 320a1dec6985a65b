/** What the buttons of the ribbon do; the names are those of the manifest. */
export interface Commands {
  /** Reads and validates the workbook and shows the findings in the pane. */
  readonly validate: () => Promise<void>;
  /** Shows the functions in the pane. */
  readonly functions: () => Promise<void>;
  /** Shows the summaries in the pane. */
  readonly summary: () => Promise<void>;
}

/** Ties the buttons to what they do. "Åbn Kompasark" opens the pane by itself and needs no function. */
export function registerCommands(commands: Commands): void {
  for (const name of ['validate', 'functions', 'summary'] as const) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel keeps the button waiting until it hears this.
      void showPaneAnd(commands[name]).finally(() => event.completed());
    });
  }
}

async function showPaneAnd(run: () => Promise<void>): Promise<void> {
  await Office.addin.showAsTaskpane();
  await run();
}
