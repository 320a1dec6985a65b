/** What a pane's native shim and the host say to each other: JSON texts, so that they may cross a frame boundary. */

/** Ids of the document API that desktop Excel dispatches on. */
export const DISPATCH = {
  selectionChanged: 2,
  richApiMessage: 33,
  commandInvoked: 39,
  saveSettings: 76,
  richApiRequest: 93,
  commandCompleted: 94,
} as const;

export type MessageToHost =
  | {
      readonly kind: 'execute';
      readonly id: number;
      readonly dispatchId: number;
      readonly parameters: readonly unknown[];
    }
  | { readonly kind: 'register' | 'unregister'; readonly id: number; readonly dispatchId: number };

export type MessageToPane =
  | { readonly kind: 'answer'; readonly id: number; readonly status: number; readonly payload?: unknown }
  | { readonly kind: 'event'; readonly dispatchId: number; readonly payload: unknown };

/** What the shim tells the library when it starts. */
export interface PaneBoot {
  /** `Excel$Win32$16.01$da-DK$$$disableLogging$3`: host, platform, version, language … flags. */
  readonly hostInfo: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentUrl: string;
  /** The highest version of each requirement set. */
  readonly requirements: Readonly<Record<string, number>>;
  /** Colours as numbers: `0xRRGGBB`. */
  readonly theme: Readonly<Record<string, number>>;
  readonly settings: Readonly<Record<string, string>>;
}

/** One end of a connection between a pane and the host. */
export interface TextPort {
  post(text: string): void;
  listen(listener: (text: string) => void): void;
}
