import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** Fluent UI's own: they pass the focus on at once, which axe cannot know. */
const FOCUS_SENTINELS = ['[data-tabster-dummy]'];
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA in one frame, with the markup concerned. */
export async function accessibilityViolations(frame: Frame): Promise<readonly string[]> {
  // What fades in has not its own colours yet. A spinner never ends.
  await frame.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ).then(() => undefined),
  );
  await frame.evaluate(axe.source);
  return frame.evaluate(
    async ({ exclude, standards }) => {
      const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe };
      const { violations } = await inPage.run({ exclude }, { iframes: false, runOnly: standards });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { exclude: FOCUS_SENTINELS, standards: WCAG_22_AA },
  );
}
