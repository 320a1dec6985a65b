import type { PaneBoot } from './pane-messages';

/** What the workbench tells its pane through the name of the pane's frame. */
export interface FrameName {
  readonly kompasark: 'pane';
  /** The workbench's own origin. */
  readonly hostOrigin: string;
  readonly boot: PaneBoot;
}

export function writeFrameName(boot: PaneBoot, hostOrigin: string): string {
  return JSON.stringify({ kompasark: 'pane', hostOrigin, boot } satisfies FrameName);
}

/** `null` for a window that no workbench on this machine has named. */
export function readFrameName(name: string): FrameName | null {
  try {
    const parsed = JSON.parse(name) as FrameName | null;
    const isPane = parsed?.kompasark === 'pane' && new URL(parsed.hostOrigin).hostname === 'localhost';
    return isPane ? parsed : null;
  } catch {
    return null;
  }
}
